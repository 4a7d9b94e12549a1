package org.plenary.migration;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.time.Duration;
import org.plenary.shared.HealthCheck;
import org.plenary.shared.HealthFinding;
import org.plenary.shared.Reason;

/**
 * Whether the database answers, and how fast; and, as {@code /health/ready} says too, whether the
 * data are loaded.
 */
@Dependent
class DatabaseHealth implements HealthCheck {
  private static final Duration SLOW = Duration.ofMillis(250);
  private static final int ORDER = 10;

  @PersistenceContext(unitName = "plenary")
  private EntityManager entityManager;

  @Inject private Readiness readiness;

  @Override
  public String name() {
    return "database";
  }

  @Override
  public int order() {
    return ORDER;
  }

  @Override
  public HealthFinding check() {
    long begin = System.nanoTime();
    try {
      entityManager.createNativeQuery("select count(*) from milestone").getSingleResult();
    } catch (PersistenceException e) {
      return HealthFinding.broken(new Reason("migration.health.databaseAway"));
    }
    if (!readiness.isReady()) {
      return HealthFinding.look(new Reason("migration.health.loading"));
    }
    Duration answer = Duration.ofNanos(System.nanoTime() - begin);
    long millis = answer.toMillis();
    return answer.compareTo(SLOW) > 0
        ? HealthFinding.look(new Reason("migration.health.databaseSlow", millis))
        : HealthFinding.well(new Reason("migration.health.database", millis));
  }
}
