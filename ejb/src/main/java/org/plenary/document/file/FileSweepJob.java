package org.plenary.document.file;

import jakarta.ejb.EJBException;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.plenary.shared.Job;

/** Removes contents that no file has any more, and what a crash left in the spool. */
@Dependent
class FileSweepJob implements Job {
  private static final Logger LOG = Logger.getLogger(FileSweepJob.class.getName());
  private static final int AT_ONCE = 100;

  @Inject private FileQueue queue;
  @Inject private Spool spool;

  @Override
  public String name() {
    return "file-sweep";
  }

  @Override
  public Duration every() {
    return Duration.ofMinutes(10);
  }

  @Override
  public int round() {
    List<String> unused = queue.unused(AT_ONCE);
    int dropped = 0;
    for (String sha256 : unused) {
      dropped += drop(sha256) ? 1 : 0;
    }
    return dropped + spool.sweep();
  }

  private boolean drop(String sha256) {
    try {
      return queue.drop(sha256);
    } catch (EJBException e) {
      LOG.log(Level.FINE, e, () -> "Content " + sha256 + " is in use again");
      return false;
    }
  }
}
