package org.plenary.event;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.plenary.shared.importing.CodeSource;

/** The codes of events as the data writes them, for the importers of other features. */
@Dependent
public class EventCodes implements CodeSource {
  @PersistenceContext(unitName = "plenary")
  private EntityManager entityManager;

  @Override
  public Set<String> codes(Kind kind) {
    if (kind != Kind.EVENT) {
      return Set.of();
    }
    return entityManager
        .createQuery("select e.code from Event e", String.class)
        .getResultStream()
        .map(code -> code.toUpperCase(Locale.ROOT))
        .collect(Collectors.toSet());
  }
}
