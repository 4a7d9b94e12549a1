package org.plenary.shared;

import java.util.UUID;

/** Somebody else changed the record since it was read. The page shows both versions. */
public class StaleException extends DomainException {
  private final UUID ref;
  private final long currentVersion;

  public StaleException(UUID ref, long currentVersion) {
    super("shared.stale");
    this.ref = ref;
    this.currentVersion = currentVersion;
  }

  public UUID ref() {
    return ref;
  }

  public long currentVersion() {
    return currentVersion;
  }
}
