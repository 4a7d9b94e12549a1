package org.plenary.programme.floor;

import java.io.Serializable;
import org.plenary.shared.FieldException;

/** How many minutes each kind of speaker has in a session: 1 to 60. */
public record FloorMinutes(int state, int union, int organization, int reply)
    implements Serializable {
  /** Most minutes of one statement. */
  static final int MOST = 60;

  /**
   * @throws FieldException fields {@code state}, {@code union}, {@code organization}, {@code reply}
   */
  public FloorMinutes {
    check("state", state);
    check("union", union);
    check("organization", organization);
    check("reply", reply);
  }

  /** Five minutes for States, seven for the Union, three for others, two for a reply. */
  public static FloorMinutes usual() {
    return new FloorMinutes(5, 7, 3, 2);
  }

  private static void check(String field, int minutes) {
    if (minutes < 1 || minutes > MOST) {
      throw new FieldException(field, "floor.minutes.range", MOST);
    }
  }

  /** The minutes of a kind of speaker. */
  public int of(TurnKind kind) {
    return switch (kind) {
      case STATE -> state;
      case EUROPEAN_UNION -> union;
      case ORGANIZATION -> organization;
      case REPLY -> reply;
    };
  }
}
