package org.plenary.programme;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.plenary.programme.print.AgendaLayout;
import org.plenary.programme.print.AgendaPdf;
import org.plenary.shared.Job;
import org.plenary.shared.Language;
import org.plenary.shared.Retry;

/** Prints the agendas that were published, or in which a name was hidden. */
@Dependent
class AgendaPrintJob implements Job {
  /** Those of one revision: a round ends well within the lease of its job. */
  private static final int MOST_IN_A_ROUND = 12;

  @Inject private AgendaPrints prints;

  @Override
  public String name() {
    return "agenda-prints";
  }

  @Override
  public Duration every() {
    return Duration.ofSeconds(5);
  }

  /** One that cannot be printed does not keep the others from it. */
  @Override
  public int round() {
    List<Long> unprinted = prints.unprinted();
    int done = 0;
    RuntimeException failure = null;
    for (Long id : unprinted) {
      try {
        done += print(Retry.onTransient(() -> prints.read(id)));
      } catch (RuntimeException e) {
        failure = e;
      }
      if (done >= MOST_IN_A_ROUND) {
        break;
      }
    }
    if (failure != null) {
      throw failure;
    }
    return done;
  }

  private int print(AgendaPrints.Unprinted revision) {
    int kept = 0;
    for (Language language : Language.values()) {
      for (AgendaLayout layout : AgendaLayout.values()) {
        byte[] content = AgendaPdf.of(revision.programme(), language, layout);
        boolean there = Retry.onTransient(() -> prints.keep(revision, language, layout, content));
        kept += there ? 1 : 0;
      }
    }
    return kept;
  }
}
