package org.plenary.mail.mailing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.plenary.shared.NotFoundException;
import org.plenary.shared.Page;
import org.plenary.shared.PageRequest;

/** Mailings in the database. */
@Dependent
class MailingRepository {
  private static final String SHOWN =
      "case when m.state <> 'SENDING' then m.state when m.due_at > ? then 'SCHEDULED'"
          + " when exists (select 1 from outbox_message o where o.mailing_ref = m.ref"
          + " and o.state = 'QUEUED') then 'SENDING' else 'SENT' end";

  @PersistenceContext(unitName = "plenary")
  private EntityManager entityManager;

  @Inject private Clock clock;

  Mailing add(Mailing mailing) {
    entityManager.persist(mailing);
    return mailing;
  }

  void remove(Mailing mailing) {
    entityManager.remove(mailing);
  }

  void flush() {
    entityManager.flush();
  }

  /**
   * @throws NotFoundException if it is not there
   */
  Mailing mailing(UUID ref) {
    return find(ref, LockModeType.NONE).orElseThrow(NotFoundException::new);
  }

  /** The same, if it is still there. */
  Optional<Mailing> ifThere(UUID ref) {
    return find(ref, LockModeType.NONE);
  }

  /** The same as it is now for all, for this transaction alone. */
  Mailing lock(UUID ref) {
    return find(ref, LockModeType.PESSIMISTIC_WRITE).orElseThrow(NotFoundException::new);
  }

  private Optional<Mailing> find(UUID ref, LockModeType lock) {
    return entityManager
        .createQuery("select m from Mailing m where m.ref = :ref", Mailing.class)
        .setParameter("ref", ref)
        .setLockMode(lock)
        .setHint("eclipselink.refresh", lock == LockModeType.NONE ? "false" : "true")
        .getResultStream()
        .findFirst();
  }

  /** Those for a kind of audience about an event, the latest first. */
  List<Mailing> ofAudience(String kind, UUID eventRef) {
    return entityManager
        .createQuery(
            "select m from Mailing m where m.eventRef = :event and m.audienceKind = :kind"
                + " order by m.id desc",
            Mailing.class)
        .setParameter("event", eventRef)
        .setParameter("kind", kind)
        .getResultList();
  }

  List<Mailing> every() {
    return entityManager.createQuery("select m from Mailing m", Mailing.class).getResultList();
  }

  /** Where a mailing is, as readers see it. */
  MailingState shown(Mailing mailing) {
    return MailingState.valueOf(
        (String)
            query(
                    "select " + SHOWN + " from mailing m where m.ref = ?",
                    now(),
                    mailing.ref().toString())
                .getSingleResult());
  }

  private Timestamp now() {
    return Timestamp.from(clock.instant());
  }

  /**
   * Mailings, the latest first; four queries.
   *
   * @param login whose, or null for all
   * @param state in which they are, or null for any
   */
  Page<MailingRow> page(String login, MailingState state, PageRequest page) {
    StringBuilder where = new StringBuilder(" from mailing m where 1 = 1");
    List<Object> values = new ArrayList<>();
    if (login != null) {
      where.append(" and m.made_by = ?");
      values.add(login);
    }
    if (state != null) {
      where.append(" and " + SHOWN + " = ?");
      values.add(now());
      values.add(state.name());
    }
    long total = number(query("select count(*)" + where, values.toArray()).getSingleResult());
    List<Object> all = new ArrayList<>(List.of(now()));
    all.addAll(values);
    all.add(page.size());
    all.add(page.firstRow());
    Map<UUID, MailingState> states = new HashMap<>();
    List<UUID> refs = new ArrayList<>();
    for (Object found :
        query(
                "select cast(m.ref as char(36)), "
                    + SHOWN
                    + where
                    + " order by m.id desc limit ? offset ?",
                all.toArray())
            .getResultList()) {
      Object[] row = (Object[]) found;
      UUID ref = UUID.fromString((String) row[0]);
      refs.add(ref);
      states.put(ref, MailingState.valueOf((String) row[1]));
    }
    return new Page<>(rows(refs, states), total, page);
  }

  private List<MailingRow> rows(List<UUID> refs, Map<UUID, MailingState> states) {
    if (refs.isEmpty()) {
      return List.of();
    }
    Map<UUID, Mailing> found = new HashMap<>();
    entityManager
        .createQuery("select m from Mailing m where m.ref in :refs", Mailing.class)
        .setParameter("refs", refs)
        .getResultList()
        .forEach(mailing -> found.put(mailing.ref(), mailing));
    Map<UUID, long[]> counts = counts(refs);
    return refs.stream()
        .map(found::get)
        .map(mailing -> row(mailing, states.get(mailing.ref()), counts.get(mailing.ref())))
        .toList();
  }

  private static MailingRow row(Mailing mailing, MailingState state, long[] counts) {
    return new MailingRow(
        mailing.ref(),
        mailing.subject(),
        state,
        mailing.audienceName(),
        mailing.madeBy(),
        mailing.madeAt(),
        mailing.dueAt(),
        counts == null ? 0 : counts[0],
        counts == null ? 0 : counts[1]);
  }

  private Map<UUID, long[]> counts(Collection<UUID> refs) {
    Map<UUID, long[]> counts = new HashMap<>();
    for (Object found :
        query(
                "select cast(d.mailing_ref as char(36)), count(*),"
                    + " sum(coalesce(o.state in ('SENT', 'KEPT', 'BOUNCED'), 0))"
                    + " from mailing_draft d left join outbox_message o on o.ref = d.outbox_ref"
                    + " where d.state in ('READY', 'QUEUED') and d.mailing_ref in "
                    + DraftTable.places(refs.size())
                    + " group by d.mailing_ref",
                refs.stream().map(UUID::toString).toArray())
            .getResultList()) {
      Object[] row = (Object[]) found;
      counts.put(UUID.fromString((String) row[0]), new long[] {number(row[1]), number(row[2])});
    }
    return counts;
  }

  /** The files of a mailing, in their order. */
  List<UUID> files(UUID mailing) {
    List<UUID> files = new ArrayList<>();
    query(
            "select cast(file_ref as char(36)) from mailing_file where mailing_ref = ?"
                + " order by position",
            mailing.toString())
        .getResultList()
        .forEach(ref -> files.add(UUID.fromString((String) ref)));
    return files;
  }

  void addFile(UUID mailing, UUID file) {
    query(
            "insert into mailing_file (mailing_ref, position, file_ref) select ?,"
                + " coalesce(max(position), -1) + 1, ? from mailing_file where mailing_ref = ?",
            mailing.toString(),
            file.toString(),
            mailing.toString())
        .executeUpdate();
  }

  /**
   * @return whether it was there
   */
  boolean removeFile(UUID mailing, UUID file) {
    return query(
                "delete from mailing_file where mailing_ref = ? and file_ref = ?",
                mailing.toString(),
                file.toString())
            .executeUpdate()
        > 0;
  }

  /** Whether every mail of a mailing can still be held back. */
  boolean isHeld(UUID mailing) {
    return number(
            query(
                    "select count(*) from outbox_message where mailing_ref = ?"
                        + " and not (state = 'QUEUED' and due_at > ? and lease is null)",
                    mailing.toString(),
                    now())
                .getSingleResult())
        == 0;
  }

  private static long number(Object column) {
    return ((Number) column).longValue();
  }

  Query query(String sql, Object... values) {
    Query query = entityManager.createNativeQuery(sql);
    for (int i = 0; i < values.length; i++) {
      query.setParameter(i + 1, values[i]);
    }
    return query;
  }
}
