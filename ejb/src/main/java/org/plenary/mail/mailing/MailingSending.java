package org.plenary.mail.mailing;

import static org.plenary.shared.Roles.CO_ORDINATORS_DESK;
import static org.plenary.shared.Roles.OFFICER;
import static org.plenary.shared.Roles.ORGANIZER;
import static org.plenary.shared.Roles.SECRETARY;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.plenary.audit.AuditTrail;
import org.plenary.shared.Caller;
import org.plenary.shared.DomainException;
import org.plenary.shared.FieldException;

/** Lets one's own mailings go, takes them back, stops them and lets them go on. */
@Stateless
@RolesAllowed({OFFICER, ORGANIZER, CO_ORDINATORS_DESK, SECRETARY})
public class MailingSending {
  /** How long letting go can be undone. */
  public static final Duration WINDOW = Duration.ofSeconds(30);

  private static final Duration LATEST = Duration.ofDays(366);

  @Inject private Mailings mailings;
  @Inject private MailingRepository repository;
  @Inject private DraftTable drafts;
  @Inject private DraftSending sending;
  @Inject private Audiences audiences;
  @Inject private Instance<MailingEvents> events;
  @Inject private AuditTrail audit;
  @Inject private Caller caller;
  @Inject private Clock clock;

  /**
   * Writes the mails of all drafts that are ready. Whoever comes second, by a second click or from
   * another desk, is told what the first one did; nothing is written twice.
   *
   * @param expected how many drafts were ready when it was confirmed
   * @param at when they are to leave; null for now
   * @throws DomainException if there are more or fewer by now, or none
   * @throws FieldException on {@code at} if that is past, or more than a year from now
   */
  public LetGo send(@NotNull UUID ref, long expected, Instant at) {
    Mailing mailing = mailings.lock(ref);
    if (mailing.step() == Mailing.Step.SENDING || mailing.step() == Mailing.Step.STOPPED) {
      return new LetGo(mailing.sentBy(), count(mailing), mailing.dueAt(), true);
    }
    audiences.of(mailing.audienceKind()).expectCurrent(mailing.eventRef(), mailing.audienceKey());
    Instant now = clock.instant();
    if (at != null && at.isBefore(now)) {
      throw new FieldException("at", "mailing.at.past");
    }
    if (at != null && at.isAfter(now.plus(LATEST))) {
      throw new FieldException("at", "mailing.at.far");
    }
    long ready = drafts.ready(ref);
    if (ready == 0) {
      throw new DomainException("mailing.nobody");
    }
    if (ready != expected) {
      throw new DomainException("mailing.countChanged", ready);
    }
    Instant soonest = now.plus(WINDOW);
    Instant due = at == null || at.isBefore(soonest) ? soonest : at;
    mailing.letGo(caller.login(), now, due);
    repository.flush();
    MailingEvent event =
        mailing.eventRef() == null
            ? null
            : events.stream()
                .flatMap(one -> one.find(mailing.eventRef()).stream())
                .findFirst()
                .orElse(null);
    sending.write(mailing, event, Duration.between(now, due));
    return new LetGo(mailing.sentBy(), count(mailing), due, false);
  }

  private long count(Mailing mailing) {
    return ((Number)
            repository
                .query(
                    "select count(*) from outbox_message where mailing_ref = ?",
                    mailing.ref().toString())
                .getSingleResult())
        .longValue();
  }

  /**
   * Takes back a mailing of which nothing has left: its drafts are drafts again.
   *
   * @throws DomainException if it may have
   */
  public void undo(@NotNull UUID ref) {
    Mailing mailing = mailings.lock(ref);
    if (mailing.step() != Mailing.Step.SENDING || !repository.isHeld(ref)) {
      throw new DomainException("mailing.undo.late");
    }
    Timestamp now = Timestamp.from(clock.instant());
    long all = count(mailing);
    int gone =
        repository
            .query(
                "delete from outbox_message where mailing_ref = ? and state = 'QUEUED'"
                    + " and due_at > ? and lease is null",
                ref.toString(),
                now)
            .executeUpdate();
    if (gone != all) {
      throw new DomainException("mailing.undo.late");
    }
    repository
        .query(
            "update mailing_draft set state = 'READY', outbox_ref = null where mailing_ref = ?"
                + " and state = 'QUEUED'",
            ref.toString())
        .executeUpdate();
    mailing.takeBack();
    repository.flush();
  }

  /**
   * Holds what has not left. What is on its way this moment may still arrive.
   *
   * @return how many mails are held
   * @throws DomainException if it does not leave
   */
  public int stop(@NotNull UUID ref) {
    Mailing mailing = mailings.lock(ref);
    if (mailing.step() != Mailing.Step.SENDING) {
      throw new DomainException("mailing.notSending");
    }
    int held =
        repository
            .query(
                "update outbox_message set state = 'CANCELLED', why = ?, version = version + 1"
                    + " where mailing_ref = ? and state = 'QUEUED'"
                    + " and lease is null",
                LeftOut.STOPPED,
                ref.toString())
            .executeUpdate();
    if (held == 0) {
      throw new DomainException("mailing.allLeft");
    }
    mailing.stop();
    repository.flush();
    audit.record(MailingEditing.TYPE, ref, "UPDATE", "held", null, held);
    return held;
  }

  /**
   * Lets go what was held.
   *
   * @return how many mails wait again
   * @throws DomainException if it was not stopped
   */
  public int resume(@NotNull UUID ref) {
    Mailing mailing = mailings.lock(ref);
    if (mailing.step() != Mailing.Step.STOPPED) {
      throw new DomainException("mailing.notStopped");
    }
    int waiting =
        repository
            .query(
                "update outbox_message set state = 'QUEUED', why = null, due_at = greatest(due_at,"
                    + " ?), version = version + 1 where mailing_ref = ? and state = 'CANCELLED'"
                    + " and why = ?",
                Timestamp.from(clock.instant()),
                ref.toString(),
                LeftOut.STOPPED)
            .executeUpdate();
    mailing.goOn();
    repository.flush();
    audit.record(MailingEditing.TYPE, ref, "UPDATE", "held", waiting, null);
    return waiting;
  }
}
