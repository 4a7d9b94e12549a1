package org.plenary.directory.naming;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.plenary.directory.ImportMark;
import org.plenary.shared.Aggregate;
import org.plenary.shared.FieldException;
import org.plenary.shared.Language;
import org.plenary.shared.Period;

/** A name that a State or an organization bore before or goes by as well, in one language. */
@Entity
@Table(name = "other_name")
public class OtherName extends Aggregate {
  @Column(name = "subject_ref", nullable = false)
  private UUID subjectRef;

  @Enumerated(EnumType.STRING)
  @Column(name = "name_use", nullable = false)
  private NameUse use;

  @Enumerated(EnumType.STRING)
  @Column(name = "language", nullable = false)
  private Language language;

  @Column(name = "name", nullable = false)
  private String name;

  @Embedded private Period period;

  @Embedded private ImportMark mark = ImportMark.none();

  @Column(name = "source", nullable = false)
  private String source;

  protected OtherName() {}

  /**
   * @throws FieldException on {@code ending}, if it is a former name that still holds
   */
  public OtherName(
      UUID subjectRef, NameUse use, Language language, String name, Period period, String source) {
    this.subjectRef = Objects.requireNonNull(subjectRef);
    this.source = Objects.requireNonNull(source);
    correct(use, language, name, period);
  }

  /**
   * Corrects what is recorded of it.
   *
   * @throws FieldException on {@code ending}, if it is a former name that still holds
   */
  public final void correct(NameUse use, Language language, String name, Period period) {
    if (use == NameUse.FORMER && period.to().isOpen()) {
      throw new FieldException("ending", "organization.name.stillHolds");
    }
    this.use = Objects.requireNonNull(use);
    this.language = Objects.requireNonNull(language);
    this.name = Objects.requireNonNull(name);
    this.period = Objects.requireNonNull(period);
  }

  /**
   * Whether this was the name on that day. Where the source does not say since when, it was the
   * name on every day before its end; in a month or year that is not known to the day, it was not.
   */
  public boolean heldOn(LocalDate day) {
    boolean begun =
        period.from().isUnknown()
            || period.from().date().map(from -> !day.isBefore(from.last())).orElse(true);
    boolean going = period.to().date().map(to -> day.isBefore(to.first())).orElse(false);
    return use == NameUse.FORMER && begun && going;
  }

  /** Takes what a row of the reference data says. */
  public void imported(ImportMark mark, String source) {
    this.mark = mark;
    this.source = source;
  }

  public ImportMark mark() {
    return ImportMark.orNone(mark);
  }

  public UUID subjectRef() {
    return subjectRef;
  }

  NameUse use() {
    return use;
  }

  public Language language() {
    return language;
  }

  public String name() {
    return name;
  }

  Period period() {
    return period;
  }

  String source() {
    return source;
  }

  public OtherNameRow row() {
    return new OtherNameRow(
        ref(), version(), use, language, name, period, mark().isImported(), source);
  }
}
