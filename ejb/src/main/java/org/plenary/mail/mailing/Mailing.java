package org.plenary.mail.mailing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.plenary.shared.Aggregate;
import org.plenary.shared.DomainException;
import org.plenary.shared.LocalizedText;

/**
 * A mailing: is written, gets drafts, is let go, may be stopped and go on. Whether all its mails
 * have left follows from the outbox.
 */
@Entity
@Table(name = "mailing")
class Mailing extends Aggregate {
  /** What is stored; the rest of {@link MailingState} follows from the outbox. */
  enum Step {
    WRITING,
    DRAFTED,
    SENDING,
    STOPPED
  }

  @Enumerated(EnumType.STRING)
  @Column(name = "state", nullable = false)
  private Step state = Step.WRITING;

  @Column(name = "event_ref")
  private UUID eventRef;

  @Column(name = "audience_kind", nullable = false)
  private String audienceKind;

  @Column(name = "audience_key", nullable = false)
  private String audienceKey;

  @Column(name = "audience_name", nullable = false)
  private String audienceName;

  @Enumerated(EnumType.STRING)
  @Column(name = "bodies_to", nullable = false)
  private BodiesTo bodiesTo;

  @Column(name = "subject", nullable = false)
  private LocalizedText subject;

  @Column(name = "body", nullable = false)
  private LocalizedText body;

  @Column(name = "note")
  private String note;

  @Column(name = "made_by", nullable = false)
  private String madeBy;

  @Column(name = "made_at", nullable = false)
  private Instant madeAt;

  @Column(name = "sent_by")
  private String sentBy;

  @Column(name = "sent_at")
  private Instant sentAt;

  @Column(name = "due_at")
  private Instant dueAt;

  protected Mailing() {}

  Mailing(EditMailing typed, String audienceName, String madeBy, Instant now) {
    this.madeBy = Objects.requireNonNull(madeBy);
    madeAt = now;
    write(typed, audienceName);
  }

  /**
   * Says this from now on.
   *
   * @return whether drafts that were made of it are none any more, since it goes to others or is in
   *     other languages
   */
  final boolean write(EditMailing typed, String name) {
    expectOpen();
    boolean others =
        state == Step.DRAFTED
            && !(typed.audienceKind().equals(audienceKind)
                && typed.audienceKey().equals(audienceKey)
                && typed.bodiesTo() == bodiesTo
                && typed.subject().asMap().keySet().equals(subject.asMap().keySet()));
    eventRef = typed.eventRef();
    audienceKind = typed.audienceKind();
    audienceKey = typed.audienceKey();
    audienceName = name;
    bodiesTo = typed.bodiesTo();
    subject = typed.subject();
    body = typed.body();
    note = typed.note() == null || typed.note().isBlank() ? null : typed.note().strip();
    if (others) {
      state = Step.WRITING;
    }
    return others;
  }

  /**
   * @throws DomainException if it was let go
   */
  void expectOpen() {
    if (state == Step.SENDING || state == Step.STOPPED) {
      throw new DomainException("mailing.isSent");
    }
  }

  /** Has drafts from now on. */
  void drafted() {
    expectOpen();
    state = Step.DRAFTED;
  }

  /** Its mails may leave from {@code due} on. */
  void letGo(String by, Instant now, Instant due) {
    if (state != Step.DRAFTED) {
      throw new DomainException("mailing.noDrafts");
    }
    state = Step.SENDING;
    sentBy = by;
    sentAt = now;
    dueAt = due;
  }

  /** Was not let go after all. */
  void takeBack() {
    state = Step.DRAFTED;
    sentBy = null;
    sentAt = null;
    dueAt = null;
  }

  void stop() {
    state = Step.STOPPED;
  }

  void goOn() {
    state = Step.SENDING;
  }

  /** Puts other names for those of protected people in what was typed. */
  void hide(UnaryOperator<String> names) {
    subject = EditMailing.each(subject, names);
    body = EditMailing.each(body, names);
    note = note == null ? null : names.apply(note);
  }

  Step step() {
    return state;
  }

  UUID eventRef() {
    return eventRef;
  }

  String audienceKind() {
    return audienceKind;
  }

  String audienceKey() {
    return audienceKey;
  }

  String audienceName() {
    return audienceName;
  }

  BodiesTo bodiesTo() {
    return bodiesTo;
  }

  LocalizedText subject() {
    return subject;
  }

  LocalizedText body() {
    return body;
  }

  String note() {
    return note;
  }

  String madeBy() {
    return madeBy;
  }

  Instant madeAt() {
    return madeAt;
  }

  String sentBy() {
    return sentBy;
  }

  Instant sentAt() {
    return sentAt;
  }

  Instant dueAt() {
    return dueAt;
  }
}
