package org.plenary.directory.confirmation;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import org.plenary.shared.NotFoundException;
import org.plenary.shared.PageRequest;

/** Corrections of entries in the database. */
@Dependent
class Corrections {
  @PersistenceContext(unitName = "plenary")
  private EntityManager entityManager;

  void add(EntryCorrection correction) {
    entityManager.persist(correction);
    entityManager.flush();
  }

  void flush() {
    entityManager.flush();
  }

  void remove(EntryCorrection correction) {
    entityManager.remove(correction);
  }

  /**
   * A correction.
   *
   * @throws NotFoundException if it is not there
   */
  EntryCorrection correction(UUID ref) {
    return find(ref, LockModeType.NONE);
  }

  /** The same as it is now for all, for this transaction alone. */
  EntryCorrection lock(UUID ref) {
    return find(ref, LockModeType.PESSIMISTIC_WRITE);
  }

  private EntryCorrection find(UUID ref, LockModeType lock) {
    return entityManager
        .createQuery("select c from EntryCorrection c where c.ref = :ref", EntryCorrection.class)
        .setParameter("ref", ref)
        .setLockMode(lock)
        .setHint("eclipselink.refresh", "true")
        .getResultStream()
        .findFirst()
        .orElseThrow(NotFoundException::new);
  }

  /** How many wait. */
  long waiting() {
    return entityManager
        .createQuery("select count(c) from EntryCorrection c where c.state = :state", Long.class)
        .setParameter("state", CorrectionState.WAITING)
        .getSingleResult();
  }

  /** Those that wait, the first to come first. */
  List<EntryCorrection> waiting(PageRequest page) {
    return entityManager
        .createQuery(
            "select c from EntryCorrection c where c.state = :state order by c.id",
            EntryCorrection.class)
        .setParameter("state", CorrectionState.WAITING)
        .setFirstResult(page.firstRow())
        .setMaxResults(page.size())
        .getResultList();
  }

  List<EntryCorrection> of(UUID person) {
    return entityManager
        .createQuery(
            "select c from EntryCorrection c where c.personRef = :person order by c.id",
            EntryCorrection.class)
        .setParameter("person", person)
        .getResultList();
  }
}
