package org.plenary.shared;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;

/**
 * When something held: [from, to). Stored as two dates with what is known of each.
 *
 * <p>{@code to} given as a month or a year means that it held up to and including some day of that
 * month or year; given as a day it is the first day on which it no longer held. Rows of the
 * reference data name the last period in which a thing held: {@link #throughout} reads those.
 */
@Embeddable
public class Period implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Whether it held on a day: unknown where the bounds do not tell. */
  public enum Held {
    YES,
    NO,
    UNKNOWN
  }

  @Column(name = "valid_from")
  private LocalDate validFrom;

  @Enumerated(EnumType.STRING)
  @Column(name = "valid_from_kind", nullable = false)
  private Bound.Kind validFromKind = Bound.Kind.UNKNOWN;

  @Column(name = "valid_to")
  private LocalDate validTo;

  @Enumerated(EnumType.STRING)
  @Column(name = "valid_to_kind", nullable = false)
  private Bound.Kind validToKind = Bound.Kind.UNKNOWN;

  protected Period() {}

  private Period(Bound from, Bound to) {
    validFrom = from.date().map(PartialDate::first).orElse(null);
    validFromKind = from.kind();
    validTo = to.date().map(PartialDate::first).orElse(null);
    validToKind = to.kind();
  }

  /**
   * @throws FieldException on field {@code to}, key {@code shared.period.endsBeforeStart}, if no
   *     day can lie in it
   */
  public static Period of(Bound from, Bound to) {
    Objects.requireNonNull(from);
    Objects.requireNonNull(to);
    if (from.date().isPresent() && to.date().isPresent()) {
      PartialDate end = to.date().get();
      LocalDate latestEnd =
          end.precision() == PartialDate.Precision.DAY ? end.first() : end.dayAfter();
      if (latestEnd.isBefore(from.date().get().first())) {
        throw new FieldException("to", "shared.period.endsBeforeStart");
      }
    }
    return new Period(from, to);
  }

  /** From a day on, with no end in sight. */
  public static Period since(LocalDate day) {
    return of(Bound.at(PartialDate.day(day)), Bound.open());
  }

  public static Period unknown() {
    return of(Bound.unknown(), Bound.unknown());
  }

  /** The first and the last period in which a thing held, each null where the source is silent. */
  public static Period throughout(PartialDate first, PartialDate last) {
    Bound from = first == null ? Bound.unknown() : Bound.at(first);
    if (last == null) {
      return of(from, Bound.unknown());
    }
    boolean day = last.precision() == PartialDate.Precision.DAY;
    return of(from, Bound.at(day ? PartialDate.day(last.dayAfter()) : last));
  }

  /** This period, ended: {@code day} is the first day on which it no longer holds. */
  public Period until(LocalDate day) {
    return of(from(), Bound.at(PartialDate.day(day)));
  }

  public Bound from() {
    return bound(validFrom, validFromKind);
  }

  public Bound to() {
    return bound(validTo, validToKind);
  }

  private static Bound bound(LocalDate date, Bound.Kind kind) {
    return switch (kind) {
      case OPEN -> Bound.open();
      case UNKNOWN -> Bound.unknown();
      case DAY, MONTH, YEAR ->
          Bound.at(PartialDate.of(date, PartialDate.Precision.valueOf(kind.name())));
    };
  }

  /** Whether it held on this day, as far as the bounds tell. */
  public Held heldOn(LocalDate day) {
    Held started = startedBy(day);
    Held ended = endedBy(day);
    if (started == Held.NO || ended == Held.YES) {
      return Held.NO;
    }
    return started == Held.YES && ended == Held.NO ? Held.YES : Held.UNKNOWN;
  }

  private Held startedBy(LocalDate day) {
    return switch (validFromKind) {
      case OPEN -> Held.YES;
      case UNKNOWN -> Held.UNKNOWN;
      case DAY, MONTH, YEAR -> {
        PartialDate from = from().date().orElseThrow();
        if (day.isBefore(from.first())) {
          yield Held.NO;
        }
        yield day.isBefore(from.last()) ? Held.UNKNOWN : Held.YES;
      }
    };
  }

  private Held endedBy(LocalDate day) {
    return switch (validToKind) {
      case OPEN -> Held.NO;
      case UNKNOWN -> Held.UNKNOWN;
      case DAY -> day.isBefore(validTo) ? Held.NO : Held.YES;
      case MONTH, YEAR -> {
        PartialDate to = to().date().orElseThrow();
        if (day.isBefore(to.first())) {
          yield Held.NO;
        }
        yield day.isAfter(to.last()) ? Held.YES : Held.UNKNOWN;
      }
    };
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Period that && from().equals(that.from()) && to().equals(that.to());
  }

  @Override
  public int hashCode() {
    return Objects.hash(validFrom, validFromKind, validTo, validToKind);
  }

  @Override
  public String toString() {
    return "[" + from() + ", " + to() + ")";
  }
}
