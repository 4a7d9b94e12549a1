package org.plenary.mail.record;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.plenary.directory.DirectoryService;
import org.plenary.mail.MailState;
import org.plenary.shared.Page;
import org.plenary.shared.PageRequest;
import org.plenary.shared.Roles;
import org.plenary.shared.Settings;

/** The mails in the outbox. */
@Stateless
@RolesAllowed(Roles.ADMIN)
public class OutboxService {
  private static final Pattern TOKEN = Pattern.compile("token=[A-Za-z0-9_-]+");

  @PersistenceContext(unitName = "plenary")
  private EntityManager entityManager;

  @Inject private DirectoryService directory;
  @Inject private Settings settings;

  /**
   * Mails, latest first; three queries. Of those to protected people neither the address nor the
   * text is told.
   *
   * @param state only those in this state, or null for all
   */
  public Page<MailRow> list(MailState state, PageRequest request) {
    String where = state == null ? "" : " where state = ?1";
    var count = entityManager.createNativeQuery("select count(*) from outbox_message" + where);
    var rows =
        entityManager.createNativeQuery(
            "select cast(ref as char(36)), recipient, language, subject, body, state, created_at,"
                + " due_at, sent_at from outbox_message"
                + where
                + " order by id desc limit "
                + request.size()
                + " offset "
                + request.firstRow());
    if (state != null) {
      count.setParameter(1, state.name());
      rows.setParameter(1, state.name());
    }
    List<MailRow> mails = new ArrayList<>();
    for (Object row : rows.getResultList()) {
      mails.add(mail((Object[]) row));
    }
    Set<String> hidden = directory.protectedAmong(mails.stream().map(MailRow::recipient).toList());
    mails.replaceAll(
        mail -> hidden.contains(mail.recipient().toLowerCase(Locale.ROOT)) ? mail.hidden() : mail);
    return new Page<>(mails, ((Number) count.getSingleResult()).longValue(), request);
  }

  /** Links that somebody else may follow are masked; in the demonstration no mail arrives. */
  private MailRow mail(Object[] row) {
    return new MailRow(
        UUID.fromString((String) row[0]),
        (String) row[1],
        (String) row[2],
        (String) row[3],
        settings.demo() ? (String) row[4] : TOKEN.matcher((String) row[4]).replaceAll("token=…"),
        MailState.valueOf((String) row[5]),
        instant(row[6]),
        instant(row[7]),
        instant(row[8]));
  }

  private static Instant instant(Object timestamp) {
    return timestamp == null ? null : ((Timestamp) timestamp).toInstant();
  }
}
