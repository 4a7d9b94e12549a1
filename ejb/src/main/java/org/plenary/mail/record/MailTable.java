package org.plenary.mail.record;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.plenary.mail.MailState;
import org.plenary.shared.PageRequest;

/** The mails in the database. */
@Dependent
class MailTable {
  /** Mails are counted, and pages reach, so far. */
  static final int MOST = 100_000;

  private static final String ROW =
      "m.ref, m.recipient, m.person_ref, m.event_ref, m.language, m.subject, m.state, m.why,"
          + " m.noted, m.created_at, m.sent_at";
  private static final String DETAIL =
      ", m.message_id, m.purpose, m.body, m.html, m.calendar, m.answer, m.attempts, m.due_at,"
          + " m.noted_at, m.content_deleted_at, m.id";
  private static final int COLUMNS_OF_ROW = 11;

  @PersistenceContext(unitName = "plenary")
  private EntityManager entityManager;

  /** What is asked for as SQL. */
  static final class Condition {
    private final StringBuilder sql = new StringBuilder(" where 1 = 1");
    private final List<Object> values = new ArrayList<>();

    /** Which mails the reader may see at all. */
    Condition visible(boolean toPeople, boolean ofEvents) {
      if (toPeople && ofEvents) {
        sql.append(" and (m.person_ref is not null or m.event_ref is not null)");
      } else if (toPeople) {
        sql.append(" and m.person_ref is not null");
      } else {
        sql.append(" and m.event_ref is not null");
      }
      return this;
    }

    Condition of(MailFilter filter, Collection<UUID> people) {
      if (filter.person() != null) {
        String marks = String.join(",", Collections.nCopies(people.size(), "?"));
        sql.append(" and m.person_ref in (").append(marks).append(")");
        people.forEach(person -> values.add(person.toString()));
      }
      and("m.event_ref = ?", filter.event());
      and("m.mailing_ref = ?", filter.mailing());
      and("m.state = ?", filter.state());
      and("m.recipient = ?", blankToNull(filter.address()));
      String text = blankToNull(filter.text());
      and("m.subject like ?", text == null ? null : "%" + escaped(text) + "%");
      and("m.created_at >= ?", start(filter.from()));
      and("m.created_at < ?", filter.to() == null ? null : start(filter.to().plusDays(1)));
      return this;
    }

    Condition of(UUID ref) {
      and("m.ref = ?", ref);
      return this;
    }

    Condition before(long id) {
      and("m.id < ?", id);
      return this;
    }

    private static String blankToNull(String text) {
      return text == null || text.isBlank() ? null : text.strip();
    }

    private static String escaped(String text) {
      return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    private static Timestamp start(LocalDate day) {
      return day == null ? null : Timestamp.from(day.atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    private void and(String condition, Object value) {
      if (value != null) {
        sql.append(" and ").append(condition);
        values.add(value instanceof Timestamp ? value : value.toString());
      }
    }
  }

  long count(Condition condition) {
    return ((Number)
            query(
                    "select count(*) from (select 1 from outbox_message m"
                        + condition.sql
                        + " limit "
                        + MOST
                        + ") counted",
                    condition)
                .getSingleResult())
        .longValue();
  }

  List<MailRow> page(Condition condition, PageRequest page) {
    List<MailRow> rows = new ArrayList<>();
    for (Object row :
        query(
                "select "
                    + ROW
                    + " from outbox_message m"
                    + condition.sql
                    + " order by m.id desc limit "
                    + page.size()
                    + " offset "
                    + page.firstRow(),
                condition)
            .getResultList()) {
      rows.add(row((Object[]) row));
    }
    return rows;
  }

  /** A mail with its content, and its number for the next ones. */
  record Numbered(long id, MailDetail mail) {}

  List<Numbered> details(Condition condition, int max) {
    List<Numbered> mails = new ArrayList<>();
    for (Object one :
        query(
                "select "
                    + ROW
                    + DETAIL
                    + " from outbox_message m"
                    + condition.sql
                    + " order by m.id desc limit "
                    + max,
                condition)
            .getResultList()) {
      Object[] row = (Object[]) one;
      int at = COLUMNS_OF_ROW;
      mails.add(
          new Numbered(
              ((Number) row[at + 10]).longValue(),
              new MailDetail(
                  row(row),
                  (String) row[at],
                  (String) row[at + 1],
                  (String) row[at + 2],
                  (String) row[at + 3],
                  (String) row[at + 4],
                  List.of(),
                  (String) row[at + 5],
                  ((Number) row[at + 6]).intValue(),
                  instant(row[at + 7]),
                  instant(row[at + 8]),
                  instant(row[at + 9]))));
    }
    return mails;
  }

  /** The files that went with a mail, in their order. */
  List<UUID> files(UUID mail) {
    List<UUID> refs = new ArrayList<>();
    for (Object ref :
        entityManager
            .createNativeQuery(
                "select file_ref from outbox_file where message_ref = ? order by position")
            .setParameter(1, mail.toString())
            .getResultList()) {
      refs.add(ref(ref));
    }
    return refs;
  }

  /**
   * Deletes the content of mails that were written before a moment and are on their way no more;
   * each is journalled.
   *
   * @return how many
   */
  int deleteContent(Instant before, Instant now, int max) {
    List<?> ids =
        entityManager
            .createNativeQuery(
                "select id from outbox_message where content_deleted_at is null and created_at < ?"
                    + " and state <> 'QUEUED' order by created_at limit "
                    + max
                    + " for update skip locked")
            .setParameter(1, Timestamp.from(before))
            .getResultList();
    if (ids.isEmpty()) {
      return 0;
    }
    String all = String.join(",", ids.stream().map(String::valueOf).toList());
    change(
        "insert into audit_entry (at, actor, action, type, ref, version, changes)"
            + " select ?, 'system', 'DELETE', 'OutboxMessage', ref, version, null"
            + " from outbox_message where id in ("
            + all
            + ")",
        Timestamp.from(now));
    change(
        "delete f from outbox_file f join outbox_message m on m.ref = f.message_ref"
            + " where m.id in ("
            + all
            + ")");
    return change(
        "update outbox_message set body = '', html = null, calendar = null, answer = null,"
            + " content_deleted_at = ?, version = version + 1 where id in ("
            + all
            + ")",
        Timestamp.from(now));
  }

  private int change(String sql, Object... values) {
    Query query = entityManager.createNativeQuery(sql);
    for (int i = 0; i < values.length; i++) {
      query.setParameter(i + 1, values[i]);
    }
    return query.executeUpdate();
  }

  private Query query(String sql, Condition condition) {
    Query query = entityManager.createNativeQuery(sql);
    for (int i = 0; i < condition.values.size(); i++) {
      query.setParameter(i + 1, condition.values.get(i));
    }
    return query;
  }

  private static MailRow row(Object[] row) {
    return new MailRow(
        ref(row[0]),
        (String) row[1],
        ref(row[2]),
        ref(row[3]),
        (String) row[4],
        (String) row[5],
        MailState.valueOf((String) row[6]),
        (String) row[7],
        (String) row[8],
        instant(row[9]),
        instant(row[10]));
  }

  private static UUID ref(Object column) {
    return column == null || column instanceof UUID
        ? (UUID) column
        : UUID.fromString(column.toString());
  }

  private static Instant instant(Object timestamp) {
    return timestamp == null ? null : ((Timestamp) timestamp).toInstant();
  }
}
