package org.plenary.directory.correspondence;

/** What was exchanged. */
public enum CorrespondenceKind {
  LETTER(Way.NEEDED),
  NOTE_VERBALE(Way.NEEDED),
  EMAIL(Way.NEEDED),
  CALL(Way.POSSIBLE),
  MEETING(Way.NONE),
  VISIT(Way.NONE);

  private enum Way {
    NEEDED,
    POSSIBLE,
    NONE
  }

  private final Way way;

  CorrespondenceKind(Way way) {
    this.way = way;
  }

  /** Whether it always comes in or goes out. */
  public boolean needsDirection() {
    return way == Way.NEEDED;
  }

  /** Whether it may come in or go out. */
  public boolean mayHaveDirection() {
    return way != Way.NONE;
  }

  /** The series of the register from which an outgoing one gets its number; null if from none. */
  public RegisterSeries series() {
    return switch (this) {
      case LETTER -> RegisterSeries.L;
      case NOTE_VERBALE -> RegisterSeries.NV;
      case EMAIL, CALL, MEETING, VISIT -> null;
    };
  }
}
