package org.plenary.directory.partnership;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.plenary.directory.ImportMark;
import org.plenary.shared.Aggregate;
import org.plenary.shared.FieldException;

/** What a State or an organization gave to the work of the office in a year or a span of years. */
@Entity
@Table(name = "contribution")
public class Contribution extends Aggregate {
  @Column(name = "donor_ref", nullable = false)
  private UUID donorRef;

  @Enumerated(EnumType.STRING)
  @Column(name = "kind", nullable = false)
  private ContributionKind kind;

  @Column(name = "purpose", nullable = false)
  private String purpose;

  @Column(name = "first_year", nullable = false)
  private int firstYear;

  @Column(name = "last_year", nullable = false)
  private int lastYear;

  @Column(name = "project")
  private String project;

  @Column(name = "amount")
  private BigDecimal amount;

  @Column(name = "currency")
  private String currency;

  @Column(name = "in_kind")
  private String inKind;

  @Column(name = "person_ref")
  private UUID personRef;

  @Embedded private ImportMark mark = ImportMark.none();

  @Column(name = "source", nullable = false)
  private String source;

  protected Contribution() {}

  Contribution(UUID donorRef, ContributionKind kind, String purpose, String years, String source) {
    this.donorRef = Objects.requireNonNull(donorRef);
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
  void correct(UUID donorRef, ContributionKind kind, String purpose, int firstYear, int lastYear) {
    if (lastYear < firstYear) {
      throw new FieldException("lastYear", "shared.period.endsBeforeStart");
    }
    this.donorRef = Objects.requireNonNull(donorRef);
    this.kind = Objects.requireNonNull(kind);
    this.purpose = Objects.requireNonNull(purpose);
    this.firstYear = firstYear;
    this.lastYear = lastYear;
  }

  /**
   * Says what was given.
   *
   * @param project that it was for, or null
   * @param money or null
   * @param inKind what was given in kind, or null
   * @param personRef who was seconded, or null
   * @throws FieldException on {@code person}, if nobody is seconded by that kind
   */
  final void give(String project, Money money, String inKind, UUID personRef) {
    if (personRef != null && kind != ContributionKind.SECONDED_STAFF) {
      throw new FieldException("person", "directory.contribution.person.kind");
    }
    this.project = blank(project);
    this.amount = money == null ? null : money.amount();
    this.currency = money == null ? null : money.currency();
    this.inKind = blank(inKind);
    this.personRef = personRef;
  }

  private static String blank(String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }

  /** Takes a name out of what was typed. */
  void hide(UnaryOperator<String> hiding) {
    purpose = hiding.apply(purpose);
    project = project == null ? null : hiding.apply(project);
    inKind = inKind == null ? null : hiding.apply(inKind);
  }

  /** Whoever was seconded is in the directory no more. */
  void forgetPerson() {
    personRef = null;
  }

  String project() {
    return project;
  }

  /** Null if no amount is known. */
  Money money() {
    return amount == null ? null : new Money(amount, currency);
  }

  String inKind() {
    return inKind;
  }

  UUID personRef() {
    return personRef;
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

  UUID donorRef() {
    return donorRef;
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
