package org.plenary.web.programme;

import java.io.Serializable;
import java.util.UUID;

/**
 * Who speaks: a person of the directory, or just a name.
 *
 * @param person ref of the person, or null
 * @param name as everyone may read it
 * @param place present title and organization, to tell namesakes apart; null where it is not asked
 */
public record SpeakerChoice(UUID person, String name, String place) implements Serializable {
  /** Somebody who is not in the directory. */
  static SpeakerChoice named(String name) {
    return new SpeakerChoice(null, name.strip(), null);
  }
}
