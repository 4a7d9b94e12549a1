package org.plenary.mail.bounce;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.validation.constraints.NotNull;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.plenary.directory.confirmation.BouncedMail;
import org.plenary.mail.MailState;
import org.plenary.mail.bounce.ReturnedMail.Kind;
import org.plenary.shared.Roles;

/**
 * Believes what came back, or does not: it has to name a mail of ours by its Message-ID, which
 * nobody else can guess, and the address to which that mail went. Each call is a transaction.
 */
@Stateless
@RolesAllowed(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class BounceService {
  private static final Set<MailState> HAS_LEFT =
      Set.of(MailState.SENT, MailState.QUEUED, MailState.FAILED);

  @PersistenceContext(unitName = "plenary")
  private EntityManager entityManager;

  @Inject private BouncedMail bounced;
  @Inject private Clock clock;

  /**
   * Takes a message as it came into the mailbox.
   *
   * @param message its source; of a long one the beginning
   */
  public BounceOutcome received(byte[] message) {
    List<ReturnedMail> reports = ReturnedMailReader.read(message);
    BounceOutcome outcome =
        reports.isEmpty() ? BounceOutcome.NOT_UNDERSTOOD : BounceOutcome.IGNORED;
    for (ReturnedMail report : reports) {
      BounceOutcome one = reported(report);
      outcome = one.compareTo(outcome) < 0 ? one : outcome;
    }
    return outcome;
  }

  /** Takes a report that was understood already. */
  public BounceOutcome reported(@NotNull ReturnedMail report) {
    for (String messageId : report.messageIds()) {
      List<?> rows =
          query(
                  "select id, recipient, state from outbox_message where message_id = ? for update",
                  messageId)
              .getResultList();
      if (!rows.isEmpty()) {
        BounceOutcome outcome = take(report, (Object[]) rows.getFirst());
        if (outcome != BounceOutcome.IGNORED) {
          return outcome;
        }
      }
    }
    return BounceOutcome.IGNORED;
  }

  private BounceOutcome take(ReturnedMail report, Object[] mail) {
    String recipient = (String) mail[1];
    MailState state = MailState.valueOf((String) mail[2]);
    boolean ours =
        report.kind() == Kind.AUTOMATIC_REPLY
            || report.recipients().contains(recipient.toLowerCase(Locale.ROOT));
    if (!ours || !HAS_LEFT.contains(state)) {
      return BounceOutcome.IGNORED;
    }
    Timestamp now = Timestamp.from(clock.instant());
    if (report.kind() != Kind.HARD) {
      String note = report.kind() == Kind.SOFT ? "DELAYED" : "OUT_OF_OFFICE";
      query(
              "update outbox_message set noted = ?, noted_at = ?, version = version + 1"
                  + " where id = ?",
              note,
              now,
              mail[0])
          .executeUpdate();
      return BounceOutcome.NOTED;
    }
    query(
            "update outbox_message set state = 'BOUNCED', why = ?, answer = coalesce(?, answer),"
                + " noted_at = ?, version = version + 1 where id = ?",
            MailStatus.why(report.status()),
            report.status(),
            now,
            mail[0])
        .executeUpdate();
    if (MailStatus.isOfTheAddress(report.status())) {
      bounced.cameBack(recipient, report.status());
    }
    return BounceOutcome.BOUNCED;
  }

  private Query query(String sql, Object... values) {
    Query query = entityManager.createNativeQuery(sql);
    for (int i = 0; i < values.length; i++) {
      query.setParameter(i + 1, values[i]);
    }
    return query;
  }
}
