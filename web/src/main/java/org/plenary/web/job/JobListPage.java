package org.plenary.web.job;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.plenary.job.JobRow;
import org.plenary.job.JobService;
import org.plenary.web.shared.ReaderTexts;

/** The jobs, their last rounds, and a round by hand. */
@Named
@RequestScoped
public class JobListPage {
  @Inject private JobService jobs;
  @Inject private ReaderTexts texts;

  private List<JobRow> rows;

  public List<JobRow> getRows() {
    if (rows == null) {
      rows = jobs.list();
    }
    return rows;
  }

  /** Runs a job once and says what came of it. */
  public String run(String name) {
    Optional<Integer> did = jobs.runNow(name);
    FacesMessage message =
        did.map(count -> new FacesMessage(texts.of("job.done", texts.get("job." + name), count)))
            .orElseGet(
                () ->
                    new FacesMessage(
                        FacesMessage.SEVERITY_WARN,
                        texts.of("job.notDone", texts.get("job." + name)),
                        null));
    FacesContext faces = FacesContext.getCurrentInstance();
    faces.getExternalContext().getFlash().setKeepMessages(true);
    faces.addMessage(null, message);
    return "list.xhtml?faces-redirect=true";
  }

  /** The text of what a job is or how it stands. */
  public String state(JobRow row) {
    if (row.running()) {
      return "running";
    }
    if (row.startedAt() == null) {
      return "never";
    }
    return row.failures() > 0 ? "failed" : "good";
  }

  /** The class of the tag for a state. */
  public String kind(JobRow row) {
    return switch (state(row)) {
      case "running" -> "new";
      case "failed" -> "no";
      case "good" -> "ok";
      default -> "";
    };
  }
}
