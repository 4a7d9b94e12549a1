package org.plenary.mail.webhook;

import java.util.UUID;

/**
 * A target that was saved.
 *
 * @param secret of a new one, to be shown this once; else null
 */
public record SavedTarget(UUID ref, String secret) {
  /** Without the secret. */
  @Override
  public String toString() {
    return "SavedTarget " + ref;
  }
}
