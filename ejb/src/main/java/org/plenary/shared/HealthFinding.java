package org.plenary.shared;

import java.util.List;

/**
 * How one thing does, in sentences.
 *
 * @param sentences keys and arguments; moments are {@link java.time.Instant}s
 */
public record HealthFinding(State state, List<Reason> sentences) {
  /** From well to broken. */
  public enum State {
    WELL,

    /** Works, but somebody should look at it. */
    LOOK,

    /** Does not work. */
    BROKEN
  }

  public HealthFinding {
    sentences = List.copyOf(sentences);
  }

  public static HealthFinding well(Reason... sentences) {
    return new HealthFinding(State.WELL, List.of(sentences));
  }

  public static HealthFinding look(Reason... sentences) {
    return new HealthFinding(State.LOOK, List.of(sentences));
  }

  public static HealthFinding broken(Reason... sentences) {
    return new HealthFinding(State.BROKEN, List.of(sentences));
  }
}
