package org.plenary.job;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.plenary.shared.Figure;
import org.plenary.shared.FigureSource;

/** Jobs that do not do what they should. */
@Dependent
class JobFigures implements FigureSource {
  private static final Figure FAILING = new Figure("jobs_failing", "Jobs whose last round failed");
  private static final Figure OVERDUE =
      new Figure("jobs_overdue", "Jobs that should have run two minutes ago and more");

  private final JobStanding jobs;

  @Inject
  JobFigures(JobStanding jobs) {
    this.jobs = jobs;
  }

  @Override
  public Map<Figure, Double> read() {
    List<JobStanding.Ailing> ailing = jobs.ailing();
    return Map.of(
        FAILING, (double) ailing.stream().filter(job -> job.failures() > 0).count(),
        OVERDUE, (double) ailing.stream().filter(job -> job.overdueSince() != null).count());
  }
}
