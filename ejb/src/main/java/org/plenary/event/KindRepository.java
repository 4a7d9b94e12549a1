package org.plenary.event;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.plenary.shared.Language;
import org.plenary.shared.NotFoundException;

/** The kinds that administrators added, in the database. */
@Dependent
class KindRepository {
  @PersistenceContext(unitName = "plenary")
  private EntityManager entityManager;

  void flush() {
    entityManager.flush();
  }

  void add(AddedKind kind) {
    entityManager.persist(kind);
  }

  void remove(AddedKind kind) {
    entityManager.remove(kind);
  }

  /** The kinds that were added, by their English names. */
  List<AddedKind> kinds() {
    return entityManager
        .createQuery("select k from AddedKind k order by k.id", AddedKind.class)
        .getResultStream()
        .sorted(Comparator.comparing(kind -> kind.name().in(Language.EN)))
        .toList();
  }

  List<AddedKind> kinds(Collection<UUID> refs) {
    return refs.isEmpty()
        ? List.of()
        : entityManager
            .createQuery("select k from AddedKind k where k.ref in :refs", AddedKind.class)
            .setParameter("refs", refs)
            .getResultList();
  }

  AddedKind kind(UUID ref) {
    return kinds(List.of(ref)).stream().findFirst().orElseThrow(NotFoundException::new);
  }

  List<Event> ofKind(UUID added) {
    return entityManager
        .createQuery("select e from Event e where e.addedKind = :kind", Event.class)
        .setParameter("kind", added)
        .getResultList();
  }

  /** How many events each added kind has; one without any is left out. */
  Map<UUID, Long> eventsOfKinds() {
    return entityManager
        .createQuery(
            "select e.addedKind, count(e) from Event e where e.addedKind is not null"
                + " group by e.addedKind",
            Object[].class)
        .getResultStream()
        .collect(Collectors.toMap(row -> (UUID) row[0], row -> (Long) row[1]));
  }
}
