package org.plenary.programme;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/**
 * When a session takes place: its minutes are real ones, also across midnight and across a change
 * of summer time.
 */
public record SessionTime(Instant begins, Instant ends) {
  /** Of a session whose day and hour are local to this zone. */
  public static SessionTime of(SessionFacts facts, ZoneId zone) {
    Instant begins = facts.day().atTime(facts.start()).atZone(zone).toInstant();
    return new SessionTime(begins, begins.plus(Duration.ofMinutes(facts.minutes())));
  }

  /** Whether both take place at some moment. */
  public boolean overlaps(SessionTime other) {
    return begins.isBefore(other.ends) && other.begins.isBefore(ends);
  }

  /**
   * Minutes from the end of the earlier to the beginning of the later; negative if they overlap.
   */
  long minutesBetween(SessionTime other) {
    Instant end = begins.isBefore(other.begins) ? ends : other.ends;
    Instant begin = begins.isBefore(other.begins) ? other.begins : begins;
    return Duration.between(end, begin).toMinutes();
  }
}
