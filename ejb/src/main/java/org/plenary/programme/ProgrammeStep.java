package org.plenary.programme;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.plenary.shared.Language;

/**
 * A step in the working copy, kept by whoever took it, to be taken back.
 *
 * @param redacted number of the last redaction before it: what was hidden since stays hidden
 * @param before the sessions that it changed, as they were
 */
public record ProgrammeStep(UUID event, long redacted, List<Before> before)
    implements Serializable {
  public ProgrammeStep {
    before = List.copyOf(before);
  }

  /**
   * A session before a step.
   *
   * @param left the version that the step left: whoever changes the session later raises it
   * @param stale languages whose text nobody had looked at
   */
  public record Before(
      UUID session, long left, SessionStatus status, SessionFacts facts, List<Language> stale)
      implements Serializable {
    Before leaving(long version) {
      return new Before(session, version, status, facts, stale);
    }
  }

  /** Whether it changed nothing. */
  public boolean isEmpty() {
    return before.isEmpty();
  }
}
