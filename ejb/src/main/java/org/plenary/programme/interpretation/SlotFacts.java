package org.plenary.programme.interpretation;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.plenary.shared.FieldException;

/**
 * What is planned for a language of a session.
 *
 * @param booth number of a booth of the session's room, from 1, or null while it is open
 * @param interpreters refs of interpreters of the event; 6 at most
 * @param relay whether they work from another booth's language instead of the speaker's
 * @param payer who pays, or null while it is open
 */
public record SlotFacts(Integer booth, List<UUID> interpreters, boolean relay, Payer payer)
    implements Serializable {
  private static final int MAX_BOOTH = 20;
  private static final int MAX_TEAM = 6;

  /** Nothing is planned yet. */
  public static final SlotFacts OPEN = new SlotFacts(null, List.of(), false, null);

  public SlotFacts {
    interpreters = interpreters == null ? List.of() : interpreters.stream().distinct().toList();
    if (booth != null && (booth < 1 || booth > MAX_BOOTH)) {
      throw new FieldException("booth", "interpretation.booth.range", MAX_BOOTH);
    }
    if (interpreters.size() > MAX_TEAM) {
      throw new FieldException("interpreters", "interpretation.team.tooMany", MAX_TEAM);
    }
  }
}
