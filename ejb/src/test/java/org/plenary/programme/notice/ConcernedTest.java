package org.plenary.programme.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.plenary.programme.AppearanceRole;
import org.plenary.programme.ProgrammeChange;
import org.plenary.programme.ProgrammeChange.Kind;
import org.plenary.programme.PublishedSession;
import org.plenary.programme.PublishedSession.Speaker;
import org.plenary.programme.SessionKind;
import org.plenary.programme.notice.NoticeLine.Part;
import org.plenary.shared.Language;
import org.plenary.shared.LocalizedText;

class ConcernedTest {
  private static final LocalDate DAY = LocalDate.of(2027, 4, 12);
  private final UUID session = UUID.randomUUID();
  private final Speaker chair = speaker("Anna Chair", AppearanceRole.CHAIR);
  private final Speaker panellist = speaker("Boris Panel", AppearanceRole.PANELLIST);
  private final Speaker other = speaker("Clara Other", AppearanceRole.PANELLIST);

  private static Speaker speaker(String name, AppearanceRole role) {
    return new Speaker(UUID.randomUUID(), name, role, LocalizedText.empty(), LocalizedText.empty());
  }

  private PublishedSession at(int hour, Speaker... speakers) {
    return new PublishedSession(
        session,
        DAY,
        LocalTime.of(hour, 0),
        60,
        LocalizedText.english("Room A"),
        SessionKind.PANEL,
        LocalizedText.english("Opening"),
        LocalizedText.empty(),
        List.of(),
        null,
        false,
        null,
        List.of(speakers),
        Set.of(),
        List.of());
  }

  private static Map<UUID, List<NoticeLine>> people(ProgrammeChange change) {
    return Concerned.people(List.of(change));
  }

  @Test
  void everybodyInASessionThatMovedIsConcerned() {
    ProgrammeChange moved =
        new ProgrammeChange(Kind.MOVED, at(9, chair, panellist), at(11, chair, panellist));
    assertEquals(Set.of(chair.person(), panellist.person()), people(moved).keySet());
  }

  @Test
  void whereOnlyPeopleChangeThoseWhoComeAndGoAndWhoLeadsAreConcerned() {
    Speaker stays = speaker("Dora Stays", AppearanceRole.PANELLIST);
    ProgrammeChange people =
        new ProgrammeChange(
            Kind.SPEAKERS, at(9, chair, panellist, stays), at(9, chair, other, stays));
    Map<UUID, List<NoticeLine>> concerned = people(people);
    assertEquals(Part.LEAVES, concerned.get(panellist.person()).getFirst().part());
    assertEquals(Part.JOINS, concerned.get(other.person()).getFirst().part());
    assertEquals(Part.STAYS, concerned.get(chair.person()).getFirst().part());
    assertFalse(concerned.containsKey(stays.person()), "nothing changes for them");
  }

  @Test
  void allThatChangesConcernsThoseWhoInterpret() {
    UUID interpreter = UUID.randomUUID();
    ProgrammeChange text = new ProgrammeChange(Kind.TEXT, at(9, chair), at(9, chair));
    Map<UUID, Set<UUID>> plan = Map.of(session, Set.of(interpreter, chair.person()));
    Map<UUID, List<NoticeLine>> told = Concerned.interpreters(List.of(text), plan);
    assertEquals(Set.of(interpreter), told.keySet(), "who appears there is told as a speaker");
    assertEquals(Part.STAYS, told.get(interpreter).getFirst().part());
    ProgrammeChange gone = new ProgrammeChange(Kind.REMOVED, at(9), null);
    assertEquals(2, Concerned.interpreters(List.of(gone), plan).size());
    Map<UUID, Set<UUID>> others = Map.of(UUID.randomUUID(), Set.of(interpreter));
    assertEquals(Map.of(), Concerned.interpreters(List.of(gone), others));
  }

  @Test
  void whoeverGetsAnotherRoleIsConcerned() {
    Speaker promoted =
        new Speaker(
            panellist.person(),
            panellist.name(),
            AppearanceRole.KEYNOTE,
            LocalizedText.empty(),
            LocalizedText.empty());
    ProgrammeChange role = new ProgrammeChange(Kind.SPEAKERS, at(9, panellist), at(9, promoted));
    assertTrue(people(role).containsKey(panellist.person()));
  }

  @Test
  void whoWasTypedHasNoAddressAndIsNotTold() {
    Speaker typed =
        new Speaker(
            null, "Typed", AppearanceRole.CHAIR, LocalizedText.empty(), LocalizedText.empty());
    assertEquals(Map.of(), people(new ProgrammeChange(Kind.ADDED, null, at(9, typed))));
  }

  @Test
  void aFocalPointIsToldOnceOfSeveralPeopleOfTheDelegation() {
    List<ProgrammeChange> changes =
        List.of(new ProgrammeChange(Kind.MOVED, at(9, chair, panellist), at(11, chair, panellist)));
    List<NoticeLine> told =
        Concerned.told(
            Concerned.people(changes),
            Concerned.names(changes),
            new LinkedHashSet<>(List.of(chair.person(), panellist.person())));
    assertEquals(1, told.size());
    String line = NoticeWords.in(Language.EN).line(told.getFirst());
    assertEquals(
        "Moved: “Opening” is now on Monday, April 12, 11:00–12:00, Room A; it was planned for"
            + " Monday, April 12, 09:00–10:00, Room A (Anna Chair, Boris Panel)",
        line.replace("Monday 12 April", "Monday, April 12"));
  }

  @Test
  void filesThatComeAndGoAreNotTold() {
    PublishedSession session = at(9, chair);
    ProgrammeChange files = new ProgrammeChange(Kind.FILES, session, session);
    ProgrammeChange moved = new ProgrammeChange(Kind.MOVED, session, at(11, chair));
    assertEquals(List.of(moved), NoticeReading.told(List.of(files, moved)));
  }

  /** What becomes of somebody in a session, in every way, can be said in each language. */
  @Test
  void everythingCanBeSaidInSixLanguages() {
    PublishedSession was = at(9, chair, panellist);
    PublishedSession now = at(11, chair, other);
    for (Language language : Language.values()) {
      NoticeWords words = NoticeWords.in(language);
      for (Kind kind : EnumSet.complementOf(EnumSet.of(Kind.FILES))) {
        ProgrammeChange change =
            new ProgrammeChange(
                kind, kind == Kind.ADDED ? null : was, kind == Kind.REMOVED ? null : now);
        for (Part part : Part.values()) {
          String own = words.line(new NoticeLine(change, part, List.of()));
          assertTrue(own.contains("Opening") && !own.contains("{"), own);
          String told = words.line(new NoticeLine(change, part, List.of("Anna Chair")));
          assertTrue(told.contains("Anna Chair"), told);
        }
      }
    }
    for (String key : Arrays.asList("subject", "body", "first.subject", "first.body")) {
      assertEquals(Language.values().length, NoticeWords.text(key).asMap().size(), key);
    }
  }
}
