package org.plenary.job;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.plenary.shared.Job;
import org.plenary.shared.NotFoundException;
import org.plenary.shared.Roles;

/** Runs one round of a job under its lease. A failure is noted and logged, never thrown. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class JobRunner {
  private static final Logger LOG = Logger.getLogger(JobRunner.class.getName());

  @Inject @Any private Instance<Job> jobs;
  @Inject private JobTable table;

  /** The jobs there are. */
  public List<Job> jobs() {
    return jobs.stream().toList();
  }

  /** The same as {@link #run}, beside the caller, if the job is still due. */
  @Asynchronous
  public void start(String name) {
    run(name, table::claimDue);
  }

  /**
   * Runs a round, unless another node is at it.
   *
   * @return how many things it did; empty if another node has the job, or if it failed
   * @throws NotFoundException if there is no such job
   */
  public Optional<Integer> run(String name) {
    return run(name, table::claim);
  }

  private Optional<Integer> run(String name, Predicate<String> claim) {
    Job job =
        jobs.stream()
            .filter(one -> one.name().equals(name))
            .findFirst()
            .orElseThrow(NotFoundException::new);
    if (!claim.test(name)) {
      return Optional.empty();
    }
    long begin = System.nanoTime();
    Optional<Integer> did = Optional.empty();
    Runnable note;
    try {
      int done = job.round();
      Duration took = since(begin);
      note = () -> table.finished(name, took, done, job.every());
      did = Optional.of(done);
    } catch (RuntimeException e) {
      String id = UUID.randomUUID().toString();
      LOG.log(Level.SEVERE, e, () -> "Job " + name + " failed, error " + id);
      Duration took = since(begin);
      note = () -> table.failed(name, took, id, job.every(), table.failures(name) + 1);
    }
    Patience.forUpTo(JobTable.LEASE, note);
    return did;
  }

  private static Duration since(long begin) {
    return Duration.ofNanos(System.nanoTime() - begin);
  }
}
