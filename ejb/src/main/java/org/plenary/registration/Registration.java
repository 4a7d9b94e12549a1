package org.plenary.registration;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.plenary.shared.Aggregate;
import org.plenary.shared.DomainException;
import org.plenary.shared.Language;
import org.plenary.shared.LegalName;

/**
 * Somebody's wish to take part in an event, and what became of it.
 *
 * <p>Whether it holds a seat is a fact of its own: a cancelled one holds it for the undo window of
 * a bulk action. Seats themselves are counted by {@code Seats}, before or after these verbs in the
 * same transaction.
 */
@Entity
@Table(name = "registration")
public class Registration extends Aggregate {
  static final String EVENT_CANCELLED = "registration.why.eventCancelled";

  @Column(name = "event_ref", nullable = false, updatable = false)
  private UUID eventRef;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "category_id", nullable = false, updatable = false)
  private Category category;

  @Column(name = "person_ref", updatable = false)
  private UUID personRef;

  @Embedded private LegalName name;

  @Column(name = "mail")
  private String mail;

  @Column(name = "language", nullable = false)
  private String language;

  @Column(name = "entity_ref", updatable = false)
  private UUID entityRef;

  @Column(name = "entity_code", updatable = false)
  private String entityCode;

  @Column(name = "entity_key", nullable = false, updatable = false)
  private String entityKey;

  @Enumerated(EnumType.STRING)
  @Column(name = "represents", nullable = false, updatable = false)
  private Represents represents;

  @Enumerated(EnumType.STRING)
  @Column(name = "participant_function", nullable = false)
  private ParticipantFunction function;

  @Enumerated(EnumType.STRING)
  @Column(name = "seat_kind", nullable = false, updatable = false)
  private SeatKind seatKind = SeatKind.TABLE;

  @Enumerated(EnumType.STRING)
  @Column(name = "status", nullable = false)
  private RegistrationStatus status;

  @Column(name = "seat_held", nullable = false)
  private boolean seatHeld;

  @Column(name = "waiting_place")
  private Long waitingPlace;

  @Column(name = "reason_key")
  private String reasonKey;

  @Column(name = "reason_quota")
  private UUID reasonQuota;

  @Column(name = "reason_text")
  private String reasonText;

  @Column(name = "sort_key", nullable = false)
  private String sortKey;

  @Column(name = "created_at", nullable = false, updatable = false)
  private Instant createdAt;

  @Column(name = "status_at", nullable = false)
  private Instant statusAt;

  protected Registration() {}

  /** A request without a seat; {@link #confirm} or {@link #waitFor} say what becomes of it. */
  Registration(
      Category category,
      Participant who,
      Representation of,
      ParticipantFunction function,
      Instant at) {
    this.eventRef = category.eventRef();
    this.category = category;
    this.personRef = who.personRef();
    this.name = who.name();
    this.mail = who.mail();
    this.language = who.language().code();
    this.sortKey = who.sortKey();
    this.entityRef = of.entityRef();
    this.entityCode = of.code();
    this.entityKey = of.sortKey();
    this.represents = of.represents();
    this.function = function;
    this.createdAt = at;
    become(RegistrationStatus.REQUESTED, at);
  }

  /** Confirms it; its seat has been or is being taken. */
  void confirm(Instant at) {
    if (!status.isUndecided()) {
      throw refused("registration.notToConfirm");
    }
    become(RegistrationStatus.CONFIRMED, at);
    seatHeld = true;
    waitingPlace = null;
    explain(null, null);
  }

  /** Puts it on the waiting list because a limit refused. */
  void waitFor(long place, Refusal refusal, Instant at) {
    if (status == RegistrationStatus.CANCELLED || status == RegistrationStatus.REFUSED) {
      throw refused("registration.notToConfirm");
    }
    become(RegistrationStatus.WAITLISTED, at);
    seatHeld = false;
    waitingPlace = place;
    explain(refusal.key(), refusal.quotaRef());
  }

  /** Notes the limit that refuses it now; it keeps its place. */
  void stillRefusedBy(Refusal refusal) {
    explain(refusal.key(), refusal.quotaRef());
  }

  /**
   * Cancels it. The seat is still held: {@link #giveUpSeat} when it is given back.
   *
   * @throws DomainException key {@code registration.notActive}
   */
  void cancel(Instant at) {
    if (!status.isActive()) {
      throw refused("registration.notActive");
    }
    become(RegistrationStatus.CANCELLED, at);
    explain("registration.why.cancelled", null);
  }

  /** Cancels it because the event is cancelled. */
  void callOff(String why, Instant at) {
    cancel(at);
    explain(EVENT_CANCELLED, null);
    reasonText = why;
  }

  /** Refuses the request, with what the organizer writes about it. */
  void refuse(String text, Instant at) {
    if (!status.isUndecided()) {
      throw refused("registration.notToConfirm");
    }
    become(RegistrationStatus.REFUSED, at);
    waitingPlace = null;
    explain("registration.why.refused", null);
    reasonText = text;
  }

  /** Notes that the seat has been given back. */
  void giveUpSeat() {
    seatHeld = false;
    if (status == RegistrationStatus.CANCELLED) {
      waitingPlace = null;
    }
  }

  /** Puts it back to where it was before a bulk action; its seat is in order already. */
  void restore(BulkItem before, Instant at) {
    become(before.status(), at);
    seatHeld = before.status() == RegistrationStatus.CONFIRMED;
    waitingPlace = before.waitingPlace();
    explain(before.reasonKey(), before.reasonQuota());
    reasonText = null;
  }

  /**
   * Hides the name behind a public one, and the address with it: it is that of a protected person.
   */
  void protectAs(String publicName) {
    name = name.protectedAs(publicName);
    sortKey = Participant.entered(name, mail, language()).sortKey();
  }

  private void become(RegistrationStatus next, Instant at) {
    status = next;
    statusAt = at;
  }

  private void explain(String key, UUID quota) {
    reasonKey = key;
    reasonQuota = quota;
  }

  private DomainException refused(String key) {
    return new DomainException(key, status.name().toLowerCase(Locale.ROOT));
  }

  UUID eventRef() {
    return eventRef;
  }

  Category category() {
    return category;
  }

  UUID personRef() {
    return personRef;
  }

  LegalName name() {
    return name;
  }

  String mail() {
    return mail;
  }

  Language language() {
    return Language.of(language).orElse(Language.EN);
  }

  ParticipantFunction function() {
    return function;
  }

  String reasonText() {
    return reasonText;
  }

  Instant createdAt() {
    return createdAt;
  }

  UUID entityRef() {
    return entityRef;
  }

  SeatKind seatKind() {
    return seatKind;
  }

  RegistrationStatus status() {
    return status;
  }

  boolean isSeatHeld() {
    return seatHeld;
  }

  Long waitingPlace() {
    return waitingPlace;
  }

  String reasonKey() {
    return reasonKey;
  }

  UUID reasonQuota() {
    return reasonQuota;
  }
}
