package org.plenary.job;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.plenary.shared.Roles;
import org.plenary.shared.Settings;

/** The rows of jobs: leases, and what came of the last rounds. Each call is a transaction. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class JobTable {
  /** How long a node has a job for itself, and at most how long a round takes. */
  public static final Duration LEASE = Duration.ofMinutes(10);

  private static final Duration LONGEST_PAUSE = Duration.ofMinutes(10);
  private static final int MOST_DOUBLINGS = 10;

  @PersistenceContext(unitName = "plenary")
  private EntityManager entityManager;

  @Inject private Clock clock;
  @Inject private Settings settings;

  /** Makes the row of a job that is new. */
  public void know(String name) {
    change("insert ignore into job (name, due_at) values (?, ?)", name, clock.instant());
  }

  /** The names of jobs that are due and that no node has. One query. */
  public List<String> due() {
    Timestamp now = Timestamp.from(clock.instant());
    return query(
            "select name from job where due_at <= ? and (lease_until is null or lease_until < ?)",
            now,
            now)
        .getResultList()
        .stream()
        .map(String.class::cast)
        .toList();
  }

  /**
   * Takes the lease of a job.
   *
   * @return whether it was free
   */
  public boolean claim(String name) {
    return claim(name, false);
  }

  /**
   * Takes the lease of a job that is due. A node may have seen it due and come only when another
   * has done its round.
   *
   * @return whether it was free and is still due
   */
  public boolean claimDue(String name) {
    return claim(name, true);
  }

  private boolean claim(String name, boolean onlyDue) {
    Instant now = clock.instant();
    return change(
            "update job set lease_until = ?, started_at = ?, node = ?, took_ms = null"
                + " where name = ? and (lease_until is null or lease_until < ?)"
                + " and (due_at <= ? or not ?)",
            now.plus(LEASE),
            now,
            settings.node(),
            name,
            now,
            now,
            onlyDue)
        == 1;
  }

  /** Notes a good round and gives the lease back, unless another node has it meanwhile. */
  public void finished(String name, Duration took, int did, Duration every) {
    change(
        "update job set lease_until = null, took_ms = ?, did = ?, failures = 0, error_id = null,"
            + " due_at = ? where name = ? and node = ?",
        took.toMillis(),
        did,
        clock.instant().plus(every),
        name,
        settings.node());
  }

  /** Notes a failure and gives the lease back; the pause doubles with each in a row. */
  public void failed(String name, Duration took, String errorId, Duration every, int failures) {
    change(
        "update job set lease_until = null, took_ms = ?, did = 0, failures = ?, error_id = ?,"
            + " due_at = ? where name = ? and node = ?",
        took.toMillis(),
        failures,
        errorId,
        clock.instant().plus(pause(every, failures)),
        name,
        settings.node());
  }

  static Duration pause(Duration every, int failures) {
    Duration pause = every.multipliedBy(1L << Math.min(failures, MOST_DOUBLINGS));
    return pause.compareTo(LONGEST_PAUSE) < 0 || every.compareTo(LONGEST_PAUSE) >= 0
        ? pause
        : LONGEST_PAUSE;
  }

  /** How many rounds failed since the last good one. */
  public int failures(String name) {
    return ((Number) query("select failures from job where name = ?", name).getSingleResult())
        .intValue();
  }

  private int change(String sql, Object... values) {
    return query(sql, values).executeUpdate();
  }

  private Query query(String sql, Object... values) {
    Query query = entityManager.createNativeQuery(sql);
    for (int i = 0; i < values.length; i++) {
      Object value = values[i] instanceof Instant moment ? Timestamp.from(moment) : values[i];
      query.setParameter(i + 1, value);
    }
    return query;
  }
}
