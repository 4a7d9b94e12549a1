package org.plenary.directory.correspondence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.plenary.shared.DomainException;
import org.plenary.shared.FieldException;

/** What an entry of correspondence may be, and what becomes of it. */
class CorrespondenceTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  private static EditCorrespondence typed(
      CorrespondenceKind kind, Direction direction, LocalDate day, LocalDate due) {
    return new EditCorrespondence(
        null,
        0,
        kind,
        direction,
        day,
        "Subject",
        null,
        null,
        List.of(UUID.randomUUID()),
        null,
        false,
        due,
        null);
  }

  private static Correspondence entry(
      CorrespondenceKind kind, Direction direction, LocalDate day, LocalDate due) {
    return new Correspondence(typed(kind, direction, day, due), TODAY);
  }

  private static String refused(
      CorrespondenceKind kind, Direction direction, LocalDate day, LocalDate due) {
    return assertThrows(FieldException.class, () -> entry(kind, direction, day, due)).field();
  }

  private static CorrespondenceState state(Correspondence entry) {
    return entry.row(List.of(), TODAY).state();
  }

  @Test
  void aLetterComesOrGoesAndAMeetingDoesNeither() {
    assertEquals("direction", refused(CorrespondenceKind.LETTER, null, TODAY, null));
    assertEquals("direction", refused(CorrespondenceKind.MEETING, Direction.INCOMING, TODAY, null));
    entry(CorrespondenceKind.CALL, null, TODAY, null);
    entry(CorrespondenceKind.CALL, Direction.OUTGOING, TODAY, null);
  }

  @Test
  void whatCameInIsNotOfTomorrowAndNothingIsDueBeforeIt() {
    LocalDate tomorrow = TODAY.plusDays(1);
    assertEquals("day", refused(CorrespondenceKind.EMAIL, Direction.INCOMING, tomorrow, null));
    entry(CorrespondenceKind.MEETING, null, tomorrow, null);
    assertEquals("dueOn", refused(CorrespondenceKind.MEETING, null, tomorrow, TODAY));
    assertEquals("day", refused(CorrespondenceKind.VISIT, null, LocalDate.of(1200, 1, 1), null));
  }

  @Test
  void aDayByWhichAnAnswerIsDueOpensIt() {
    Correspondence open = entry(CorrespondenceKind.CALL, null, TODAY, TODAY);
    assertEquals(CorrespondenceState.OPEN, state(open));
    open.answered(true);
    assertEquals(CorrespondenceState.ANSWERED, state(open));
    assertThrows(DomainException.class, () -> open.close("Too late"));
    open.answered(false);
    open.close("Not needed");
    assertEquals(CorrespondenceState.CLOSED, state(open));
    open.reopen();
    assertEquals(CorrespondenceState.OPEN, state(open));
    assertNull(open.reason());
  }

  @Test
  void aNumberIsWrittenWithItsSeriesAndItsYear() {
    Correspondence note =
        entry(CorrespondenceKind.NOTE_VERBALE, Direction.OUTGOING, TODAY.minusDays(3), null);
    assertNull(note.number());
    note.register(TODAY, 7);
    assertEquals("NV 2026/0007", note.number());
    assertEquals(TODAY, note.row(List.of(), TODAY).day());
    assertThrows(DomainException.class, () -> note.register(TODAY, 8));
    assertThrows(
        FieldException.class,
        () -> note.edit(typed(CorrespondenceKind.LETTER, Direction.OUTGOING, TODAY, null), TODAY));
    note.voidNumber("Never sent");
    assertEquals("NV 2026/0007", note.number());
  }
}
