package org.plenary.mail.mailing;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.plenary.shared.Language;
import org.plenary.shared.Page;
import org.plenary.shared.PageRequest;

/** Drafts in the database: any number, in few statements. */
@Dependent
class DraftTable {
  private static final int AT_ONCE = 500;
  private static final String STATE = "if(d.state = 'QUEUED', coalesce(o.state, d.state), d.state)";
  private static final String WHY = "coalesce(d.why, o.why)";
  private static final String FROM =
      " from mailing_draft d left join outbox_message o on o.ref = d.outbox_ref"
          + " where d.mailing_ref = ?";
  private static final String COLUMNS =
      "select d.id, cast(d.ref as char(36)), cast(d.person_ref as char(36)),"
          + " cast(d.body_ref as char(36)), cast(d.role_ref as char(36)), d.language, "
          + STATE
          + ", "
          + WHY
          + ", d.subject, d.body";

  @PersistenceContext(unitName = "plenary")
  private EntityManager entityManager;

  /**
   * A draft as it is stored.
   *
   * @param id null for a new one
   * @param subject if it was edited by itself, else null
   */
  record Draft(
      Long id,
      UUID ref,
      UUID personRef,
      UUID bodyRef,
      UUID roleRef,
      Language language,
      DraftState state,
      String why,
      String subject,
      String body) {
    /** The person, or the State or organization; null for somebody who was removed. */
    UUID party() {
      return personRef == null ? bodyRef : personRef;
    }
  }

  void insert(UUID mailing, List<Draft> drafts) {
    for (int from = 0; from < drafts.size(); from += AT_ONCE) {
      List<Draft> some = drafts.subList(from, Math.min(drafts.size(), from + AT_ONCE));
      List<Object> values = new ArrayList<>();
      for (Draft draft : some) {
        values.addAll(
            Arrays.asList(
                draft.ref().toString(),
                mailing.toString(),
                text(draft.personRef()),
                text(draft.bodyRef()),
                text(draft.roleRef()),
                draft.language().code(),
                draft.state().name(),
                draft.why()));
      }
      query(
              "insert into mailing_draft (ref, mailing_ref, person_ref, body_ref, role_ref,"
                  + " language, state, why) values "
                  + String.join(",", Collections.nCopies(some.size(), "(?, ?, ?, ?, ?, ?, ?, ?)")),
              values.toArray())
          .executeUpdate();
    }
  }

  void clear(UUID mailing) {
    query("delete from mailing_draft where mailing_ref = ?", mailing.toString()).executeUpdate();
  }

  List<DraftCount> counts(UUID mailing) {
    List<DraftCount> counts = new ArrayList<>();
    for (Object found :
        query(
                "select "
                    + STATE
                    + " s, d.language l, "
                    + WHY
                    + " w, count(*)"
                    + FROM
                    + " group by s, l, w order by s, l, w",
                mailing.toString())
            .getResultList()) {
      Object[] row = (Object[]) found;
      counts.add(
          new DraftCount(
              DraftState.valueOf((String) row[0]),
              Language.of((String) row[1]).orElseThrow(),
              (String) row[2],
              ((Number) row[3]).longValue()));
    }
    return counts;
  }

  long ready(UUID mailing) {
    return ((Number)
            query(
                    "select count(*) from mailing_draft where mailing_ref = ? and state = 'READY'",
                    mailing.toString())
                .getSingleResult())
        .longValue();
  }

  /** Two queries. */
  Page<Draft> page(UUID mailing, DraftFilter filter, PageRequest page) {
    StringBuilder where = new StringBuilder(FROM);
    List<Object> values = new ArrayList<>(List.of(mailing.toString()));
    if (filter.state() != null) {
      where.append(" and " + STATE + " = ?");
      values.add(filter.state().name());
    }
    if (filter.language() != null) {
      where.append(" and d.language = ?");
      values.add(filter.language().code());
    }
    if (filter.why() != null && !filter.why().isBlank()) {
      where.append(" and " + WHY + " = ?");
      values.add(filter.why());
    }
    Object total = query("select count(*)" + where, values.toArray()).getSingleResult();
    values.add(page.size());
    values.add(page.firstRow());
    List<Draft> rows = read(COLUMNS + where + " order by d.id limit ? offset ?", values.toArray());
    return new Page<>(rows, ((Number) total).longValue(), page);
  }

  Optional<Draft> find(UUID mailing, UUID draft) {
    return read(COLUMNS + FROM + " and d.ref = ?", mailing.toString(), draft.toString()).stream()
        .findFirst();
  }

