package org.plenary.programme.floor;

import java.time.Instant;
import java.util.UUID;
import org.plenary.directory.EntityLine;

/**
 * A request for the floor.
 *
 * @param delegation whose; of the European Union the State that speaks for it
 * @param plannedMinutes what was asked for, or null
 * @param limitSeconds what the list allows
 * @param usedSeconds up to the moment of reading
 * @param statementAt when the text came in that is distributed, or null
 * @param requestedBy login of whoever asked
 */
public record TurnRow(
    UUID ref,
    EntityLine delegation,
    TurnKind kind,
    boolean forUnion,
    TurnState state,
    Integer plannedMinutes,
    long limitSeconds,
    long usedSeconds,
    Instant statementAt,
    Instant requestedAt,
    String requestedBy) {
  /** Seconds left; negative once the time is over. */
  public long leftSeconds() {
    return limitSeconds - usedSeconds;
  }

  public boolean isReply() {
    return kind == TurnKind.REPLY;
  }
}
