package org.plenary.web.programme;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.plenary.programme.PlaceSession;
import org.plenary.programme.SessionFacts;

/** A session that was moved: where it was, and where it is. */
record GridStep(UUID session, Place before, Place after) implements Serializable {
  /** When, how long and where. */
  record Place(LocalDate day, LocalTime start, int minutes, UUID room) implements Serializable {
    static Place of(SessionFacts facts) {
      return new Place(facts.day(), facts.start(), facts.minutes(), facts.room());
    }

    PlaceSession command(UUID session, long version) {
      return new PlaceSession(session, version, day, start, minutes, room);
    }
  }

  /** What takes this step back. */
  GridStep inverse() {
    return new GridStep(session, after, before);
  }
}
