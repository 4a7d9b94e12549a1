package org.plenary.followup;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.Objects;
import org.plenary.shared.Aggregate;
import org.plenary.shared.PartialDate;
import org.plenary.shared.RecordedDate;
import org.plenary.shared.importing.Source;

/** A visit of the Office to a State, and its report. */
@Entity
@Table(name = "country_visit")
public class CountryVisit extends Aggregate {
  @Column(name = "state_code", nullable = false)
  private String stateCode;

  @Enumerated(EnumType.STRING)
  @Column(name = "kind", nullable = false)
  private VisitKind kind;

  @Embedded private RecordedDate date;

  @Embedded
  @AttributeOverride(name = "earliest", column = @Column(name = "report_on"))
  @AttributeOverride(name = "grain", column = @Column(name = "report_on_precision"))
  private RecordedDate report;

  @Column(name = "note")
  private String note;

  @Enumerated(EnumType.STRING)
  @Column(name = "source", nullable = false)
  private Source source;

  protected CountryVisit() {}

  CountryVisit(String stateCode, VisitKind kind, PartialDate date) {
    this.stateCode = stateCode;
    this.kind = kind;
    this.date = RecordedDate.of(date);
  }

  /** Takes what a source says of it. */
  void describe(PartialDate reportPublished, String newNote, Source newSource) {
    RecordedDate newReport = RecordedDate.of(reportPublished);
    if (!Objects.equals(RecordedDate.read(report), reportPublished)) {
      report = newReport;
    }
    note = newNote;
    source = newSource;
  }

  String naturalKey() {
    return key(stateCode, kind, RecordedDate.read(date));
  }

  static String key(String stateCode, VisitKind kind, PartialDate date) {
    return stateCode + "|" + kind + "|" + date;
  }

  VisitRow row() {
    return new VisitRow(
        stateCode, kind, RecordedDate.read(date), RecordedDate.read(report), note, source);
  }
}
