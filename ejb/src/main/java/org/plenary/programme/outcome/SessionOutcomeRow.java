package org.plenary.programme.outcome;

import java.time.Instant;
import org.plenary.programme.SessionRow;

/**
 * A session and what came of it.
 *
 * @param version 0 while nothing was ever recorded
 * @param recordedBy login of who recorded it last, or null
 * @param recordedAt when, or null
 */
public record SessionOutcomeRow(
    SessionRow session, long version, OutcomeFacts facts, String recordedBy, Instant recordedAt) {
  /** Whether there is anything. */
  public boolean isRecorded() {
    return !facts.isEmpty();
  }
}
