package org.plenary.programme.interpretation;

import java.util.UUID;
import org.plenary.shared.Language;

/**
 * A slot of the plan: a language of a session.
 *
 * @param version 0 where nothing was planned for it yet
 */
public record SlotLine(UUID ref, long version, UUID session, Language language, SlotFacts facts) {
  /** One for which nothing was planned yet. */
  static SlotLine open(UUID session, Language language) {
    return new SlotLine(null, 0, session, language, SlotFacts.OPEN);
  }
}