  /** The next of those that are ready, in their order. */
  List<Draft> readyAfter(UUID mailing, long id, int max) {
    return read(
        COLUMNS + FROM + " and d.state = 'READY' and d.id > ? order by d.id limit ?",
        mailing.toString(),
        id,
        max);
  }

  /** The drafts with these refs, of whatever mailing. */
  List<Draft> of(Collection<UUID> refs) {
    return refs.isEmpty()
        ? List.of()
        : read(
            COLUMNS
                + " from mailing_draft d left join outbox_message o on o.ref = d.outbox_ref"
                + " where d.ref in "
                + places(refs.size()),
            refs.stream().map(UUID::toString).toArray());
  }

  /** Those of these people whom a mail of the mailing itself goes to. */
  Set<UUID> goingTo(UUID mailing, Collection<UUID> people) {
    List<Object> values = new ArrayList<>(List.of(mailing.toString()));
    people.forEach(person -> values.add(person.toString()));
    Set<UUID> found = new HashSet<>();
    query(
            "select cast(person_ref as char(36)) from mailing_draft where mailing_ref = ?"
                + " and state = 'QUEUED' and person_ref in "
                + places(people.size()),
            values.toArray())
        .getResultList()
        .forEach(ref -> found.add(UUID.fromString((String) ref)));
    return found;
  }

  /** Nothing of somebody who was removed stays in drafts, nor in mails that have not left. */
  void forget(UUID person) {
    query(
            "update outbox_message set state = 'CANCELLED', why = ?, recipient = '', subject = '',"
                + " body = '', html = null, person_ref = null, version = version + 1"
                + " where person_ref = ? and mailing_ref is not null and state in ('QUEUED',"
                + " 'CANCELLED')",
            LeftOut.GONE,
            person.toString())
        .executeUpdate();
    query(
            "update mailing_draft set state = if(state = 'QUEUED', state, 'LEFT_OUT'),"
                + " why = if(state = 'QUEUED', why, ?), person_ref = null, role_ref = null,"
                + " subject = null, body = null where person_ref = ?",
            LeftOut.GONE,
            person.toString())
        .executeUpdate();
  }

  /** Puts other names for those of protected people in what was written for one alone. */
  void hide(UnaryOperator<String> names) {
    for (Draft draft :
        read(
            COLUMNS
                + " from mailing_draft d left join outbox_message o on o.ref = d.outbox_ref"
                + " where d.body is not null")) {
      write(draft.id(), draft.language(), names.apply(draft.subject()), names.apply(draft.body()));
    }
  }

  /**
   * @return whether it was in the state {@code from}
   */
  boolean move(UUID mailing, UUID draft, DraftState from, DraftState to) {
    return query(
                "update mailing_draft set state = ? where mailing_ref = ? and ref = ?"
                    + " and state = ?",
                to.name(),
                mailing.toString(),
                draft.toString(),
                from.name())
            .executeUpdate()
        > 0;
  }

  void leaveOut(long id, String why) {
    query("update mailing_draft set state = 'LEFT_OUT', why = ? where id = ?", why, id)
        .executeUpdate();
  }

  /** Says this, or what the mailing says if null. */
  void write(long id, Language language, String subject, String body) {
    query(
            "update mailing_draft set language = ?, subject = ?, body = ? where id = ?",
            language.code(),
            subject,
            body,
            id)
        .executeUpdate();
  }

  private List<Draft> read(String sql, Object... values) {
    List<Draft> drafts = new ArrayList<>();
    for (Object found : query(sql, values).getResultList()) {
      Object[] row = (Object[]) found;
      drafts.add(
          new Draft(
              ((Number) row[0]).longValue(),
              ref(row[1]),
              ref(row[2]),
              ref(row[3]),
              ref(row[4]),
              Language.of((String) row[5]).orElseThrow(),
              DraftState.valueOf((String) row[6]),
              (String) row[7],
              (String) row[8],
              (String) row[9]));
    }
    return drafts;
  }

  private static UUID ref(Object column) {
    return column == null ? null : UUID.fromString((String) column);
  }

  private static String text(UUID ref) {
    return ref == null ? null : ref.toString();
  }

  static String places(int count) {
    return "(" + String.join(",", Collections.nCopies(count, "?")) + ")";
  }

  Query query(String sql, Object... values) {
    Query query = entityManager.createNativeQuery(sql);
    for (int i = 0; i < values.length; i++) {
      query.setParameter(i + 1, values[i]);
    }
    return query;
  }
}
