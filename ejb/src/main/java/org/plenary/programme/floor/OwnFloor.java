package org.plenary.programme.floor;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.plenary.shared.LocalizedText;

/**
 * The speakers' list of a session as a delegation has it before its eyes: its own requests alone.
 *
 * @param begins local to the zone of the event
 * @param minutes what the delegation has for a statement
 * @param presidency whether it may ask on behalf of the European Union
 */
public record OwnFloor(
    UUID session,
    LocalDateTime begins,
    LocalizedText title,
    FloorState state,
    int minutes,
    boolean presidency,
    List<Request> requests) {
  /** A request of the delegation. */
  public record Request(
      UUID ref, TurnKind kind, boolean forUnion, TurnState state, Instant requestedAt) {
    public boolean isWaiting() {
      return state == TurnState.WAITING;
    }
  }
}
