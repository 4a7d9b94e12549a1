package org.plenary.programme;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.plenary.programme.ProgrammeWarning.Kind;

/** Finds what collides in a working copy. */
final class ProgrammeWarnings {
  private ProgrammeWarnings() {}

  /**
   * The warnings of all sessions that are planned; a collision is told of both.
   *
   * @param first first day of the event
   * @param last its last day
   */
  static List<ProgrammeWarning> of(List<SessionRow> rows, LocalDate first, LocalDate last) {
    List<SessionRow> planned =
        rows.stream().filter(row -> row.status() == SessionStatus.PLANNED).toList();
    List<ProgrammeWarning> warnings = new ArrayList<>();
    for (SessionRow row : planned) {
      LocalDate day = row.facts().day();
      if (day.isBefore(first) || day.isAfter(last)) {
        warnings.add(new ProgrammeWarning(Kind.OUTSIDE_EVENT, row.ref(), null, null));
      }
      for (SessionRow other : planned) {
        if (!row.equals(other) && overlap(row.facts(), other.facts())) {
          collide(row, other, warnings);
        }
      }
    }
    return warnings;
  }

  private static void collide(SessionRow row, SessionRow other, List<ProgrammeWarning> warnings) {
    if (row.room() != null && row.room().equals(other.room())) {
      warnings.add(new ProgrammeWarning(Kind.ROOM_TAKEN, row.ref(), other, null));
    }
    for (AppearanceLine speaker : row.facts().appearances()) {
      if (other.facts().appearances().stream()
          .anyMatch(one -> one.isOf(speaker.person(), speaker.name()))) {
        warnings.add(new ProgrammeWarning(Kind.SPEAKER_TWICE, row.ref(), other, speaker));
      }
    }
  }

  private static boolean overlap(SessionFacts one, SessionFacts other) {
    LocalDateTime oneBegins = one.day().atTime(one.start());
    LocalDateTime otherBegins = other.day().atTime(other.start());
    return oneBegins.isBefore(otherBegins.plusMinutes(other.minutes()))
        && otherBegins.isBefore(oneBegins.plusMinutes(one.minutes()));
  }
}
