package org.plenary.directory.partnership;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.plenary.directory.ImportMark;
import org.plenary.shared.Aggregate;
import org.plenary.shared.Bound;
import org.plenary.shared.DomainException;
import org.plenary.shared.FieldException;
import org.plenary.shared.PartialDate;

/** An instrument of co-operation between States or organizations. */
@Entity
@Table(name = "agreement")
public class Agreement extends Aggregate {
  @Enumerated(EnumType.STRING)
  @Column(name = "kind", nullable = false)
  private AgreementKind kind;

  @ElementCollection
  @CollectionTable(name = "agreement_party", joinColumns = @JoinColumn(name = "agreement_id"))
  @OrderColumn(name = "position")
  @Column(name = "entity_ref")
  private List<UUID> parties = new ArrayList<>();

  @Column(name = "subject", nullable = false)
  private String subject;

  @Column(name = "signed_on")
  private LocalDate signedOn;

  @Enumerated(EnumType.STRING)
  @Column(name = "signed_precision")
  private PartialDate.Precision signedPrecision;

  @Column(name = "valid_until")
  private LocalDate validUntil;

  @Enumerated(EnumType.STRING)
  @Column(name = "valid_until_kind", nullable = false)
  private Bound.Kind validUntilKind = Bound.Kind.UNKNOWN;

  @Column(name = "remind_on")
  private LocalDate remindOn;

  @Column(name = "remind_months")
  private Integer remindMonths;

  @Column(name = "reminder_due")
  private LocalDate reminderDue;

  @Column(name = "reminder_done_at")
  private Instant reminderDoneAt;

  @Column(name = "reminder_done_by")
  private String reminderDoneBy;

  @Embedded private ImportMark mark = ImportMark.none();

  @Column(name = "source", nullable = false)
  private String source;

  protected Agreement() {}

  /**
   * @param signed when it was signed, null if unknown
   */
  Agreement(
      AgreementKind kind, List<UUID> parties, PartialDate signed, String subject, String source) {
    this.kind = Objects.requireNonNull(kind);
    correct(parties, signed, subject, source);
  }

  final void correct(List<UUID> parties, PartialDate signed, String subject, String source) {
    this.parties.clear();
    this.parties.addAll(parties);
    this.signedOn = signed == null ? null : signed.first();
    this.signedPrecision = signed == null ? null : signed.precision();
    this.subject = Objects.requireNonNull(subject);
    this.source = Objects.requireNonNull(source);
  }

  /**
   * Says until when it is valid and when the office is reminded of that. A reminder that was done
   * is open again when its day changes.
   *
   * @param until the last day, month or year in which it is valid; open; or unknown
   * @throws FieldException on {@code until}, if that is before it was signed; on {@code
   *     remindMonths}
   */
  final void endAndRemind(Bound until, Reminder reminder) {
    boolean before =
        until.date().isPresent()
            && signed().isPresent()
            && until.date().get().last().isBefore(signedOn);
    if (before) {
      throw new FieldException("until", "directory.agreement.until.beforeSigned");
    }
    LocalDate due = reminder.due(until);
    validUntil = until.date().map(PartialDate::first).orElse(null);
    validUntilKind = until.kind();
    remindOn = reminder.on();
    remindMonths = reminder.months();
    if (!Objects.equals(due, reminderDue)) {
      reminderDue = due;
      reminderDoneAt = null;
      reminderDoneBy = null;
    }
  }

  /**
   * Somebody has seen to the reminder.
   *
   * @throws DomainException if there is none, or it was done before
   */
  void reminderDone(Instant at, String login) {
    if (reminderDue == null || reminderDoneAt != null) {
      throw new DomainException("directory.agreement.remind.nothing");
    }
    reminderDoneAt = at;
    reminderDoneBy = login;
  }

  void reclassify(AgreementKind kind) {
    this.kind = Objects.requireNonNull(kind);
  }

  /** Takes a name out of its subject. */
  void hide(UnaryOperator<String> hiding) {
    subject = hiding.apply(subject);
  }

  void imported(ImportMark mark) {
    this.mark = mark;
  }

  ImportMark mark() {
    return ImportMark.orNone(mark);
  }

  AgreementKind kind() {
    return kind;
  }

  List<UUID> parties() {
    return List.copyOf(parties);
  }

  Optional<PartialDate> signed() {
    return signedOn == null
        ? Optional.empty()
        : Optional.of(PartialDate.of(signedOn, signedPrecision));
  }

  Bound until() {
    return switch (validUntilKind) {
      case OPEN -> Bound.open();
      case UNKNOWN -> Bound.unknown();
      case DAY, MONTH, YEAR ->
          Bound.at(
              PartialDate.of(validUntil, PartialDate.Precision.valueOf(validUntilKind.name())));
    };
  }

  Reminder reminder() {
    return new Reminder(remindOn, remindMonths);
  }

  /** The day of the reminder, null if there is none. */
  LocalDate reminderDue() {
    return reminderDue;
  }

  /** When somebody saw to it, null if nobody has. */
  Instant reminderDoneAt() {
    return reminderDoneAt;
  }

  String reminderDoneBy() {
    return reminderDoneBy;
  }

  String subject() {
    return subject;
  }

  String source() {
    return source;
  }
}
