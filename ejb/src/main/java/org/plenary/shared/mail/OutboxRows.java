package org.plenary.shared.mail;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

/** Inserts mails, many by one statement. */
final class OutboxRows {
  private static final int AT_ONCE = 200;
  private static final String COLUMNS =
      "id, ref, version, state, message_id, recipient, language, subject, body, html, due_at,"
          + " created_at, about_ref, purpose, person_ref, event_ref, mailing_ref, unsubscribe,"
          + " calendar";
  private static final int VALUES = 16;

  private final EntityManager entityManager;
  private final Instant now;
  private final String domain;

  /**
   * @param domain of the Message-IDs
   */
  OutboxRows(EntityManager entityManager, Instant now, String domain) {
    this.entityManager = entityManager;
    this.now = now;
    this.domain = domain;
  }

  List<UUID> insert(List<OutboxMail> mails) {
    List<UUID> refs = mails.stream().map(mail -> UUID.randomUUID()).toList();
    for (int from = 0; from < mails.size(); from += AT_ONCE) {
      int to = Math.min(mails.size(), from + AT_ONCE);
      insert(mails.subList(from, to), refs.subList(from, to));
    }
    return refs;
  }

  private void insert(List<OutboxMail> mails, List<UUID> refs) {
    String row =
        "(next value for outbox_seq, ?, 1, 'QUEUED'"
            + String.join("", Collections.nCopies(VALUES - 1, ", ?"))
            + ")";
    List<Object> values = new ArrayList<>();
    List<Object> files = new ArrayList<>();
    for (int i = 0; i < mails.size(); i++) {
      values.addAll(values(mails.get(i), refs.get(i)));
      addFiles(files, refs.get(i), mails.get(i).parts().files());
    }
    String rows = String.join(",", Collections.nCopies(mails.size(), row));
    run("insert into outbox_message (" + COLUMNS + ") values " + rows, values);
    if (!files.isEmpty()) {
      String each = String.join(",", Collections.nCopies(files.size() / 3, "(?, ?, ?)"));
      run("insert into outbox_file (message_ref, position, file_ref) values " + each, files);
    }
  }

  private static void addFiles(List<Object> values, UUID ref, List<UUID> files) {
    for (int i = 0; i < files.size(); i++) {
      values.addAll(List.of(ref.toString(), i, files.get(i).toString()));
    }
  }

  private List<Object> values(OutboxMail mail, UUID ref) {
    return Arrays.asList(
        ref.toString(),
        "<" + ref + "@" + domain + ">",
        mail.recipient(),
        mail.language().code(),
        mail.text().subject(),
        mail.text().text(),
        mail.text().html(),
        Timestamp.from(now.plus(mail.delay())),
        Timestamp.from(now),
        mail.aboutRef().toString(),
        mail.context().purpose(),
        text(mail.context().personRef()),
        text(mail.context().eventRef()),
        text(mail.context().mailingRef()),
        mail.context().unsubscribe(),
        mail.parts().calendar());
  }

  private static String text(UUID ref) {
    return ref == null ? null : ref.toString();
  }

  private void run(String sql, List<Object> values) {
    Query query = entityManager.createNativeQuery(sql);
    for (int i = 0; i < values.size(); i++) {
      query.setParameter(i + 1, values.get(i));
    }
    query.executeUpdate();
  }
}
