package org.plenary.shared;

import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;

/**
 * One end of a {@link Period}: a date known to some precision, open (it goes on), or unknown. An
 * unknown bound stays unknown: it is never read as "today" nor as "vacant".
 */
public final class Bound implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final Bound OPEN = new Bound(Kind.OPEN, null);
  private static final Bound UNKNOWN = new Bound(Kind.UNKNOWN, null);

  /** What is known of the bound; the first three are precisions of a date. */
  public enum Kind {
    DAY,
    MONTH,
    YEAR,
    OPEN,
    UNKNOWN
  }

  private final Kind kind;
  private final PartialDate date;

  private Bound(Kind kind, PartialDate date) {
    this.kind = kind;
    this.date = date;
  }

  public static Bound open() {
    return OPEN;
  }

  public static Bound unknown() {
    return UNKNOWN;
  }

  public static Bound at(PartialDate date) {
    return new Bound(Kind.valueOf(date.precision().name()), Objects.requireNonNull(date));
  }

  public Kind kind() {
    return kind;
  }

  /** The date, unless the bound is open or unknown. */
  public Optional<PartialDate> date() {
    return Optional.ofNullable(date);
  }

  public boolean isUnknown() {
    return kind == Kind.UNKNOWN;
  }

  public boolean isOpen() {
    return kind == Kind.OPEN;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Bound that && kind == that.kind && Objects.equals(date, that.date);
  }

  @Override
  public int hashCode() {
    return Objects.hash(kind, date);
  }

  @Override
  public String toString() {
    return date == null ? kind.name() : date.toString();
  }
}
