package org.plenary.directory.partnership;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.plenary.shared.Aggregate;
import org.plenary.shared.NotFoundException;
import org.plenary.shared.PageRequest;

/** Agreements and contributions in the database. */
@Dependent
class PartnershipRepository {
  @PersistenceContext(unitName = "plenary")
  private EntityManager entityManager;

  <T extends Aggregate> T add(T aggregate) {
    entityManager.persist(aggregate);
    return aggregate;
  }

  void flush() {
    entityManager.flush();
  }

  void remove(Aggregate aggregate) {
    entityManager.remove(aggregate);
  }

  /** All records of this type that came from the reference data. */
  <T> List<T> imported(Class<T> type) {
    return entityManager
        .createQuery(
            "select x from " + type.getSimpleName() + " x where x.mark.importKey is not null", type)
        .getResultList();
  }

  /** All records of this type. */
  <T> List<T> every(Class<T> type) {
    return entityManager
        .createQuery("select x from " + type.getSimpleName() + " x", type)
        .getResultList();
  }

  /** A page of ids first, then the agreements with their parties. */
  List<Agreement> agreements(PageRequest page) {
    List<UUID> refs =
        entityManager
            .createQuery("select a.ref from Agreement a order by a.signedOn desc, a.id", UUID.class)
            .setFirstResult(page.firstRow())
            .setMaxResults(page.size())
            .getResultList();
    if (refs.isEmpty()) {
      return List.of();
    }
    return entityManager
        .createQuery(
            "select distinct a from Agreement a left join fetch a.parties where a.ref in :refs"
                + " order by a.signedOn desc, a.id",
            Agreement.class)
        .setParameter("refs", refs)
        .getResultList();
  }

  List<Contribution> contributions(PageRequest page) {
    return entityManager
        .createQuery(
            "select c from Contribution c left join State s on s.ref = c.donorRef"
                + " order by c.lastYear desc, c.kind, s.iso2, c.id",
            Contribution.class)
        .setFirstResult(page.firstRow())
        .setMaxResults(page.size())
        .getResultList();
  }

  List<Agreement> agreements(UUID party) {
    return entityManager
        .createQuery(
            "select distinct a from Agreement a left join fetch a.parties"
                + " where :party member of a.parties order by a.signedOn desc",
            Agreement.class)
        .setParameter("party", party)
        .getResultList();
  }

  List<Contribution> contributions(UUID donor) {
    return entityManager
        .createQuery(
            "select c from Contribution c where c.donorRef = :donor"
                + " order by c.lastYear desc, c.kind, c.purpose",
            Contribution.class)
        .setParameter("donor", donor)
        .getResultList();
  }

  /** Currency, sum and number of those with an amount; of all donors if it is null. */
  List<Object[]> totals(UUID donor) {
    TypedQuery<Object[]> query =
        entityManager.createQuery(
            "select c.currency, sum(c.amount), count(c) from Contribution c"
                + " where c.amount is not null"
                + (donor == null ? "" : " and c.donorRef = :donor")
                + " group by c.currency order by c.currency",
            Object[].class);
    return (donor == null ? query : query.setParameter("donor", donor)).getResultList();
  }

  /** Those by which this person was seconded. */
  List<Contribution> seconding(UUID person) {
    return entityManager
        .createQuery("select c from Contribution c where c.personRef = :person", Contribution.class)
        .setParameter("person", person)
        .getResultList();
  }

  /** Refs of people by contribution, of those by which anybody was seconded. */
  Map<UUID, UUID> seconded(Collection<UUID> contributions) {
    Map<UUID, UUID> people = new HashMap<>();
    if (!contributions.isEmpty()) {
      entityManager
          .createQuery(
              "select c.ref, c.personRef from Contribution c where c.ref in :refs"
                  + " and c.personRef is not null",
              Object[].class)
          .setParameter("refs", contributions)
          .getResultList()
          .forEach(row -> people.put((UUID) row[0], (UUID) row[1]));
    }
    return people;
  }

  /** Agreements of whose end the office is to be reminded on this day, the first due first. */
  List<Agreement> due(LocalDate today, int max) {
    return entityManager
        .createQuery(
            "select a from Agreement a where a.reminderDue <= :today and a.reminderDoneAt is null"
                + " order by a.reminderDue, a.id",
            Agreement.class)
        .setParameter("today", today)
        .setMaxResults(max)
        .getResultList();
  }

  /** The same agreement, so that nobody else changes it meanwhile. */
  Agreement lock(UUID ref) {
    Agreement found = agreement(ref);
    entityManager.lock(found, LockModeType.PESSIMISTIC_WRITE);
    return found;
  }

  List<AgreementFile> files(Collection<UUID> agreements) {
    return agreements.isEmpty()
        ? List.of()
        : entityManager
            .createQuery(
                "select f from AgreementFile f where f.agreementRef in :refs order by f.id",
                AgreementFile.class)
            .setParameter("refs", agreements)
            .getResultList();
  }

  AgreementFile file(UUID ref) {
    return one(AgreementFile.class, ref);
  }

  Agreement agreement(UUID ref) {
    return one(Agreement.class, ref);
  }

  Contribution contribution(UUID ref) {
    return one(Contribution.class, ref);
  }

  private <T> T one(Class<T> type, UUID ref) {
    String jpql = "select x from " + type.getSimpleName() + " x where x.ref = :ref";
    return entityManager
        .createQuery(jpql, type)
        .setParameter("ref", ref)
        .getResultStream()
        .findFirst()
        .orElseThrow(NotFoundException::new);
  }

  long count(String entity) {
    return entityManager
        .createQuery("select count(x) from " + entity + " x", Long.class)
        .getSingleResult();
  }
}
