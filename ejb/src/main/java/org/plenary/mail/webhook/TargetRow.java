package org.plenary.mail.webhook;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * A target as administrators see it; without its secret.
 *
 * @param events keys of the events it is told of
 * @param active whether events are written down for it
 * @param failingSince of the first failure since the last success, or null
 * @param pausedAt since when nothing is sent to it, after it failed for long, or null
 */
public record TargetRow(
    UUID ref,
    long version,
    String name,
    String url,
    Set<String> events,
    boolean active,
    Instant failingSince,
    Instant pausedAt) {
  /** How it stands, in one word. */
  public TargetState state() {
    if (pausedAt != null) {
      return TargetState.PAUSED;
    }
    if (!active) {
      return TargetState.OFF;
    }
    return failingSince == null ? TargetState.ON : TargetState.FAILING;
  }
}
