package org.plenary.mail.digest;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.plenary.shared.JsonTexts;
import org.plenary.shared.Language;

/** Notices in the database. */
@Dependent
class NoticeTable {
  private static final int LONGEST_LINE = 1000;

  @PersistenceContext(unitName = "plenary")
  private EntityManager entityManager;

  @Inject private Clock clock;

  /** An address with a language for which notices wait. */
  record Waiting(String addressKey, Language language) {}

  /** A notice as it is stored. */
  record Held(long id, Notice notice) {}

  void insert(Notice notice, Duration held) {
    Instant now = clock.instant();
    query(
            "insert into notice (ref, state, recipient, address_key, language, purpose, line,"
                + " person_ref, event_ref, about_ref, field_values, created_at, due_at)"
                + " values (?, 'HELD', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            UUID.randomUUID().toString(),
            notice.recipient(),
            notice.recipient().toLowerCase(Locale.ROOT),
            notice.language().code(),
            notice.purpose(),
            notice.line().substring(0, Math.min(LONGEST_LINE, notice.line().length())),
            text(notice.personRef()),
            text(notice.eventRef()),
            notice.aboutRef().toString(),
            json(notice.values()),
            Timestamp.from(now),
            Timestamp.from(now.plus(held)))
        .executeUpdate();
  }

  int takeBack(UUID aboutRef) {
    return query(
            "update notice set state = 'TAKEN_BACK', recipient = '', address_key = '', line = '',"
                + " field_values = '{}' where about_ref = ? and state = 'HELD' and due_at > ?",
            aboutRef.toString(),
            Timestamp.from(clock.instant()))
        .executeUpdate();
  }

  /**
   * For whom all that waits is due, or something has waited long enough.
   *
   * @param longest how long something waits for what may come after it
   */
  List<Waiting> due(Duration longest, int max) {
    Instant now = clock.instant();
    List<Waiting> due = new ArrayList<>();
    for (Object found :
        query(
                "select address_key, language from notice where state = 'HELD'"
                    + " group by address_key, language having max(due_at) <= ?"
                    + " or min(due_at) <= ? order by min(due_at) limit ?",
                Timestamp.from(now),
                Timestamp.from(now.minus(longest)),
                max)
            .getResultList()) {
      Object[] row = (Object[]) found;
      due.add(new Waiting((String) row[0], Language.of((String) row[1]).orElseThrow()));
    }
    return due;
  }

  /**
   * What is due for somebody, for this transaction alone. Who has the first of the notices has all:
   * two who each lock some of them would write two mails.
   */
  List<Held> claim(Waiting who) {
    List<Held> held = new ArrayList<>();
    if (!hasFirst(who)) {
      return held;
    }
    for (Object found :
        query(
                "select id, recipient, purpose, line, cast(person_ref as char(36)),"
                    + " cast(event_ref as char(36)), cast(about_ref as char(36)), field_values"
                    + " from notice where address_key = ? and state = 'HELD' and language = ?"
                    + " and due_at <= ? order by id for update skip locked",
                who.addressKey(),
                who.language().code(),
                Timestamp.from(clock.instant()))
            .getResultList()) {
      Object[] row = (Object[]) found;
      held.add(
          new Held(
              ((Number) row[0]).longValue(),
              new Notice(
                  (String) row[1],
                  who.language(),
                  (String) row[2],
                  (String) row[3],
                  ref(row[4]),
                  ref(row[5]),
                  ref(row[6]),
                  values((String) row[7]))));
    }
    return held;
  }

  private boolean hasFirst(Waiting who) {
    Object first =
        query(
                "select min(id) from notice where address_key = ? and state = 'HELD'"
                    + " and language = ? and due_at <= ?",
                who.addressKey(),
                who.language().code(),
                Timestamp.from(clock.instant()))
            .getSingleResult();
    return first != null
        && !query(
                "select id from notice where id = ? and state = 'HELD' for update skip locked",
                first)
            .getResultList()
            .isEmpty();
  }

  /** They went into a mail, which says from now on what was in them. */
  void mailed(List<Held> notices, UUID mail) {
    for (Held one : notices) {
      query(
              "update notice set state = 'MAILED', mail_ref = ?, recipient = '', address_key = '',"
                  + " line = '', field_values = '{}' where id = ?",
              mail.toString(),
              one.id())
          .executeUpdate();
    }
  }

  /** Puts other names for a protected one in what waits for an address. */
  void hide(String addressKey, UnaryOperator<String> names) {
    for (Object found :
        query(
                "select id, line, field_values from notice where address_key = ? and state = 'HELD'"
                    + " for update",
                addressKey)
            .getResultList()) {
      Object[] row = (Object[]) found;
      Map<String, String> values = values((String) row[2]);
      values.replaceAll((name, value) -> names.apply(value));
      query(
              "update notice set line = ?, field_values = ? where id = ?",
              names.apply((String) row[1]),
              json(values),
              row[0])
          .executeUpdate();
    }
  }

  /** Tells somebody who was removed nothing any more. */
  void forget(UUID person) {
    query("delete from notice where person_ref = ?", person.toString()).executeUpdate();
  }

  private static String json(Map<String, String> values) {
    JsonObjectBuilder object = JsonTexts.object();
    values.forEach(object::add);
    return object.build().toString();
  }

  private static Map<String, String> values(String json) {
    JsonObject object = JsonTexts.read(json);
    Map<String, String> values = new HashMap<>();
    object.forEach((name, value) -> values.put(name, ((JsonString) value).getString()));
    return values;
  }

  private static UUID ref(Object column) {
    return column == null ? null : UUID.fromString((String) column);
  }

  private static String text(UUID ref) {
    return ref == null ? null : ref.toString();
  }

  private Query query(String sql, Object... values) {
    Query query = entityManager.createNativeQuery(sql);
    for (int i = 0; i < values.length; i++) {
      query.setParameter(i + 1, values[i]);
    }
    return query;
  }
}
