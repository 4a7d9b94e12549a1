package org.plenary.web.programme;

import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * The last steps of one editor, to be taken back and made again. A step may be taken back as long
 * as the session is as this editor left it: where somebody else has changed it meanwhile, its older
 * steps are forgotten.
 */
final class GridSteps implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int KEPT = 50;
  private final Deque<GridStep> done = new ArrayDeque<>();
  private final Deque<GridStep> undone = new ArrayDeque<>();
  private final Map<UUID, Long> versions = new HashMap<>();

  /**
   * Notes a new step.
   *
   * @param read the version on which it was made
   * @param now the version that it left
   */
  void made(GridStep step, long read, long now) {
    if (version(step) != read) {
      forget(step.session());
    }
    versions.put(step.session(), now);
    undone.clear();
    done.push(step);
    if (done.size() > KEPT) {
      done.removeLast();
    }
  }

  /** The step that was made last, or null. */
  GridStep last() {
    return done.peek();
  }

  /** The step that was taken back last, or null. */
  GridStep lastUndone() {
    return undone.peek();
  }

  /** The version in which this editor left the session of a step. */
  long version(GridStep step) {
    return versions.getOrDefault(step.session(), 0L);
  }

  /** The last step was taken back, which left this version. */
  void takenBack(long now) {
    move(done, undone, now);
  }

  /** The step that was taken back last was made again, which left this version. */
  void madeAgain(long now) {
    move(undone, done, now);
  }

  private void move(Deque<GridStep> from, Deque<GridStep> to, long now) {
    GridStep step = from.pop();
    versions.put(step.session(), now);
    to.push(step);
  }

  /** Forgets all steps of a session that somebody else has changed. */
  void forget(UUID session) {
    done.removeIf(step -> step.session().equals(session));
    undone.removeIf(step -> step.session().equals(session));
    versions.remove(session);
  }
}
