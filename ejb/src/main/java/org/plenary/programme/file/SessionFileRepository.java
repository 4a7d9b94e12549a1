package org.plenary.programme.file;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Files of sessions in the database, the first of each first. */
@Dependent
class SessionFileRepository {
  @PersistenceContext(unitName = "plenary")
  private EntityManager entityManager;

  List<SessionFile> ofSession(UUID session) {
    return list("f.sessionRef = :ref", session);
  }

  List<SessionFile> ofEvent(UUID event) {
    return list("f.eventRef = :ref", event);
  }

  Optional<SessionFile> find(UUID ref) {
    return list("f.ref = :ref", ref).stream().findFirst();
  }

  private List<SessionFile> list(String condition, UUID ref) {
    return entityManager
        .createQuery(
            "select f from SessionFile f where " + condition + " order by f.id", SessionFile.class)
        .setParameter("ref", ref)
        .getResultList();
  }

  void add(SessionFile file) {
    entityManager.persist(file);
    entityManager.flush();
  }

  void remove(SessionFile file) {
    entityManager.remove(file);
    entityManager.flush();
  }
}
