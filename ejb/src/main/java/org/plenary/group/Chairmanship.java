package org.plenary.group;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import org.plenary.shared.Aggregate;
import org.plenary.shared.PartialDate.Precision;
import org.plenary.shared.Period;
import org.plenary.shared.importing.Source;

/** Organizations that chaired a group together for a time. Years without one are unknown. */
@Entity
@Table(name = "group_chairmanship")
public class Chairmanship extends Aggregate {
  /** Whether one organization chaired or several did together. */
  public enum Kind {
    CHAIR,
    CO_CHAIR
  }

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "group_id", nullable = false)
  private WorkingGroup group;

  @Enumerated(EnumType.STRING)
  @Column(name = "kind", nullable = false)
  private Kind kind;

  @Embedded private Period period;

  @Column(name = "organizations", nullable = false)
  private String organizations;

  @Column(name = "note")
  private String note;

  @Enumerated(EnumType.STRING)
  @Column(name = "source", nullable = false)
  private Source source;

  protected Chairmanship() {}

  Chairmanship(WorkingGroup group, Kind kind, Period period) {
    this.group = group;
    this.kind = kind;
    this.period = period;
  }

  /** Takes what a source says of it. */
  void describe(List<String> organizationCodes, String newNote, Source newSource) {
    organizations = Codes.join(organizationCodes);
    note = newNote;
    source = newSource;
  }

  /** What the reference data identifies it by. */
  String naturalKey() {
    return key(kind, period);
  }

  static String key(Kind kind, Period period) {
    return kind + "|" + period;
  }

  Kind kind() {
    return kind;
  }

  Period period() {
    return period;
  }

  /** Whether its bounds say that it lasted on some day of the year; unknown ones say nothing. */
  boolean touches(int year) {
    int first = period.from().date().map(date -> date.first().getYear()).orElse(year);
    return first <= year && year <= lastYear(first);
  }

  private int lastYear(int first) {
    if (period.to().isOpen()) {
      return Integer.MAX_VALUE;
    }
    return period
        .to()
        .date()
        .map(to -> to.precision() == Precision.DAY ? to.first().minusDays(1) : to.first())
        .map(LocalDate::getYear)
        .orElse(first);
  }

  List<String> organizations() {
    return Codes.split(organizations);
  }

  String note() {
    return note;
  }

  Source source() {
    return source;
  }
}
