package org.plenary.migration.demo;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.plenary.migration.demo.DemoPerson.Gender;
import org.plenary.migration.demo.DemoPerson.Position;
import org.plenary.migration.demo.DemoRegistration.Category;
import org.plenary.migration.demo.DemoRegistration.Status;

class DemoGeneratorTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private final DemoGenerator demo = new DemoGenerator(DemoGenerator.SEED, TODAY);
  private final Map<String, DemoPerson> byKey =
      demo.people().stream().collect(Collectors.toMap(DemoPerson::key, Function.identity()));

  @Test
  void theSameSeedGivesTheSameData() {
    DemoGenerator again = new DemoGenerator(DemoGenerator.SEED, TODAY);
    assertAll(
        () -> assertEquals(demo.missions(), again.missions()),
        () -> assertEquals(demo.people(), again.people()),
        () -> assertEquals(demo.programmes(), again.programmes()),
        () -> assertEquals(demo.registrations(), again.registrations()));
  }

  @Test
  void anotherSeedGivesOtherPeople() {
    assertNotEquals(demo.people(), new DemoGenerator(1, TODAY).people());
  }

  @Test
  void everySeedGivesWholeData() {
    for (long seed = 0; seed < 30; seed++) {
      DemoGenerator other = new DemoGenerator(seed, TODAY);
      assertEquals(412, other.registrations(DemoGenerator.PAST).size());
      assertEquals(140, other.registrations(DemoGenerator.UPCOMING).size());
    }
  }

  @Test
  void the19thConferenceHas412ConfirmedRegistrationsFromAll57And11States() {
    List<DemoRegistration> past = demo.registrations(DemoGenerator.PAST);
    Set<String> delegations =
        past.stream()
            .filter(one -> one.category() == Category.DELEGATION)
            .map(DemoRegistration::entity)
            .collect(toSet());
    assertEquals(412, past.size());
    assertEquals(
        Set.of(Status.CONFIRMED), past.stream().map(DemoRegistration::status).collect(toSet()));
    assertEquals(codes("/reference/states.csv", "iso2"), delegations);
    assertEquals(68, delegations.size());
    assertEquals(11, demo.missions().stream().filter(DemoMission::partner).count());
  }

  @Test
  void the19thConferenceHasEveryCategory() {
    assertEquals(
        EnumSet.allOf(Category.class),
        demo.registrations(DemoGenerator.PAST).stream()
            .map(DemoRegistration::category)
            .collect(toSet()));
  }

  @Test
  void theUpcomingConferenceHasRegistrationsInEveryStatusAndNoneFromTheFuture() {
    List<DemoRegistration> upcoming = demo.registrations(DemoGenerator.UPCOMING);
    assertEquals(
        EnumSet.allOf(Status.class),
        upcoming.stream().map(DemoRegistration::status).collect(toSet()));
    assertTrue(upcoming.stream().allMatch(one -> one.requestedOn().isBefore(TODAY)));
  }

  @Test
  void nobodyRegistersTwiceForAConferenceAndEverybodyServesInItsYear() {
    for (DemoProgramme programme : demo.programmes()) {
      Set<String> seen = new HashSet<>();
      for (DemoRegistration one : demo.registrations(programme.event())) {
        assertTrue(seen.add(one.person()), one.person());
        assertTrue(byKey.get(one.person()).servesIn(programme.firstDay().getYear()), one.person());
        assertTrue(one.requestedOn().isBefore(programme.firstDay()), one.person());
      }
    }
  }

  @Test
  void everySpeakerIsRegisteredForTheConference() {
    for (DemoProgramme programme : demo.programmes()) {
      Set<String> registered =
          demo.registrations(programme.event()).stream()
              .map(DemoRegistration::person)
              .collect(toSet());
      programme.entries().stream()
          .flatMap(entry -> entry.appearances().stream())
          .forEach(appearance -> assertTrue(registered.contains(appearance.person())));
    }
  }

  @Test
  void everyMissionHasFourToSixPeopleWithAHeadAndAFocalPoint() {
    Map<String, List<DemoPerson>> byState =
        demo.people().stream()
            .filter(person -> person.isAtMission() && person.until() == null)
            .collect(groupingBy(DemoPerson::entity));
    assertEquals(68, byState.size());
    byState.forEach(
        (state, staff) -> {
          assertTrue(staff.size() >= 4 && staff.size() <= 6, state);
          assertEquals(1, count(staff, Position.HEAD_OF_MISSION), state);
          assertEquals(1, count(staff, Position.FOCAL_POINT), state);
        });
  }

  @Test
  void aFocalPointFollowsAFormerOneWithoutAGap() {
    Map<String, DemoPerson> former =
        demo.people().stream()
            .filter(person -> person.position() == Position.FORMER_FOCAL_POINT)
            .collect(Collectors.toMap(DemoPerson::entity, Function.identity()));
    demo.people().stream()
        .filter(person -> person.position() == Position.FOCAL_POINT)
        .forEach(
            person ->
                assertEquals(
                    person.since().first(), former.get(person.entity()).until().dayAfter()));
  }

  @Test
  void everyOrganizationHasTwoOrThreeContacts() {
    Map<String, Long> counts =
        demo.people().stream()
            .filter(person -> person.position() == Position.REPRESENTATIVE)
            .collect(groupingBy(DemoPerson::entity, Collectors.counting()));
    for (String code : codes("/reference/organizations.csv", "code")) {
      assertTrue(counts.get(code) == 2 || counts.get(code) == 3, code);
    }
  }

  @Test
  void contactsOfAClosedOrganizationEndedWithIt() {
    assertTrue(
        demo.people().stream()
            .filter(person -> person.entity().equals("FO-SMM"))
            .allMatch(person -> person.until().toString().equals("2022")));
  }

  @Test
  void addressesAreUniqueAndUnderExampleOrg() {
    Set<String> seen = new HashSet<>();
    for (DemoPerson person : demo.people()) {
      assertTrue(seen.add(person.email()), person.email());
      assertTrue(person.email().matches("[a-z0-9.-]+@[a-z0-9-]+\\.example\\.org"), person.email());
      assertTrue(person.phone().matches("\\+44 1632 960\\d{3}"), person.phone());
    }
  }

  @Test
  void noInventedPersonHasTheNameOfARealOne() {
    Set<String> real =
        DemoFile.rows("/reference/people.csv").stream()
            .map(row -> row.get("given_name") + " " + row.get("family_name"))
            .collect(toSet());
    for (DemoPerson person : demo.people()) {
      assertFalse(real.contains(person.given() + " " + person.family()), person.key());
    }
  }

  @Test
  void noCombinationOfTheNamesOfAStateIsARealPerson() {
    Set<String> realFamilies =
        DemoFile.rows("/reference/people.csv").stream()
            .map(row -> row.get("family_name"))
            .collect(toSet());
    List<String> families =
        DemoFile.rows("/demo/names.csv").stream()
            .filter(row -> row.get("kind").equals("S"))
            .flatMap(row -> DemoFile.list(row.get("values")).stream())
            .flatMap(value -> Stream.of(value.split("=")[0].split("/")))
            .toList();
    families.forEach(family -> assertFalse(realFamilies.contains(family), family));
  }

  @Test
  void allFullNamesDiffer() {
    Set<String> seen = new HashSet<>();
    demo.people().forEach(p -> assertTrue(seen.add(p.given() + " " + p.family()), p.key()));
  }

  @Test
  void peopleOfStatesWithAnotherScriptHaveTheirNameInIt() {
    Map<String, String> scripts =
        Map.of(
            "RU",
            "\\p{IsCyrillic}",
            "GR",
            "\\p{IsGreek}",
            "AM",
            "\\p{IsArmenian}",
            "GE",
            "\\p{IsGeorgian}",
            "EG",
            "\\p{IsArabic}",
            "IL",
            "\\p{IsHebrew}",
            "TH",
            "\\p{IsThai}",
            "KR",
            "\\p{IsHangul}",
            "JP",
            "\\p{IsHan}",
            "MN",
            "\\p{IsCyrillic}");
    scripts.forEach(
        (state, script) ->
            demo.people().stream()
                .filter(person -> person.entity().equals(state))
                .forEach(
                    person -> {
                      assertTrue(person.nativeFamily().matches("[" + script + "\\s-]+"), state);
                      assertTrue(person.nativeGiven().matches("[" + script + "\\s-]+"), state);
                    }));
  }

  @Test
  void everyStateHasAtLeastSixGivenNamesForEachGenderAndEightFamilyNames() {
    Map<String, Integer> least = Map.of("F", 6, "M", 6, "S", 8, "L", 1);
    Map<String, Set<String>> seen =
        DemoFile.rows("/demo/names.csv").stream()
            .filter(
                row ->
                    new HashSet<>(DemoFile.list(row.get("values"))).size()
                        >= least.get(row.get("kind")))
            .collect(
                groupingBy(
                    row -> row.get("state"), Collectors.mapping(row -> row.get("kind"), toSet())));
    assertEquals(codes("/reference/states.csv", "iso2"), seen.keySet());
    seen.forEach((state, kinds) -> assertEquals(least.keySet(), kinds, state));
  }

  @Test
  void aFamilyNameTakesTheFormOfTheGender() {
    demo.people().stream()
        .filter(person -> person.entity().equals("BG"))
        .forEach(
            person ->
                assertEquals(
                    person.gender() == Gender.F, person.family().endsWith("a"), person.key()));
  }

  @Test
  void aProtectedPersonHasAPublicNameAndNoTraceOfTheLegalOneElsewhere() {
    List<DemoPerson> hidden = demo.people().stream().filter(DemoPerson::isProtected).toList();
    assertEquals(3, hidden.size());
    for (DemoPerson person : hidden) {
      String rest = person + person.key() + person.email() + person.publicName();
      assertFalse(rest.toLowerCase().contains(person.family().toLowerCase()), person.key());
    }
  }

  @Test
  void theUpcomingConferenceIsInTheNextAprilAndNotBefore2027() {
    assertEquals(LocalDate.of(2027, 4, 12), DemoGenerator.upcomingFirstDay(TODAY));
    assertEquals(
        LocalDate.of(2027, 4, 12), DemoGenerator.upcomingFirstDay(LocalDate.of(2025, 5, 1)));
    assertEquals(
        LocalDate.of(2028, 4, 10), DemoGenerator.upcomingFirstDay(LocalDate.of(2027, 4, 1)));
    assertEquals(
        LocalDate.of(2028, 4, 10), DemoGenerator.upcomingFirstDay(LocalDate.of(2028, 3, 31)));
    assertEquals(
        LocalDate.of(2029, 4, 16),
        DemoGenerator.upcomingFirstDay(LocalDate.of(2028, 5, 1)),
        "not on the Orthodox Easter Monday");
  }

  private static long count(List<DemoPerson> staff, Position position) {
    return staff.stream().filter(person -> person.position() == position).count();
  }

  private static Set<String> codes(String file, String column) {
    return DemoFile.rows(file).stream().map(row -> row.get(column)).collect(toSet());
  }
}
