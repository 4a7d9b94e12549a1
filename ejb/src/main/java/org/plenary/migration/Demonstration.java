package org.plenary.migration;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Comparator;
import org.plenary.shared.Roles;
import org.plenary.shared.importing.DemoPart;

/** Creates the demonstration data of all features in one transaction, once in a database's life. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
public class Demonstration {
  @PersistenceContext(unitName = "plenary")
  private EntityManager entityManager;

  @Inject private Instance<DemoPart> parts;
  @Inject private Clock clock;

  /**
   * Creates the data unless this database has it.
   *
   * @return whether it was created now
   */
  public boolean createOnce() {
    int first =
        entityManager
            .createNativeQuery("insert ignore into milestone (name, at) values ('demo', ?)")
            .setParameter(1, Timestamp.from(clock.instant()))
            .executeUpdate();
    if (first == 0) {
      return false;
    }
    parts.stream()
        .sorted(Comparator.comparingInt(DemoPart::order))
        .forEach(
            part -> {
              part.create();
              entityManager.flush();
            });
    return true;
  }
}
