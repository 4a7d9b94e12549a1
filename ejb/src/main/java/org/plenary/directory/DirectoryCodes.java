package org.plenary.directory;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashSet;
import java.util.Set;
import org.plenary.shared.importing.CodeSource;

/** The codes of States and organizations, for the importers of other features. */
@Dependent
public class DirectoryCodes implements CodeSource {
  @PersistenceContext(unitName = "plenary")
  private EntityManager entityManager;

  @Override
  public Set<String> codes(Kind kind) {
    return switch (kind) {
      case EVENT -> Set.of();
      case STATE -> read("select s.iso2 from State s");
      case ENTITY -> read("select e.code from EntityView e");
    };
  }

  private Set<String> read(String jpql) {
    return new HashSet<>(entityManager.createQuery(jpql, String.class).getResultList());
  }
}
