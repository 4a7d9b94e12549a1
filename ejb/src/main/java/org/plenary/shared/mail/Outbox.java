package org.plenary.shared.mail;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.plenary.shared.Language;
import org.plenary.shared.LegalName;
import org.plenary.shared.Settings;

/**
 * Where mail is written in the business transaction (rule 5); it is sent afterwards, with a stable
 * Message-ID. Part of whatever transaction the service has.
 */
@Dependent
public class Outbox {
  @PersistenceContext(unitName = "plenary")
  private EntityManager entityManager;

  private final Clock clock;
  private final Settings settings;

  @Inject
  public Outbox(Clock clock, Settings settings) {
    this.clock = clock;
    this.settings = settings;
  }

  /**
   * Writes a mail of plain text.
   *
   * @param recipient address
   * @param language language of subject and body
   * @param aboutRef the record that it is about
   * @param delay how long it is held before it may leave: the undo window of a bulk action, or zero
   */
  public void mail(
      String recipient,
      Language language,
      String subject,
      String body,
      UUID aboutRef,
      Duration delay) {
    WrittenMail text = new WrittenMail(subject, body, null);
    write(OutboxMail.to(recipient, language, text, aboutRef).heldFor(delay));
  }

  /**
   * Writes a mail.
   *
   * @return identity of the mail, part of its Message-ID
   */
  public UUID write(OutboxMail mail) {
    return write(List.of(mail)).getFirst();
  }

  /**
   * Writes mails, any number of them, in few statements.
   *
   * @return identity of each, in the order given
   */
  public List<UUID> write(Collection<OutboxMail> mails) {
    return new OutboxRows(entityManager, clock.instant(), MessageIds.domain(settings))
        .insert(List.copyOf(mails));
  }

  /** Removes mail about a record that this transaction wrote, and that nobody else has seen. */
  public void withdraw(UUID aboutRef) {
    entityManager
        .createNativeQuery("delete from outbox_message where about_ref = ?")
        .setParameter(1, aboutRef.toString())
        .executeUpdate();
  }

  /**
   * Takes the legal name of somebody who is protected now out of what was written to an address,
   * whether it has left or not (rule 7).
   *
   * @param name the name, which is protected
   */
  public void hide(String recipient, LegalName name) {
    for (Object found :
        entityManager
            .createNativeQuery(
                "select id, subject, body, html, calendar from outbox_message"
                    + " where recipient = ? for update")
            .setParameter(1, recipient)
            .getResultList()) {
      hide((Object[]) found, name);
    }
  }

  private void hide(Object[] row, LegalName name) {
    String subject = name.hideIn((String) row[1]);
    String body = name.hideIn((String) row[2]);
    boolean named = !subject.equals(row[1]) || !body.equals(row[2]);
    // entities may stand in a name there; the plain text says the same
    String html = named ? null : name.hideIn((String) row[3]);
    String unfolded = row[4] == null ? null : ((String) row[4]).replaceAll("\\r?\\n[ \\t]", "");
    String calendar = name.hideIn(unfolded);
    boolean dated = !Objects.equals(calendar, unfolded);
    if (named || dated || !Objects.equals(html, row[3])) {
      entityManager
          .createNativeQuery(
              "update outbox_message set subject = ?, body = ?, html = ?, calendar = ?,"
                  + " version = version + 1 where id = ?")
          .setParameter(1, subject)
          .setParameter(2, body)
          .setParameter(3, html)
          .setParameter(4, dated ? calendar : row[4])
          .setParameter(5, row[0])
          .executeUpdate();
    }
  }

  /**
   * Takes back mail about a record that has not left: the undo of a bulk action.
   *
   * @return how many mails were taken back
   */
  public int cancelHeld(UUID aboutRef) {
    return entityManager
        .createNativeQuery(
            "update outbox_message set state = 'CANCELLED', version = version + 1"
                + " where about_ref = ? and state = 'QUEUED' and due_at > ?")
        .setParameter(1, aboutRef.toString())
        .setParameter(2, Timestamp.from(clock.instant()))
        .executeUpdate();
  }
}
