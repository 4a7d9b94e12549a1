package org.plenary.event;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import org.plenary.shared.FieldException;
import org.plenary.shared.PartialDate;

/** First and last day of an event, both known to the same precision. Immutable. */
@Embeddable
public class EventPeriod implements Serializable {
  private static final long serialVersionUID = 1L;

  @Column(name = "start_on", nullable = false)
  private LocalDate startOn;

  @Column(name = "end_on", nullable = false)
  private LocalDate endOn;

  @Enumerated(EnumType.STRING)
  @Column(name = "date_precision", nullable = false)
  private PartialDate.Precision precision;

  protected EventPeriod() {}

  private EventPeriod(PartialDate start, PartialDate end) {
    startOn = start.first();
    endOn = end.first();
    precision = start.precision();
  }

  /**
   * The period from one date to another.
   *
   * @param end null for an event of one day, month or year
   * @throws FieldException field {@code start}, key {@code shared.required}; field {@code end},
   *     keys {@code event.end.beforeStart}, {@code event.end.precision}, {@code event.end.tooLong}
   */
  public static EventPeriod of(PartialDate start, PartialDate end) {
    if (start == null) {
      throw new FieldException("start", "shared.required");
    }
    PartialDate last = end == null ? start : end;
    if (last.precision() != start.precision()) {
      throw new FieldException("end", "event.end.precision");
    }
    if (last.first().isBefore(start.first())) {
      throw new FieldException("end", "event.end.beforeStart");
    }
    if (last.first().isAfter(start.first().plusYears(1))) {
      throw new FieldException("end", "event.end.tooLong");
    }
    return new EventPeriod(start, last);
  }

  /** The period between two days. */
  public static EventPeriod ofDays(LocalDate start, LocalDate end) {
    return of(
        start == null ? null : PartialDate.day(start), end == null ? null : PartialDate.day(end));
  }

  public PartialDate start() {
    return PartialDate.of(startOn, precision);
  }

  public PartialDate end() {
    return PartialDate.of(endOn, precision);
  }

  /** Whether its days are known. */
  public boolean hasDays() {
    return precision == PartialDate.Precision.DAY;
  }

  /**
   * The same some days later; where the days are not known, those of the conference that moved.
   *
   * @param parent the new days of the conference
   */
  EventPeriod shifted(long days, EventPeriod parent) {
    return hasDays() && parent.hasDays() && days != 0
        ? ofDays(startOn.plusDays(days), endOn.plusDays(days))
        : parent;
  }

  /** Whether its last day, as far as it is known, lies before this day. */
  public boolean isOver(LocalDate today) {
    return end().last().isBefore(today);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof EventPeriod that
        && Objects.equals(startOn, that.startOn)
        && Objects.equals(endOn, that.endOn)
        && precision == that.precision;
  }

  @Override
  public int hashCode() {
    return Objects.hash(startOn, endOn, precision);
  }

  @Override
  public String toString() {
    return start() + "/" + end();
  }
}
