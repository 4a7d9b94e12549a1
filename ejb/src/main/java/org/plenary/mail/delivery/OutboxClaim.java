package org.plenary.mail.delivery;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.plenary.mail.delivery.Verdict.Drop;
import org.plenary.mail.delivery.Verdict.Go;
import org.plenary.mail.delivery.Verdict.GoTo;
import org.plenary.shared.mail.MailContext;
import org.plenary.shared.mail.MailParts;
import org.plenary.shared.mail.WrittenMail;

/** Claims mails that are due, and looks at them a last time. Within the caller's transaction. */
@Dependent
class OutboxClaim {
  private static final String COLUMNS =
      "id, cast(ref as char(36)), message_id, recipient, language, subject, body, html, calendar,"
          + " cast(about_ref as char(36)), purpose, cast(person_ref as char(36)),"
          + " cast(event_ref as char(36)), cast(mailing_ref as char(36)), unsubscribe, created_at,"
          + " attempts";

  @PersistenceContext(unitName = "plenary")
  private EntityManager entityManager;

  @Inject @Any private Instance<LastLook> looks;

  /** All leases that there are. One query, by an index. */
  List<UUID> leases() {
    return query(
            "select distinct cast(lease as char(36)) from outbox_message"
                + " where state = 'QUEUED' and lease is not null")
        .getResultList()
        .stream()
        .map(OutboxClaim::ref)
        .toList();
  }

  /** As {@link OutboxQueue#claim}; what has one of the leases that are abandoned is free. */
  Claim claim(int max, Set<String> resting, Set<UUID> abandoned, Instant now) {
    List<?> rows = due(max, resting, abandoned, now);
    UUID lease = UUID.randomUUID();
    List<OutgoingMail> mails = rows.isEmpty() ? List.of() : looked(mails(rows));
    if (!mails.isEmpty()) {
      take(mails, lease);
    }
    return new Claim(lease, mails, rows.size() < max);
  }

  /** As {@link OutboxQueue#putOff}. */
  void putOff(Set<String> resting, Set<UUID> abandoned, Instant now, Instant until) {
    for (Object row : due(1, resting, abandoned, now)) {
      query(
              "update outbox_message set due_at = ?, failed_at = ?, why = 'mail.why.lastLook',"
                  + " lease = null where id = ?",
              Timestamp.from(until),
              Timestamp.from(now),
              ((Object[]) row)[0])
          .executeUpdate();
    }
  }

  private List<?> due(int max, Set<String> resting, Set<UUID> abandoned, Instant now) {
    List<Object> values = new ArrayList<>(List.of(Timestamp.from(now)));
    abandoned.forEach(lease -> values.add(lease.toString()));
    values.addAll(resting);
    values.add(max);
    return query(
            "select "
                + COLUMNS
                + " from outbox_message where state = 'QUEUED' and due_at <= ?"
                + (abandoned.isEmpty()
                    ? " and lease is null"
                    : " and (lease is null or lease in " + places(abandoned.size()) + ")")
                + (resting.isEmpty()
                    ? ""
                    : " and lower(substring_index(recipient, '@', -1)) not in "
                        + places(resting.size()))
                + " order by due_at limit ? for update skip locked",
            values.toArray())
        .getResultList();
  }

  private void take(List<OutgoingMail> mails, UUID lease) {
    List<Object> values = new ArrayList<>(List.of(lease.toString()));
    mails.forEach(mail -> values.add(mail.id()));
    query(
            "update outbox_message set attempts = attempts + 1, lease = ? where id in "
                + places(mails.size()),
            values.toArray())
        .executeUpdate();
  }

  private List<OutgoingMail> mails(List<?> rows) {
    Map<String, List<UUID>> files = files(rows.stream().map(row -> ((Object[]) row)[1]).toList());
    return rows.stream()
        .map(row -> (Object[]) row)
        .map(row -> mail(row, files.getOrDefault((String) row[1], List.of())))
        .toList();
  }

  private Map<String, List<UUID>> files(List<?> refs) {
    Map<String, List<UUID>> files = new HashMap<>();
    for (Object found :
        query(
                "select cast(message_ref as char(36)), cast(file_ref as char(36)) from outbox_file"
                    + " where message_ref in "
                    + places(refs.size())
                    + " order by message_ref, position",
                refs.toArray())
            .getResultList()) {
      Object[] row = (Object[]) found;
      files.computeIfAbsent((String) row[0], any -> new ArrayList<>()).add(ref(row[1]));
    }
    return files;
  }

  private static OutgoingMail mail(Object[] row, List<UUID> files) {
    return new OutgoingMail(
        ((Number) row[0]).longValue(),
        ref(row[1]),
        (String) row[2],
        (String) row[3],
        (String) row[4],
        new WrittenMail((String) row[5], (String) row[6], (String) row[7]),
        ref(row[9]),
        new MailContext(
            (String) row[10], ref(row[11]), ref(row[12]), ref(row[13]), (String) row[14]),
        new MailParts((String) row[8], files),
        ((Timestamp) row[15]).toInstant(),
        ((Number) row[16]).intValue() + 1);
  }

  private static UUID ref(Object text) {
    return text == null ? null : UUID.fromString((String) text);
  }

  /** Those that go after every look, to where they go. */
  private List<OutgoingMail> looked(List<OutgoingMail> mails) {
    List<OutgoingMail> going = mails;
    for (LastLook look : looks) {
      if (!going.isEmpty()) {
        Map<Long, Verdict> verdicts = look.look(going);
        going =
            going.stream().flatMap(mail -> heeded(mail, verdicts.get(mail.id())).stream()).toList();
      }
    }
    return going;
  }

  private List<OutgoingMail> heeded(OutgoingMail mail, Verdict verdict) {
    return switch (verdict) {
      case null -> List.of(mail);
      case Go go -> List.of(mail);
      case GoTo other -> {
        query("update outbox_message set recipient = ? where id = ?", other.address(), mail.id())
            .executeUpdate();
        yield List.of(mail.to(other.address()));
      }
      case Drop drop -> {
        query(
                "update outbox_message set state = 'CANCELLED', why = ?, version = version + 1"
                    + " where id = ?",
                drop.why(),
                mail.id())
            .executeUpdate();
        yield List.of();
      }
    };
  }

  private static String places(int number) {
    return "(" + String.join(",", Collections.nCopies(number, "?")) + ")";
  }

  private Query query(String sql, Object... values) {
    Query query = entityManager.createNativeQuery(sql);
    for (int i = 0; i < values.length; i++) {
      query.setParameter(i + 1, values[i]);
    }
    return query;
  }
}
