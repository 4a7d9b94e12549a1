package org.plenary.job;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotNull;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.plenary.shared.AsSystem;
import org.plenary.shared.Job;
import org.plenary.shared.NotFoundException;
import org.plenary.shared.Roles;

/** The jobs as an administrator sees them. */
@Stateless
@RolesAllowed(Roles.ADMIN)
public class JobService {
  @PersistenceContext(unitName = "plenary")
  private EntityManager entityManager;

  @Inject @Any private Instance<Job> jobs;
  @Inject private JobRunner runner;
  @Inject private JobTable table;
  @Inject private AsSystem system;
  @Inject private Clock clock;

  /** All jobs by name, also those that have not run yet. One query. */
  public List<JobRow> list() {
    Map<String, Object[]> rows = new HashMap<>();
    for (Object row :
        entityManager
            .createNativeQuery(
                "select name, started_at, took_ms, did, failures, error_id, due_at, lease_until,"
                    + " node from job")
            .getResultList()) {
      Object[] values = (Object[]) row;
      rows.put((String) values[0], values);
    }
    return jobs.stream()
        .map(job -> row(job, rows.get(job.name())))
        .sorted(Comparator.comparing(JobRow::name))
        .toList();
  }

  private JobRow row(Job job, Object[] values) {
    if (values == null) {
      return new JobRow(job.name(), job.every(), null, null, 0, 0, null, null, false, null);
    }
    Instant lease = instant(values[7]);
    return new JobRow(
        job.name(),
        job.every(),
        instant(values[1]),
        values[2] == null ? null : Duration.ofMillis(((Number) values[2]).longValue()),
        ((Number) values[3]).intValue(),
        ((Number) values[4]).intValue(),
        (String) values[5],
        instant(values[6]),
        lease != null && lease.isAfter(clock.instant()),
        (String) values[8]);
  }

  private static Instant instant(Object timestamp) {
    return timestamp == null ? null : ((Timestamp) timestamp).toInstant();
  }

  /**
   * Runs one round of a job now, also where jobs are off, and waits for it.
   *
   * @return how many things it did; empty if a node is at it already, or if it failed
   * @throws NotFoundException if there is no such job
   */
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public Optional<Integer> runNow(@NotNull String name) {
    if (jobs.stream().noneMatch(job -> job.name().equals(name))) {
      throw new NotFoundException();
    }
    AtomicReference<Optional<Integer>> done = new AtomicReference<>(Optional.empty());
    system.run(
        () -> {
          table.know(name);
          done.set(runner.run(name));
        });
    return done.get();
  }
}
