package org.plenary.event;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.plenary.shared.FieldException;
import org.plenary.shared.NotFoundException;
import org.plenary.shared.PageRequest;
import org.plenary.shared.SearchKey;

/** Events and series in the database. */
@Dependent
class EventRepository {
  private static final String LATEST_FIRST = " order by e.period.startOn desc, e.code desc";

  @PersistenceContext(unitName = "plenary")
  private EntityManager entityManager;

  Event add(Event event) {
    entityManager.persist(event);
    return event;
  }

  EventSeries add(EventSeries series) {
    entityManager.persist(series);
    return series;
  }

  void add(EventStep step) {
    entityManager.persist(step);
  }

  void flush() {
    entityManager.flush();
  }

  Event byRef(UUID ref) {
    return entityManager
        .createQuery("select e from Event e where e.ref = :ref", Event.class)
        .setParameter("ref", ref)
        .getResultStream()
        .findFirst()
        .orElseThrow(NotFoundException::new);
  }

  /** The event, as it is now, for this transaction alone. */
  Event lock(UUID ref) {
    return entityManager
        .createQuery("select e from Event e where e.ref = :ref", Event.class)
        .setParameter("ref", ref)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst()
        .orElseThrow(NotFoundException::new);
  }

  /** The steps of an event, the latest first. */
  List<EventStep> steps(UUID event) {
    return entityManager
        .createQuery(
            "select s from EventStep s where s.eventRef = :event order by s.takenAt desc, s.id desc",
            EventStep.class)
        .setParameter("event", event)
        .getResultList();
  }

  /** Events in preparation or under way that begin before a day, or whose registration is open. */
  List<UUID> perhapsDue(LocalDate before) {
    return entityManager
        .createQuery(
            """
            select e.ref from Event e
            where e.stage in :stages and e.period.startOn <= :day
              or e.stage = :open and e.registrationDeadline is not null
            order by e.id""",
            UUID.class)
        .setParameter(
            "stages",
            List.of(
                Stage.ANNOUNCED,
                Stage.REGISTRATION_OPEN,
                Stage.REGISTRATION_CLOSED,
                Stage.UNDER_WAY))
        .setParameter("day", before)
        .setParameter("open", Stage.REGISTRATION_OPEN)
        .getResultList();
  }

  Optional<Event> byCode(String code) {
    return entityManager
        .createQuery("select e from Event e where e.code = :code", Event.class)
        .setParameter("code", code)
        .getResultStream()
        .findFirst();
  }

  /**
   * Refuses a code that another event has.
   *
   * @throws FieldException field {@code code}, key {@code event.code.taken} with the code, the
   *     title of that event and its first day
   */
  void refuseTaken(String code) {
    byCode(code)
        .ifPresent(
            taken -> {
              throw new FieldException(
                  "code",
                  "event.code.taken",
                  code,
                  taken.line().title(),
                  taken.period().start().toString());
            });
  }

  List<Event> byRefs(Collection<UUID> refs) {
    return refs.isEmpty()
        ? List.of()
        : entityManager
            .createQuery("select e from Event e where e.ref in :refs", Event.class)
            .setParameter("refs", refs)
            .getResultList();
  }

  List<Event> all() {
    return entityManager.createQuery("select e from Event e", Event.class).getResultList();
  }

  List<EventSeries> allSeries() {
    return entityManager
        .createQuery("select s from EventSeries s order by s.id", EventSeries.class)
        .getResultList();
  }

  Optional<EventSeries> seriesByCode(String code) {
    return entityManager
        .createQuery("select s from EventSeries s where s.code = :code", EventSeries.class)
        .setParameter("code", code)
        .getResultStream()
        .findFirst();
  }

  /** The editions of a series, the latest first; side events are not editions. */
  List<Event> editions(String series, Readership readers) {
    String jpql =
        "select e from Event e where e.seriesCode = :series and e.parentCode is null"
            + readers.condition()
            + LATEST_FIRST;
    var query = entityManager.createQuery(jpql, Event.class).setParameter("series", series);
    return readers.bind(query).getResultList();
  }

  List<Event> children(String parent, Readership readers) {
    String jpql =
        "select e from Event e where e.parentCode = :parent"
            + readers.condition()
            + " order by e.period.startOn, e.code";
    var query = entityManager.createQuery(jpql, Event.class).setParameter("parent", parent);
    return readers.bind(query).getResultList();
  }

  /** The conference of a side event. */
  Optional<Event> parentOf(Event event) {
    return event.parentCode() == null ? Optional.empty() : byCode(event.parentCode());
  }

  List<Event> page(
      EventFilter filter,
      Readership readers,
      EventOrder order,
      boolean descending,
      PageRequest page) {
    Map<String, Object> parameters = new LinkedHashMap<>();
    String jpql =
        "select e from Event e"
            + where(filter, readers, parameters)
            + " order by "
            + order.path()
            + (descending ? " desc" : " asc")
            + ", e.id desc";
    return readers
        .bind(with(parameters, entityManager.createQuery(jpql, Event.class)))
        .setFirstResult(page.firstRow())
        .setMaxResults(page.size())
        .getResultList();
  }

  long count(EventFilter filter, Readership readers) {
    Map<String, Object> parameters = new LinkedHashMap<>();
    String jpql = "select count(e) from Event e" + where(filter, readers, parameters);
    return readers
        .bind(with(parameters, entityManager.createQuery(jpql, Long.class)))
        .getSingleResult();
  }

  private static String where(
      EventFilter filter, Readership readers, Map<String, Object> parameters) {
    StringBuilder jpql = new StringBuilder(" where e.id > 0").append(readers.condition());
    if (filter.series() != null && !filter.series().isBlank()) {
      jpql.append(" and e.seriesCode = :series");
      parameters.put("series", filter.series());
    }
    if (filter.kind() != null && filter.kind().added() != null) {
      jpql.append(" and e.addedKind = :kind");
      parameters.put("kind", filter.kind().added());
    } else if (filter.kind() != null) {
      jpql.append(" and e.kind = :kind");
      parameters.put("kind", filter.kind().known());
    }
    if (filter.stage() != null) {
      jpql.append(" and e.stage = :stage");
      parameters.put("stage", filter.stage());
    }
    if (filter.year() != null) {
      jpql.append(" and e.period.startOn between :yearStart and :yearEnd");
      LocalDate start = LocalDate.of(filter.year(), 1, 1);
      parameters.put("yearStart", start);
      parameters.put("yearEnd", start.plusYears(1).minusDays(1));
    }
    int word = 0;
    for (String part : words(filter.text())) {
      jpql.append(" and e.searchKey like :word").append(word);
      parameters.put("word" + word, "%" + part + "%");
      word++;
    }
    return jpql.toString();
  }

  private static List<String> words(String text) {
    if (text == null) {
      return List.of();
    }
    int end = Math.min(text.length(), EventFilter.MAX_TEXT);
    return SearchKey.words(text.substring(0, end)).stream().limit(8).toList();
  }

  private static <T> TypedQuery<T> with(Map<String, Object> parameters, TypedQuery<T> query) {
    parameters.forEach(query::setParameter);
    return query;
  }
}
