package org.plenary.shared;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A {@link PartialDate} as it is stored: its first day and its precision, both empty while it is
 * unknown. Columns are to be named with {@code @AttributeOverride} where an entity has more than
 * one. Immutable.
 */
@Embeddable
public class RecordedDate implements Serializable {
  private static final long serialVersionUID = 1L;

  @Column(name = "held_on")
  private LocalDate earliest;

  @Enumerated(EnumType.STRING)
  @Column(name = "held_on_precision")
  private PartialDate.Precision grain;

  protected RecordedDate() {}

  /** What is stored for a date; null for an unknown one. */
  public static RecordedDate of(PartialDate date) {
    if (date == null) {
      return null;
    }
    RecordedDate recorded = new RecordedDate();
    recorded.earliest = date.first();
    recorded.grain = date.precision();
    return recorded;
  }

  /** The date that was stored, null if it is unknown. */
  public static PartialDate read(RecordedDate recorded) {
    return recorded == null || recorded.earliest == null
        ? null
        : PartialDate.of(recorded.earliest, recorded.grain);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof RecordedDate that
        && Objects.equals(earliest, that.earliest)
        && grain == that.grain;
  }

  @Override
  public int hashCode() {
    return Objects.hash(earliest, grain);
  }

  @Override
  public String toString() {
    return String.valueOf(read(this));
  }
}
