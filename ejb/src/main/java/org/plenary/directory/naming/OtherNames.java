package org.plenary.directory.naming;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.plenary.shared.NotFoundException;

/** Names beside the present ones in the database; for the services of the directory. */
@Dependent
public class OtherNames {
  @PersistenceContext(unitName = "plenary")
  private EntityManager entityManager;

  /** Those of these States and organizations, the latest first. */
  public List<OtherName> of(Collection<UUID> subjects) {
    return subjects.isEmpty()
        ? List.of()
        : entityManager
            .createQuery(
                "select n from OtherName n where n.subjectRef in :refs"
                    + " order by n.use desc, n.period.validTo desc, n.language, n.name",
                OtherName.class)
            .setParameter("refs", subjects)
            .getResultList();
  }

  /** All there are. */
  public List<OtherName> all() {
    return entityManager
        .createQuery("select n from OtherName n order by n.id", OtherName.class)
        .getResultList();
  }

  /**
   * One of them.
   *
   * @throws NotFoundException if there is none
   */
  public OtherName one(UUID ref) {
    return entityManager
        .createQuery("select n from OtherName n where n.ref = :ref", OtherName.class)
        .setParameter("ref", ref)
        .getResultStream()
        .findFirst()
        .orElseThrow(NotFoundException::new);
  }

  public OtherName add(OtherName name) {
    entityManager.persist(name);
    return name;
  }

  public void remove(OtherName name) {
    entityManager.remove(name);
  }

  public void flush() {
    entityManager.flush();
  }
}
