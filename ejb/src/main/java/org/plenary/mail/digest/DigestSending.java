package org.plenary.mail.digest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.plenary.shared.Roles;
import org.plenary.shared.mail.MailContext;
import org.plenary.shared.mail.MailWriter;
import org.plenary.shared.mail.Outbox;
import org.plenary.shared.mail.OutboxMail;
import org.plenary.shared.mail.WrittenMail;

/**
 * Makes mails of the notices that are due, one for each address. The mail is written and the
 * notices are ticked off in one transaction, so that each leaves once whatever happens.
 */
@Stateless
@RolesAllowed(Roles.SYSTEM)
public class DigestSending {
  /** How long a notice waits for what may come after it. */
  static final Duration LONGEST = Duration.ofMinutes(2);

  @Inject private NoticeTable table;
  @Inject private Outbox outbox;
  @Inject private MailWriter writer;

  /**
   * Writes mails for some of those for whom something is due.
   *
   * @return how many mails; 0 if nothing is due
   */
  public int send(int max) {
    int mails = 0;
    for (NoticeTable.Waiting who : table.due(LONGEST, max)) {
      List<NoticeTable.Held> held = table.claim(who);
      if (!held.isEmpty()) {
        table.mailed(
            held, outbox.write(mail(held.stream().map(NoticeTable.Held::notice).toList())));
        mails++;
      }
    }
    return mails;
  }

  private OutboxMail mail(List<Notice> notices) {
    Notice first = notices.getFirst();
    boolean alone = notices.size() == 1;
    UUID event = same(notices.stream().map(Notice::eventRef).distinct().toList());
    UUID person = same(notices.stream().map(Notice::personRef).distinct().toList());
    String purpose = alone ? first.purpose() : DigestPurposes.DIGEST;
    WrittenMail text =
        writer.write(purpose, event, first.language(), alone ? first.values() : digest(notices));
    return OutboxMail.to(first.recipient(), first.language(), text, first.aboutRef())
        .in(new MailContext(purpose, person, event, null, null));
  }

  private static UUID same(List<UUID> refs) {
    return refs.size() == 1 ? refs.getFirst() : null;
  }

  private static Map<String, String> digest(List<Notice> notices) {
    Map<String, String> values = new HashMap<>();
    values.put("event", DigestText.event(notices));
    values.put("news", DigestText.news(notices));
    return values;
  }
}
