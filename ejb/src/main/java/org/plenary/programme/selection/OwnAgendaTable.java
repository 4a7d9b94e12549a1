package org.plenary.programme.selection;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Rows without a history, so they are no entities: the journal would keep what was let go. */
@Dependent
class OwnAgendaTable {
  @PersistenceContext(unitName = "plenary")
  private EntityManager entityManager;

  Set<UUID> chosen(UUID owner, String eventCode) {
    List<?> refs =
        entityManager
            .createNativeQuery(
                "select cast(session_ref as char(36)) from own_agenda_session"
                    + " where owner_ref = ? and event_code = ?")
            .setParameter(1, owner.toString())
            .setParameter(2, eventCode)
            .getResultList();
    return refs.stream().map(Object::toString).map(UUID::fromString).collect(Collectors.toSet());
  }

  void choose(UUID owner, String eventCode, UUID session) {
    change(
        "insert ignore into own_agenda_session (owner_ref, event_code, session_ref)"
            + " values (?, ?, ?)",
        owner.toString(),
        eventCode,
        session.toString());
  }

  void letGo(UUID owner, String eventCode, UUID session) {
    change(
        "delete from own_agenda_session"
            + " where owner_ref = ? and event_code = ? and session_ref = ?",
        owner.toString(),
        eventCode,
        session.toString());
  }

  void keepFeed(UUID owner, String eventCode, String tokenHash, Instant now) {
    change(
        "replace into own_agenda_feed (owner_ref, event_code, token_hash, made_at)"
            + " values (?, ?, ?, ?)",
        owner.toString(),
        eventCode,
        tokenHash,
        Timestamp.from(now));
  }

  void endFeed(UUID owner, String eventCode) {
    change(
        "delete from own_agenda_feed where owner_ref = ? and event_code = ?",
        owner.toString(),
        eventCode);
  }

  boolean hasFeed(UUID owner, String eventCode) {
    return !entityManager
        .createNativeQuery("select 1 from own_agenda_feed where owner_ref = ? and event_code = ?")
        .setParameter(1, owner.toString())
        .setParameter(2, eventCode)
        .getResultList()
        .isEmpty();
  }

  /** Whose feed it is, and of which event. */
  Optional<Feed> feed(String tokenHash) {
    List<?> rows =
        entityManager
            .createNativeQuery(
                "select cast(owner_ref as char(36)), event_code from own_agenda_feed"
                    + " where token_hash = ?")
            .setParameter(1, tokenHash)
            .getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .map(row -> new Feed(UUID.fromString(row[0].toString()), row[1].toString()))
        .findFirst();
  }

  record Feed(UUID owner, String eventCode) {}

  private void change(String statement, Object... values) {
    var query = entityManager.createNativeQuery(statement);
    for (int i = 0; i < values.length; i++) {
      query.setParameter(i + 1, values[i]);
    }
    query.executeUpdate();
  }
}
