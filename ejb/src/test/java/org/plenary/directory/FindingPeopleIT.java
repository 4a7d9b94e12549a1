package org.plenary.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.plenary.directory.contact.PersonContactRow;
import org.plenary.shared.PageRequest;
import org.plenary.shared.Period;
import org.plenary.testing.As;
import org.plenary.testing.ContainerTest;

/** Finding people by parts of names, roles and days; protected people by right only. */
class FindingPeopleIT extends ContainerTest {
  private static final PageRequest FIRST = new PageRequest(0, 50);
  private static final LocalDate MARCH_1 = LocalDate.of(2024, 3, 1);
  private static final LocalDate JUNE_1 = LocalDate.of(2025, 6, 1);

  @Inject private DirectoryService directory;
  @Inject private PersonService people;
  @Inject private AffiliationService affiliations;
  @Inject private As.Officer officer;

  @Test
  void aNameIsFoundByEveryPartInEitherScript() {
    UUID person = add("Zdravka", "Wolkonsskaja", "Здравка Волконсская", null, null);
    for (String part :
        List.of("onsskaj", "WOLKÓN", "z wolkonsskaja", "волконс", "здрав", "dravk")) {
      assertEquals(List.of(person), found(part), part);
    }
    assertEquals(List.of(), found("onsskajx"));
    assertTrue(found("w").contains(person), "a single letter");
  }

  @Test
  void aNewNameIsFoundAndTheOldOneIsNot() {
    UUID person = add("Anna", "Altnamenova", null, null, null);
    long version = officer.call(() -> people.detail(person)).version();
    EditPerson edit =
        new EditPerson(
            person,
            version,
            null,
            null,
            "Anna",
            "Neunamenova",
            null,
            null,
            List.of(),
            null,
            false,
            false,
            false);
    officer.run(() -> people.edit(edit));
    assertEquals(List.of(), found("altnamen"));
    assertEquals(List.of(person), found("eunamen"));
  }

  @Test
  void aRoleIsFoundOnTheDaysOnWhichItWasHeld() {
    UUID body = directory.entityByCode("ICMPD").orElseThrow().ref();
    UUID person = add("Anna", "Tagesrolle", null, body, Period.since(MARCH_1));
    RoleRow role = officer.call(() -> people.detail(person)).roles().getFirst();
    UUID next = add("Anna", "Nachfolge", null, null, null);
    officer.run(
        () ->
            affiliations.end(new EndRole(role.ref(), role.version(), JUNE_1, next, Capacity.FULL)));
    assertEquals(List.of(), holders(body, MARCH_1.minusDays(1)));
    assertEquals(List.of(person), holders(body, JUNE_1.minusDays(1)));
    assertEquals(List.of(next), holders(body, JUNE_1));
  }

  private List<UUID> holders(UUID body, LocalDate day) {
    var filter =
        new PeopleFilter(null, body, null, null, "finder of", day, PeopleFilter.Sort.NAME, false);
    return officer.call(() -> people.list(filter, FIRST)).rows().stream()
        .map(PersonRow::ref)
        .toList();
  }

  @Test
  void aProtectedPersonIsNotFoundByTheLegalNameMailOrPhoneAndRaisesNoHint() {
    UUID person = add("Rosa", "Geheimniska", "Роза Гехеймниска", null, null);
    officer.run(() -> directory.protect(person, "Participant 31"));
    for (String typed :
        List.of("geheimniska", "Гехеймн", "geheimniska@example.org", "+43 1 5143600")) {
      assertFalse(found(typed).contains(person), typed);
    }
    assertEquals(List.of(), officer.call(() -> people.similar("Rosa", "Geheimniska", null)));
    assertEquals(
        List.of(), officer.call(() -> people.similar(null, "X", "geheimniska@example.org")));
    var history = officer.call(() -> people.history(person));
    assertFalse(history.toString().contains("Geheimniska"));
    assertThrows(
        EJBAccessException.class,
        () -> officer.run(() -> people.findProtected("geheimniska", "curious")));
  }

  @Test
  void whoeverIsEnteredTwiceIsShownFirst() {
    UUID person = add("Dóra", "Zweifacher", null, null, null);
    assertEquals(person, similar("Dora", "ZWEIFACHER", null));
    assertEquals(person, similar("Other", "Name", "zweifacher@example.org"));
    assertEquals(
        List.of(), officer.call(() -> people.similar("Dora", "Zweifach", "other@example.org")));
  }

  private UUID similar(String given, String family, String email) {
    return officer.call(() -> people.similar(given, family, email)).getFirst().ref();
  }

  @Test
  void theHistoryOfAPersonTellsNamesAndRolesInTheirTypes() {
    UUID body = directory.entityByCode("ICMPD").orElseThrow().ref();
    UUID person = add("Anna", "Geschichte", null, body, Period.since(MARCH_1));
    var changes =
        officer.call(() -> people.history(person)).stream()
            .flatMap(entry -> entry.changes().stream())
            .toList();
    assertTrue(
        changes.stream().anyMatch(c -> c.field().equals("capacity") && c.type() == Capacity.class));
    assertTrue(
        changes.stream()
            .anyMatch(c -> c.field().equals("familyName") && c.after().equals("Geschichte")));
    assertTrue(
        changes.stream()
            .anyMatch(c -> c.field().equals("person") && c.after().equals(person.toString())));
    assertTrue(changes.stream().noneMatch(c -> c.field().matches(".*(_|Id$|[kK]ey|words).*")));
  }

  private List<UUID> found(String typed) {
    return officer.call(() -> directory.findPeople(typed, 100)).stream()
        .map(PersonLine::ref)
        .toList();
  }

  private UUID add(String given, String family, String nativeName, UUID body, Period period) {
    NewAffiliation role =
        body == null ? null : new NewAffiliation(body, "Finder of tests", null, period);
    String email = family.toLowerCase(java.util.Locale.ROOT) + "@example.org";
    AddPerson command =
        new AddPerson(
            null,
            null,
            given,
            family,
            nativeName,
            null,
            PersonContactRow.of(email, "+43 1 5143600"),
            null,
            role,
            "TEST");
    return officer.call(() -> directory.addPerson(command));
  }
}
