package org.plenary.directory.confirmation;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.plenary.directory.PersonDetail;

/**
 * A correction beside the entry as it is now.
 *
 * @param version to be named by a decision
 * @param decidedBy login, or null
 * @param reason of the officer, or null
 */
public record CorrectionDetail(
    UUID ref,
    long version,
    CorrectionState state,
    Instant sentAt,
    String decidedBy,
    Instant decidedAt,
    String reason,
    PersonDetail entry,
    List<ReviewedField> fields) {
  public boolean isWaiting() {
    return state == CorrectionState.WAITING;
  }

  /** The versions of the roles that it is about, by ref. */
  public Map<UUID, Long> roleVersions() {
    Map<UUID, Long> versions = new HashMap<>();
    fields.stream()
        .filter(field -> field.role() != null)
        .forEach(field -> versions.put(field.role().ref(), field.role().version()));
    return versions;
  }

  /** Never a name. */
  @Override
  public String toString() {
    return "CorrectionDetail " + ref;
  }
}
