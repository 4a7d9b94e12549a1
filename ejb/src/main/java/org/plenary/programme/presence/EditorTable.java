package org.plenary.programme.presence;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.plenary.shared.LocalizedTextConverter;

/** Rows without a history, so they are no entities: the journal would keep who was where. */
@Dependent
class EditorTable {
  private static final LocalizedTextConverter TEXTS = new LocalizedTextConverter();

  @PersistenceContext(unitName = "plenary")
  private EntityManager entityManager;

  /** The version of a working copy, and who was seen in it since a moment. */
  record State(long version, List<EditorsLook.Seen> seen) {}

  /** One query for both: it is asked every few seconds by every open editor. */
  State state(UUID event, Instant since) {
    List<?> rows =
        entityManager
            .createNativeQuery(
                """
                select d.version, e.login, e.name, cast(e.place_ref as char(36)), s.title, e.seen_at
                from (select coalesce(max(version), 0) as version from programme_draft
                      where event_ref = ?1) d
                left join programme_editor e on e.event_ref = ?1 and e.seen_at > ?2
                left join programme_session s on s.ref = e.place_ref
                order by e.name, e.login, e.place_ref""")
            .setParameter(1, event.toString())
            .setParameter(2, Timestamp.from(since))
            .getResultList();
    List<EditorsLook.Seen> seen = new ArrayList<>();
    for (Object one : rows) {
      Object[] row = (Object[]) one;
      if (row[1] != null) {
        seen.add(
            new EditorsLook.Seen(
                (String) row[1],
                (String) row[2],
                UUID.fromString((String) row[3]),
                TEXTS.convertToEntityAttribute((String) row[4]),
                ((Timestamp) row[5]).toInstant()));
      }
    }
    return new State(((Number) ((Object[]) rows.getFirst())[0]).longValue(), seen);
  }

  void seen(UUID event, UUID place, String login, String name, Instant now) {
    entityManager
        .createNativeQuery(
            """
            insert into programme_editor (event_ref, place_ref, login, name, seen_at)
            values (?1, ?2, ?3, ?4, ?5)
            on duplicate key update name = values(name), seen_at = values(seen_at)""")
        .setParameter(1, event.toString())
        .setParameter(2, place.toString())
        .setParameter(3, login)
        .setParameter(4, name)
        .setParameter(5, Timestamp.from(now))
        .executeUpdate();
  }

  /** Forgets who was not seen since a moment. */
  int forget(Instant before) {
    return entityManager
        .createNativeQuery("delete from programme_editor where seen_at < ?1")
        .setParameter(1, Timestamp.from(before))
        .executeUpdate();
  }
}
