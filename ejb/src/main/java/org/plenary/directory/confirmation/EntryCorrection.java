package org.plenary.directory.confirmation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.plenary.shared.Aggregate;
import org.plenary.shared.DomainException;
import org.plenary.shared.Language;

/**
 * What somebody corrected in their own entry; it waits until an officer approves or refuses it. The
 * fields are in none of the audit trail: names stand in them.
 */
@Entity
@Table(name = "person_correction")
class EntryCorrection extends Aggregate {
  @Column(name = "person_ref", nullable = false, updatable = false)
  private UUID personRef;

  @Column(name = "mail", nullable = false, updatable = false)
  private String mail;

  @Enumerated(EnumType.STRING)
  @Column(name = "language", nullable = false, updatable = false)
  private Language language;

  @Column(name = "sent_at", nullable = false, updatable = false)
  private Instant sentAt;

  @Enumerated(EnumType.STRING)
  @Column(name = "state", nullable = false)
  private CorrectionState state = CorrectionState.WAITING;

  @Column(name = "decided_by")
  private String decidedBy;

  @Column(name = "decided_at")
  private Instant decidedAt;

  @Column(name = "reason")
  private String reason;

  @Column(name = "data", nullable = false)
  private String data;

  protected EntryCorrection() {}

  EntryCorrection(
      UUID personRef, String mail, Language language, List<CorrectedField> fields, Instant now) {
    this.personRef = Objects.requireNonNull(personRef);
    this.mail = Objects.requireNonNull(mail);
    this.language = Objects.requireNonNull(language);
    sentAt = now;
    data = CorrectedFields.write(fields);
  }

  /**
   * Decides.
   *
   * @param fields with what was taken over
   * @param why in the officer's words, or null
   * @throws DomainException key {@code confirmation.decided} if somebody has decided already
   */
  void decide(List<CorrectedField> fields, String why, String by, Instant now) {
    expectWaiting();
    long changes = fields.stream().filter(CorrectedField::isChange).count();
    long taken = fields.stream().filter(CorrectedField::taken).count();
    if (taken == 0) {
      state = changes == 0 ? CorrectionState.APPROVED : CorrectionState.REFUSED;
    } else {
      state = taken < changes ? CorrectionState.PARTLY : CorrectionState.APPROVED;
    }
    data = CorrectedFields.write(fields);
    reason = why == null || why.isBlank() ? null : why.strip();
    decidedBy = by;
    decidedAt = now;
  }

  void expectWaiting() {
    if (state != CorrectionState.WAITING) {
      throw new DomainException("confirmation.decided");
    }
  }

  UUID personRef() {
    return personRef;
  }

  String mail() {
    return mail;
  }

  Language language() {
    return language;
  }

  CorrectionState state() {
    return state;
  }

  String reason() {
    return reason;
  }

  Instant sentAt() {
    return sentAt;
  }

  String decidedBy() {
    return decidedBy;
  }

  Instant decidedAt() {
    return decidedAt;
  }

  List<CorrectedField> fields() {
    return CorrectedFields.read(data);
  }
}
