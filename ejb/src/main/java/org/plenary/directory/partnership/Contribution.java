package org.plenary.directory.partnership;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.Objects;
import java.util.UUID;
import org.plenary.directory.ImportMark;
import org.plenary.shared.Aggregate;
import org.plenary.shared.FieldException;

/** What a State gave to the work of the office in a year or a span of years. */
@Entity
@Table(name = "contribution")
public class Contribution extends Aggregate {
  @Column(name = "state_ref", nullable = false)
  private UUID stateRef;

  @Enumerated(EnumType.STRING)
  @Column(name = "kind", nullable = false)
  private ContributionKind kind;

  @Column(name = "purpose", nullable = false)
  private String purpose;

  @Column(name = "first_year", nullable = false)
  private int firstYear;

  @Column(name = "last_year", nullable = false)
  private int lastYear;

  @Embedded private ImportMark mark = ImportMark.none();

  @Column(name = "source", nullable = false)
  private String source;

  protected Contribution() {}

  Contribution(UUID stateRef, ContributionKind kind, String purpose, String years, String source) {
    this.stateRef = Objects.requireNonNull(stateRef);
    this.kind = Objects.requireNonNull(kind);
    this.purpose = Objects.requireNonNull(purpose);
    this.source = Objects.requireNonNull(source);
    String[] span = years.split("-");
    firstYear = Integer.parseInt(span[0]);
    lastYear = Integer.parseInt(span[span.length - 1]);
  }

  /**
   * Corrects it.
   *
   * @throws FieldException on {@code lastYear}, if that is before the first
   */
  void correct(UUID stateRef, ContributionKind kind, String purpose, int firstYear, int lastYear) {
    if (lastYear < firstYear) {
      throw new FieldException("lastYear", "shared.period.endsBeforeStart");
    }
    this.stateRef = Objects.requireNonNull(stateRef);
    this.kind = Objects.requireNonNull(kind);
    this.purpose = Objects.requireNonNull(purpose);
    this.firstYear = firstYear;
    this.lastYear = lastYear;
  }

  int firstYear() {
    return firstYear;
  }

  int lastYear() {
    return lastYear;
  }

  void imported(ImportMark mark, String source) {
    this.mark = mark;
    this.source = source;
  }

  ImportMark mark() {
    return ImportMark.orNone(mark);
  }

  UUID stateRef() {
    return stateRef;
  }

  ContributionKind kind() {
    return kind;
  }

  String purpose() {
    return purpose;
  }

  /** "2016", or "2018–2019" for a span. */
  String years() {
    return firstYear == lastYear ? "" + firstYear : firstYear + "–" + lastYear;
  }

  String source() {
    return source;
  }
}
