package org.plenary.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.plenary.shared.FieldException;
import org.plenary.shared.LocalizedText;
import org.plenary.shared.Period;
import org.plenary.testing.As;
import org.plenary.testing.ContainerTest;

/** What is allowed with a warning, what is refused, and whose name is not published. */
class PeopleWithCareIT extends ContainerTest {
  private static final LocalDate MARCH_1 = LocalDate.of(2024, 3, 1);

  @Inject private DirectoryService directory;
  @Inject private PersonService people;
  @Inject private AffiliationService affiliations;
  @Inject private As.Officer officer;

  private final String run = UUID.randomUUID().toString().substring(0, 8).toUpperCase();

  private UUID person(String family) {
    return officer.call(() -> directory.addPerson(AddPerson.named("Anna", family, null)));
  }

  private UUID body() {
    AddOrganization command =
        new AddOrganization(
            "CARE-" + run,
            null,
            LocalizedText.english("Care " + run),
            OrganizationType.NGO,
            null,
            null,
            null,
            List.of(),
            "TEST");
    return officer.call(() -> directory.addOrganization(command));
  }

  private NewAffiliation head(UUID body, Capacity capacity, Period period) {
    return new NewAffiliation(body, "Head", capacity, period);
  }

  @Test
  void twoFullHoldersOfAPostAtATimeAreAllowedAndTold() {
    UUID body = body();
    NewAffiliation now = head(body, Capacity.FULL, Period.since(MARCH_1));
    UUID first = person("Erste");
    UUID role = officer.call(() -> affiliations.add(first, now));
    assertEquals(
        List.of(role),
        officer.call(() -> affiliations.alsoInFull(now, null)).stream().map(RoleRow::ref).toList());
    assertEquals(List.of(), officer.call(() -> affiliations.alsoInFull(now, role)));
    NewAffiliation acting = head(body, Capacity.ACTING, Period.since(MARCH_1));
    assertEquals(List.of(), officer.call(() -> affiliations.alsoInFull(acting, null)));
    officer.run(() -> affiliations.add(person("Zweite"), now));
    assertEquals(2, officer.call(() -> affiliations.alsoInFull(now, null)).size());
  }

  @Test
  void aNameOfOneLetterAndOfAnyScriptIsAName() {
    for (String name : List.of("Õ", "მ", "Խաչատրյան", "عبد الله", "ทักษิณ", "李", "X".repeat(100))) {
      UUID person = person(name);
      assertEquals(name, officer.call(() -> people.detail(person)).familyName());
    }
  }

  @Test
  void languagesAreThoseThatAreOffered() {
    AddPerson klingon =
        new AddPerson(
            null, null, "Anna", "Muster", null, null, List.of(), List.of("en", "tlh"), null, null);
    assertEquals(
        "languages",
        assertThrows(FieldException.class, () -> officer.run(() -> directory.addPerson(klingon)))
            .field());
  }

  @Test
  void namesWhoDoesNotWantToBePublished() {
    UUID person = person("Still");
    long version = officer.call(() -> people.detail(person)).version();
    assertEquals(List.of(), officer.call(() -> directory.unpublishable(List.of(person))));
    EditPerson edit =
        new EditPerson(
            person, version, null, null, "Anna", "Still", null, null, List.of(), List.of(), false,
            true, true);
    officer.run(() -> people.edit(edit));
    assertEquals(
        List.of("Anna Still"), officer.call(() -> directory.unpublishable(List.of(person))));
    officer.run(() -> directory.protect(person, "Participant " + run));
    assertEquals(List.of(), officer.call(() -> directory.unpublishable(List.of(person))));
  }
}
