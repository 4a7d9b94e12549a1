package org.plenary.sideevent;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.plenary.programme.AppearanceLine;
import org.plenary.programme.AppearanceRole;
import org.plenary.programme.RoomLine;
import org.plenary.programme.SessionFacts;
import org.plenary.programme.SessionKind;
import org.plenary.programme.SessionRow;
import org.plenary.programme.SessionStatus;
import org.plenary.shared.LocalizedText;

class SlotWarningsTest {
  private static final LocalDate DAY = LocalDate.of(2033, 4, 18);
  private static final UUID ROOM = UUID.randomUUID();
  private static final UUID BODY = UUID.randomUUID();

  private static SlotRow slot(int hour, Integer capacity) {
    return new SlotRow(
        UUID.randomUUID(),
        DAY,
        LocalTime.of(hour, 0),
        60,
        ROOM,
        LocalizedText.english("Room 1"),
        capacity,
        null);
  }

  private static ProposalFacts proposal(Integer capacity, String speaker) {
    return new ProposalFacts(
        LocalizedText.english("Data for protection"),
        null,
        List.of(line(speaker)),
        capacity,
        null,
        null,
        null,
        null,
        null,
        null);
  }

  private static AppearanceLine line(String name) {
    return new AppearanceLine(null, name, AppearanceRole.SPEAKER, null, null);
  }

  private static SessionRow session(
      int hour, SessionKind kind, UUID room, SessionStatus status, String... speakers) {
    SessionFacts facts =
        new SessionFacts(
            DAY,
            LocalTime.of(hour, 30),
            60,
            room,
            kind,
            LocalizedText.english("A session"),
            null,
            List.of(),
            null,
            List.of(speakers).stream().map(SlotWarningsTest::line).toList());
    RoomLine line = room == null ? null : new RoomLine(room, 1, LocalizedText.empty(), null, 0);
    return new SessionRow(UUID.randomUUID(), 1, line, status, facts, List.of());
  }

  private static Set<SlotWarning.Kind> kinds(
      SlotRow slot,
      ProposalFacts facts,
      List<SessionRow> sessions,
      List<SlotWarnings.Given> others) {
    return SlotWarnings.of(slot, facts, Set.of(BODY), sessions, others).stream()
        .map(SlotWarning::kind)
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(SlotWarning.Kind.class)));
  }

  @Test
  void findsWhatOverlapsInTheProgramme() {
    List<SessionRow> sessions =
        List.of(
            session(13, SessionKind.WORKSHOP, ROOM, SessionStatus.PLANNED),
            session(12, SessionKind.PANEL, null, SessionStatus.PLANNED, "Ana Example"));
    assertEquals(
        EnumSet.of(
            SlotWarning.Kind.ROOM_TAKEN, SlotWarning.Kind.PLENARY, SlotWarning.Kind.SPEAKER_TWICE),
        kinds(slot(13, null), proposal(10, "Ana Example"), sessions, List.of()));
    assertEquals(Set.of(), kinds(slot(15, null), proposal(10, "Ana Example"), sessions, List.of()));
  }

  @Test
  void aCancelledSessionHindersNobody() {
    List<SessionRow> sessions =
        List.of(session(13, SessionKind.PANEL, ROOM, SessionStatus.CANCELLED));
    assertEquals(Set.of(), kinds(slot(13, null), proposal(10, "Ana"), sessions, List.of()));
  }

  @Test
  void findsARoomThatIsTooSmallAndAnOrganizerInTwoPlaces() {
    SlotWarnings.Given other =
        new SlotWarnings.Given(
            slot(13, null), LocalizedText.english("Another"), Set.of(BODY), List.of(line("Ana")));
    assertEquals(
        EnumSet.of(
            SlotWarning.Kind.CAPACITY,
            SlotWarning.Kind.ORGANIZATION_TWICE,
            SlotWarning.Kind.SPEAKER_TWICE),
        kinds(slot(13, 40), proposal(60, "Ana"), List.of(), List.of(other)));
    assertEquals(Set.of(), kinds(slot(14, 60), proposal(60, "Ana"), List.of(), List.of(other)));
  }
}
