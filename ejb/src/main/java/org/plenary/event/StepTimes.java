package org.plenary.event;

import java.time.LocalDateTime;
import java.util.Optional;
import org.plenary.shared.DomainException;

/**
 * What the days of an event and its deadline allow at a moment, and ask for.
 *
 * @param deadline of registration, or null
 * @param now in the zone of the event, as are days and deadline
 */
record StepTimes(EventPeriod period, LocalDateTime deadline, LocalDateTime now) {
  /**
   * @param code of the event
   * @throws DomainException keys {@code event.over}, {@code event.step.tooEarly}, {@code
   *     event.deadline.past}
   */
  void refuse(LifeStep step, Stage stage, String code) {
    boolean begins = step == LifeStep.BEGIN || step == LifeStep.CONCLUDE;
    if (begins && now.toLocalDate().isBefore(period.start().first())) {
      throw new DomainException("event.step.tooEarly", period.start().toString());
    }
    boolean needsDays =
        switch (step) {
          case OPEN_REGISTRATION, BEGIN, POSTPONE -> true;
          case REOPEN -> stage != Stage.ARCHIVED;
          default -> false;
        };
    if (needsDays && isOver()) {
      throw new DomainException("event.over", code);
    }
    if (step == LifeStep.OPEN_REGISTRATION && isDeadlineOver()) {
      throw new DomainException("event.deadline.past");
    }
  }

  /** The step that is due, if any. */
  Optional<LifeStep> due(Stage stage) {
    if (LifeStep.CONCLUDE.isPossibleFrom(stage) && isOver()) {
      return Optional.of(LifeStep.CONCLUDE);
    }
    boolean begun = period.hasDays() && !period.start().first().isAfter(now.toLocalDate());
    if (LifeStep.BEGIN.isPossibleFrom(stage) && begun) {
      return Optional.of(LifeStep.BEGIN);
    }
    return stage == Stage.REGISTRATION_OPEN && isDeadlineOver()
        ? Optional.of(LifeStep.CLOSE_REGISTRATION)
        : Optional.empty();
  }

  private boolean isOver() {
    return period.isOver(now.toLocalDate());
  }

  private boolean isDeadlineOver() {
    return deadline != null && deadline.isBefore(now);
  }
}
