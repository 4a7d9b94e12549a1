package org.plenary.migration.demo;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.plenary.migration.demo.DemoProgramme.Entry;
import org.plenary.migration.demo.DemoProgramme.Kind;
import org.plenary.shared.Language;
import org.plenary.shared.LocalizedText;

class DemoTextTest {
  /** Left out so that the fallback to English can be seen. */
  private static final Set<String> GAPS =
      Set.of("ALLIANCE-19/panel-3/IT", "ALLIANCE-19/side-mapping/ES", "ALLIANCE-27/panel-3/DE");

  private final DemoGenerator demo =
      new DemoGenerator(DemoGenerator.SEED, LocalDate.of(2026, 11, 22));

  @Test
  void everyTitleIsInSixLanguagesButForTheGapsOnPurpose() {
    Set<String> missing = new HashSet<>();
    for (DemoProgramme programme : demo.programmes()) {
      for (Entry entry : programme.entries()) {
        for (Language language : Language.values()) {
          if (entry.title().exactly(language) == null) {
            missing.add(programme.event() + "/" + entry.key() + "/" + language);
          }
        }
      }
    }
    assertEquals(GAPS, missing);
  }

  @Test
  void missionsOrganizationsAndConferencesAreNamedInSixLanguages() {
    Stream.of(
            demo.missions().stream().map(DemoMission::name),
            demo.organizations().stream().map(DemoOrganization::name),
            demo.programmes().stream().map(DemoProgramme::title),
            demo.programmes().stream().map(DemoProgramme::theme))
        .flatMap(names -> names)
        .forEach(
            name -> assertEquals(Language.values().length, name.asMap().size(), name.toString()));
  }

  @Test
  void russianTextIsCyrillic() {
    texts()
        .map(text -> text.exactly(Language.RU))
        .filter(text -> text != null)
        .forEach(
            text -> {
              assertTrue(text.matches("(?s).*\\p{IsCyrillic}.*"), text);
              assertFalse(text.matches("(?s).*\\p{IsLatin}.*"), text);
            });
  }

  @Test
  void everyDescriptionIsAtLeastInEnglish() {
    demo.programmes().stream()
        .flatMap(programme -> programme.entries().stream())
        .map(Entry::description)
        .filter(description -> !description.isEmpty())
        .forEach(description -> assertNotNull(description.exactly(Language.EN)));
  }

  @Test
  void the19thConferenceHasFourPanelsAndItsFourRealSideEventsInParallelAtLunch() {
    DemoProgramme programme = demo.programme(DemoGenerator.PAST);
    Map<String, String> real =
        DemoFile.rows("/reference/events.csv").stream()
            .filter(row -> row.get("parent").equals(DemoGenerator.PAST))
            .collect(toMap(row -> row.get("code"), row -> row.get("title")));
    Map<String, String> planned =
        of(programme, Kind.SIDE_EVENT)
            .collect(toMap(Entry::sideEvent, entry -> entry.title().exactly(Language.EN)));
    assertEquals(real, planned);
    assertEquals(4, of(programme, Kind.PANEL).count());
    List<Entry> lunches =
        of(programme, Kind.BREAK).filter(entry -> entry.key().startsWith("lunch")).toList();
    of(programme, Kind.SIDE_EVENT)
        .forEach(
            side ->
                assertTrue(
                    lunches.stream()
                        .anyMatch(
                            lunch ->
                                lunch.day().equals(side.day())
                                    && !side.start().isBefore(lunch.start())
                                    && !side.end().isAfter(lunch.end()))));
  }

  @Test
  void noRoomAndNoSpeakerIsInTwoPlacesAtOnce() {
    for (DemoProgramme programme : demo.programmes()) {
      for (Entry one : programme.entries()) {
        for (Entry other : programme.entries()) {
          if (one != other && overlap(one, other)) {
            assertFalse(one.room() != null && one.room().equals(other.room()), one.key());
            Set<String> busy = people(one);
            busy.retainAll(people(other));
            assertEquals(Set.of(), busy, one.key());
          }
        }
      }
    }
  }

  @Test
  void everyRoomAndSpeakerIsKnownAndDaysAreThoseOfTheConference() {
    Set<String> keys = demo.people().stream().map(DemoPerson::key).collect(toSet());
    for (DemoProgramme programme : demo.programmes()) {
      Set<String> entryKeys = new HashSet<>();
      for (Entry entry : programme.entries()) {
        assertTrue(entryKeys.add(entry.key()), entry.key());
        assertTrue(entry.room() == null || programme.rooms().contains(entry.room()), entry.key());
        assertTrue(keys.containsAll(people(entry)), entry.key());
        assertFalse(entry.day().isBefore(programme.firstDay()), entry.key());
        assertFalse(entry.day().isAfter(programme.lastDay()), entry.key());
      }
    }
  }

  @Test
  void speakersBelongToInventedOrganizations() {
    Set<String> invented =
        demo.organizations().stream().map(DemoOrganization::code).collect(toSet());
    demo.people().stream()
        .filter(person -> person.position() == DemoPerson.Position.SPEAKER)
        .forEach(person -> assertTrue(invented.contains(person.entity()), person.key()));
  }

  private Stream<LocalizedText> texts() {
    return Stream.of(
            demo.missions().stream().map(DemoMission::name),
            demo.organizations().stream().map(DemoOrganization::name),
            demo.programmes().stream().flatMap(DemoTextTest::texts))
        .flatMap(all -> all);
  }

  private static Stream<LocalizedText> texts(DemoProgramme programme) {
    return Stream.concat(
        Stream.of(programme.title(), programme.theme()),
        programme.entries().stream()
            .flatMap(entry -> Stream.of(entry.title(), entry.description())));
  }

  private static Stream<Entry> of(DemoProgramme programme, Kind kind) {
    return programme.entries().stream().filter(entry -> entry.kind() == kind);
  }

  private static boolean overlap(Entry one, Entry other) {
    return one.day().equals(other.day())
        && one.start().isBefore(other.end())
        && other.start().isBefore(one.end());
  }

  private static Set<String> people(Entry entry) {
    return new HashSet<>(
        entry.appearances().stream().map(DemoProgramme.Appearance::person).toList());
  }
}
