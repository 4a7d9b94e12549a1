package org.plenary.programme;

import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Changes the order of the sessions of a day: two neighbours exchange their places. */
final class DayOrder {
  private DayOrder() {}

  /**
   * When two sessions begin after they have exchanged their places; what was between them stays
   * between them.
   *
   * @param first the earlier one
   * @param second the later one
   */
  static Exchange exchange(SessionFacts first, SessionFacts second) {
    long until = Duration.between(first.start(), second.start()).toMinutes();
    long pause = Math.max(0, until - first.minutes());
    return new Exchange(first.start(), first.start().plusMinutes(second.minutes() + pause));
  }

  /**
   * New hours.
   *
   * @param second of the one that was the later
   * @param first of the one that was the earlier
   */
  record Exchange(LocalTime second, LocalTime first) {}

  /** The nearest session of the same day that begins earlier (or later), or null. */
  static ProgrammeSession neighbour(
      ProgrammeSession session, List<ProgrammeSession> all, boolean earlier) {
    List<ProgrammeSession> found = new ArrayList<>();
    for (ProgrammeSession other : all) {
      int order = other.facts().start().compareTo(session.facts().start());
      boolean sameDay = other.facts().day().equals(session.facts().day());
      if (sameDay && other.status() != SessionStatus.REMOVED && (earlier ? order < 0 : order > 0)) {
        found.add(other);
      }
    }
    Comparator<ProgrammeSession> byTime = Comparator.comparing(one -> one.facts().start());
    return found.stream().min(earlier ? byTime.reversed() : byTime).orElse(null);
  }
}
