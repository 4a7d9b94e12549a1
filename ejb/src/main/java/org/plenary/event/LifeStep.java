package org.plenary.event;

import static org.plenary.event.Stage.ANNOUNCED;
import static org.plenary.event.Stage.ARCHIVED;
import static org.plenary.event.Stage.CANCELLED;
import static org.plenary.event.Stage.CONCLUDED;
import static org.plenary.event.Stage.DRAFT;
import static org.plenary.event.Stage.POSTPONED;
import static org.plenary.event.Stage.REGISTRATION_CLOSED;
import static org.plenary.event.Stage.REGISTRATION_OPEN;
import static org.plenary.event.Stage.UNDER_WAY;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.plenary.shared.DomainException;
import org.plenary.shared.FieldException;
import org.plenary.shared.LocalizedText;

/** What can be done with an event in its life: from which stage, to which. */
public enum LifeStep {
  ANNOUNCE(Map.of(DRAFT, ANNOUNCED)),
  OPEN_REGISTRATION(
      Map.of(
          DRAFT, REGISTRATION_OPEN,
          ANNOUNCED, REGISTRATION_OPEN,
          REGISTRATION_CLOSED, REGISTRATION_OPEN)),
  CLOSE_REGISTRATION(Map.of(REGISTRATION_OPEN, REGISTRATION_CLOSED)),
  BEGIN(
      Map.of(
          ANNOUNCED, UNDER_WAY,
          REGISTRATION_OPEN, UNDER_WAY,
          REGISTRATION_CLOSED, UNDER_WAY)),
  CONCLUDE(
      Map.of(
          ANNOUNCED, CONCLUDED,
          REGISTRATION_OPEN, CONCLUDED,
          REGISTRATION_CLOSED, CONCLUDED,
          UNDER_WAY, CONCLUDED)),
  ARCHIVE(Map.of(CONCLUDED, ARCHIVED)),
  POSTPONE(
      Map.of(
          ANNOUNCED, POSTPONED,
          REGISTRATION_OPEN, POSTPONED,
          REGISTRATION_CLOSED, POSTPONED,
          UNDER_WAY, POSTPONED)),
  RESCHEDULE(Map.of(POSTPONED, ANNOUNCED)),
  CANCEL(
      Map.of(
          ANNOUNCED, CANCELLED,
          REGISTRATION_OPEN, CANCELLED,
          REGISTRATION_CLOSED, CANCELLED,
          UNDER_WAY, CANCELLED,
          POSTPONED, CANCELLED)),
  REOPEN(
      Map.of(
          CONCLUDED, UNDER_WAY,
          ARCHIVED, CONCLUDED,
          CANCELLED, ANNOUNCED)),
  CLEAR(unmoved()),
  WITHDRAW_CLEARANCE(unmoved());

  private final Map<Stage, Stage> moves;

  LifeStep(Map<Stage, Stage> moves) {
    this.moves = moves;
  }

  private static Map<Stage, Stage> unmoved() {
    Map<Stage, Stage> same = new java.util.EnumMap<>(Stage.class);
    Arrays.stream(Stage.values()).forEach(stage -> same.put(stage, stage));
    return same;
  }

  /** Whether it can be taken from this stage. */
  public boolean isPossibleFrom(Stage stage) {
    return moves.containsKey(stage);
  }

  /** Whether whoever takes it has to say why. */
  public boolean needsReason() {
    return switch (this) {
      case POSTPONE, RESCHEDULE, CANCEL, REOPEN, WITHDRAW_CLEARANCE -> true;
      default -> false;
    };
  }

  /** Whether the event as a whole does not take place as planned from then on. */
  public boolean callsOff() {
    return this == POSTPONE || this == CANCEL;
  }

  /** The steps that organizers take by hand from this stage, in the order in which they matter. */
  public static List<LifeStep> byHandFrom(Stage stage) {
    return Arrays.stream(values())
        .filter(step -> step.isPossibleFrom(stage) && step != CLEAR && step != WITHDRAW_CLEARANCE)
        .toList();
  }

  /**
   * The stage after it.
   *
   * @throws DomainException key {@code event.step.refused.<step>} if it cannot be taken from here
   */
  Stage from(Stage stage) {
    Stage next = moves.get(stage);
    if (next == null) {
      throw new DomainException("event.step.refused." + name());
    }
    return next;
  }

  /**
   * The stage after it, where a reason is given if it needs one, and the event is cleared.
   *
   * @param code of the event
   * @throws DomainException as {@link #from(Stage)}; keys {@code event.clearance.missing}, {@code
   *     event.clearance.none}
   * @throws FieldException field {@code reason}
   */
  Stage from(Stage stage, LocalizedText reason, boolean cleared, String code) {
    Stage next = from(stage);
    if (needsReason() && (reason == null || reason.isEmpty())) {
      throw new FieldException("reason", "shared.required");
    }
    if (stage == DRAFT && next.isPublic() && !cleared) {
      throw new DomainException("event.clearance.missing", code);
    }
    if (this == WITHDRAW_CLEARANCE && !cleared) {
      throw new DomainException("event.clearance.none", code);
    }
    return next;
  }
}
