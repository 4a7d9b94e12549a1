package org.plenary.job;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.plenary.shared.HealthCheck;
import org.plenary.shared.HealthFinding;
import org.plenary.shared.HealthFinding.State;
import org.plenary.shared.Reason;
import org.plenary.shared.Settings;

/** Whether the jobs run. */
@Dependent
class JobHealth implements HealthCheck {
  private static final int ORDER = 40;

  /** A job that failed so often in a row does not mend itself. */
  private static final int MANY = 3;

  private final JobStanding jobs;
  private final Settings settings;

  @Inject
  JobHealth(JobStanding jobs, Settings settings) {
    this.jobs = jobs;
    this.settings = settings;
  }

  @Override
  public String name() {
    return "jobs";
  }

  @Override
  public int order() {
    return ORDER;
  }

  @Override
  public HealthFinding check() {
    if (!settings.jobs()) {
      return HealthFinding.look(new Reason("job.health.off"));
    }
    return finding(jobs.ailing());
  }

  HealthFinding finding(List<JobStanding.Ailing> ailing) {
    if (ailing.isEmpty()) {
      return HealthFinding.well(new Reason("job.health.well", jobs.count()));
    }
    List<Reason> sentences = new ArrayList<>();
    State state = State.LOOK;
    for (JobStanding.Ailing job : ailing) {
      Reason name = new Reason("job." + job.name());
      if (job.failures() > 0) {
        sentences.add(new Reason("job.health.failing", name, job.failures()));
      }
      if (job.overdueSince() != null) {
        sentences.add(new Reason("job.health.overdue", name, job.overdueSince()));
      }
      if (job.failures() >= MANY || job.overdueSince() != null) {
        state = State.BROKEN;
      }
    }
    return new HealthFinding(state, sentences);
  }
}
