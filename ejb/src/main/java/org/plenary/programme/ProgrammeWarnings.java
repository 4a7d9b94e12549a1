package org.plenary.programme;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.plenary.programme.ProgrammeWarning.Kind;
import org.plenary.programme.ProgrammeWarning.Other;
import org.plenary.programme.Surroundings.Elsewhere;
import org.plenary.shared.Language;
import org.plenary.shared.LocalizedText;
import org.plenary.shared.SearchKey;

/**
 * Finds what an organizer should look at in a working copy: what collides in it and with other
 * events, who has not confirmed, which texts are missing.
 *
 * <p>Sessions of one room may follow each other without a break: the office plans so. A person who
 * goes from one room to another needs ten minutes.
 */
final class ProgrammeWarnings {
  private static final int MINUTES_BETWEEN_ROOMS = 10;
  private final Surroundings around;
  private final List<ProgrammeWarning> found = new ArrayList<>();

  private ProgrammeWarnings(Surroundings around) {
    this.around = around;
  }

  /** The warnings of all sessions that are planned; a collision is told of both. */
  static List<ProgrammeWarning> of(List<SessionRow> rows, Surroundings around) {
    ProgrammeWarnings warnings = new ProgrammeWarnings(around);
    List<Timed> planned =
        rows.stream()
            .filter(row -> row.status() == SessionStatus.PLANNED)
            .map(row -> Timed.of(row, around.zone()))
            .toList();
    List<Timed> elsewhere =
        around.elsewhere().stream().map(one -> Timed.of(one.row(), one.zone())).toList();
    for (Timed one : planned) {
      warnings.alone(one.row());
      for (Timed other : planned) {
        if (one != other) {
          warnings.here(one, other);
        }
      }
      for (int i = 0; i < elsewhere.size(); i++) {
        warnings.elsewhere(one, elsewhere.get(i), around.elsewhere().get(i));
      }
    }
    return warnings.found;
  }

  private record Timed(SessionRow row, SessionTime time) {
    static Timed of(SessionRow row, ZoneId zone) {
      return new Timed(row, SessionTime.of(row.facts(), zone));
    }
  }

  private void alone(SessionRow row) {
    LocalDate day = row.facts().day();
    if (day.isBefore(around.first()) || day.isAfter(around.last())) {
      found.add(new ProgrammeWarning(Kind.OUTSIDE_EVENT, row.ref(), null, List.of(), List.of()));
    }
    people(Kind.DECLINED, row, line -> line.confirmation() == Confirmation.DECLINED);
    people(
        Kind.NOT_CONFIRMED,
        row,
        line ->
            line.confirmation() != Confirmation.CONFIRMED
                && line.confirmation() != Confirmation.DECLINED);
    people(
        Kind.UNWILLING,
        row,
        line -> line.person() != null && around.unwilling().contains(line.person()));
    languages(
        Kind.TRANSLATION_MISSING,
        row,
        around.languages().stream().filter(row.facts()::lacks).sorted().toList());
    languages(
        Kind.TRANSLATION_STALE,
        row,
        row.stale().stream().filter(around.languages()::contains).sorted().toList());
  }

  private void languages(Kind kind, SessionRow row, List<Language> languages) {
    if (!languages.isEmpty()) {
      found.add(new ProgrammeWarning(kind, row.ref(), null, List.of(), languages));
    }
  }

  private void people(Kind kind, SessionRow row, Predicate<AppearanceLine> meant) {
    people(kind, row, null, row.facts().appearances().stream().filter(meant).toList());
  }

  private void people(Kind kind, SessionRow row, Other other, List<AppearanceLine> speakers) {
    if (!speakers.isEmpty()) {
      found.add(new ProgrammeWarning(kind, row.ref(), other, speakers, List.of()));
    }
  }

  private void here(Timed one, Timed other) {
    Other shown = shown(null, other.row());
    if (one.time().overlaps(other.time())) {
      RoomLine room = one.row().room();
      if (room != null && room.equals(other.row().room())) {
        taken(one.row(), shown);
      }
      people(Kind.SPEAKER_TWICE, one.row(), shown, both(one.row(), other.row()));
    } else if (hurries(one, other)) {
      people(Kind.BREAK_TOO_SHORT, one.row(), shown, both(one.row(), other.row()));
    }
  }

  private static boolean hurries(Timed one, Timed other) {
    RoomLine from = one.row().room();
    RoomLine to = other.row().room();
    return from != null
        && to != null
        && !from.equals(to)
        && one.time().minutesBetween(other.time()) < MINUTES_BETWEEN_ROOMS;
  }

  private void elsewhere(Timed one, Timed other, Elsewhere there) {
    if (!one.time().overlaps(other.time())) {
      return;
    }
    Other shown = shown(there.event(), other.row());
    if (around.place().isSameAs(there.place()) && sameName(one.row(), other.row())) {
      taken(one.row(), shown);
    }
    people(Kind.SPEAKER_TWICE, one.row(), shown, inPerson(one.row(), other.row()));
  }

  private void taken(SessionRow row, Other other) {
    found.add(new ProgrammeWarning(Kind.ROOM_TAKEN, row.ref(), other, List.of(), List.of()));
  }

  private static boolean sameName(SessionRow one, SessionRow other) {
    return one.room() != null
        && other.room() != null
        && one.room().name().asMap().entrySet().stream()
            .anyMatch(
                name ->
                    SearchKey.of(name.getValue())
                        .equals(SearchKey.of(other.room().name().exactly(name.getKey()))));
  }

  private static Other shown(LocalizedText event, SessionRow row) {
    SessionFacts facts = row.facts();
    return new Other(event, facts.title(), facts.day().atTime(facts.start()));
  }

  /** Who appears in both; whoever declined does not. */
  private static List<AppearanceLine> both(SessionRow one, SessionRow other) {
    return coming(one).stream()
        .filter(
            line -> coming(other).stream().anyMatch(that -> that.isOf(line.person(), line.name())))
        .toList();
  }

  /** In another event only people of the directory are the same: names alone are not unique. */
  private static List<AppearanceLine> inPerson(SessionRow one, SessionRow other) {
    return both(one, other).stream().filter(line -> line.person() != null).toList();
  }

  private static List<AppearanceLine> coming(SessionRow row) {
    return row.facts().appearances().stream()
        .filter(line -> line.confirmation() != Confirmation.DECLINED)
        .toList();
  }
}
