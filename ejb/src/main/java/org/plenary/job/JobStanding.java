package org.plenary.job;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.plenary.shared.Job;

/** How the jobs stand, for those who watch them. */
@Dependent
class JobStanding {
  /** How long after its time a job that nobody runs counts as overdue. */
  static final Duration PATIENCE = Duration.ofMinutes(2);

  @PersistenceContext(unitName = "plenary")
  private EntityManager entityManager;

  @Inject @Any private Instance<Job> jobs;
  @Inject private Clock clock;

  /**
   * A job that is not well.
   *
   * @param failures rounds that failed since the last good one
   * @param overdueSince when it should have run, null if it is not overdue
   */
  record Ailing(String name, int failures, Instant overdueSince) {}

  /** Jobs that fail or are overdue, by name. One query. */
  List<Ailing> ailing() {
    Set<String> known = jobs.stream().map(Job::name).collect(Collectors.toSet());
    Instant now = clock.instant();
    List<Ailing> found = new ArrayList<>();
    for (Object one :
        entityManager
            .createNativeQuery(
                "select name, failures, case when due_at < ?1"
                    + " and (lease_until is null or lease_until < ?2) then due_at end"
                    + " from job order by name")
            .setParameter(1, Timestamp.from(now.minus(PATIENCE)))
            .setParameter(2, Timestamp.from(now))
            .getResultList()) {
      Object[] row = (Object[]) one;
      Instant overdue = row[2] == null ? null : ((Timestamp) row[2]).toInstant();
      int failures = ((Number) row[1]).intValue();
      if (known.contains((String) row[0]) && (failures > 0 || overdue != null)) {
        found.add(new Ailing((String) row[0], failures, overdue));
      }
    }
    return found;
  }

  /** How many jobs there are. */
  long count() {
    return jobs.stream().count();
  }
}
