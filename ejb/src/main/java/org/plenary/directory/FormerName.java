package org.plenary.directory;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.plenary.shared.Aggregate;
import org.plenary.shared.Language;
import org.plenary.shared.Period;

/** A name that a State or an organization bore before, in one language. */
@Entity
@Table(name = "former_name")
public class FormerName extends Aggregate {
  @Column(name = "subject_ref", nullable = false)
  private UUID subjectRef;

  @Enumerated(EnumType.STRING)
  @Column(name = "language", nullable = false)
  private Language language;

  @Column(name = "name", nullable = false)
  private String name;

  @Embedded private Period period;
  @Embedded private ImportMark mark = ImportMark.none();

  @Column(name = "source", nullable = false)
  private String source;

  protected FormerName() {}

  FormerName(UUID subjectRef, Language language, String name, Period period, String source) {
    this.subjectRef = Objects.requireNonNull(subjectRef);
    this.language = Objects.requireNonNull(language);
    correct(name, period, source);
  }

  final void correct(String name, Period period, String source) {
    this.name = Objects.requireNonNull(name);
    this.period = Objects.requireNonNull(period);
    this.source = Objects.requireNonNull(source);
  }

  /**
   * Whether this was the name on that day. Where the source does not say since when, it was the
   * name on every day before its end; in a month or year that is not known to the day, it was not.
   */
  boolean heldOn(LocalDate day) {
    boolean begun =
        period.from().isUnknown()
            || period.from().date().map(from -> !day.isBefore(from.last())).orElse(true);
    boolean going = period.to().date().map(to -> day.isBefore(to.first())).orElse(false);
    return begun && going;
  }

  void imported(ImportMark mark) {
    this.mark = mark;
  }

  ImportMark mark() {
    return ImportMark.orNone(mark);
  }

  UUID subjectRef() {
    return subjectRef;
  }

  Language language() {
    return language;
  }

  String name() {
    return name;
  }

  Period period() {
    return period;
  }

  String source() {
    return source;
  }
}
