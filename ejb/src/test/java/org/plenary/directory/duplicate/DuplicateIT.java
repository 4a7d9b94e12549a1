package org.plenary.directory.duplicate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.plenary.directory.AddPerson;
import org.plenary.directory.DirectoryService;
import org.plenary.directory.EntityLine;
import org.plenary.directory.PersonService;
import org.plenary.shared.NotFoundException;
import org.plenary.shared.PageRequest;
import org.plenary.testing.As;
import org.plenary.testing.ContainerTest;

class DuplicateIT extends ContainerTest {
  @Inject private DirectoryService directory;
  @Inject private PersonService people;
  @Inject private DuplicateService duplicates;
  @Inject private DuplicateTable table;
  @Inject private As.Officer officer;
  @Inject private As.System system;

  /** A family name that nobody else has. */
  private final String family =
      new Random()
          .ints(9, 'a', 'z' + 1)
          .mapToObj(letter -> String.valueOf((char) letter))
          .collect(Collectors.joining("", "Q", ""));

  private UUID add(String given, String name, String mail) {
    return officer.call(() -> directory.addPerson(AddPerson.named(given, name, mail)));
  }

  private UUID add(String given, String name, EntityLine body) {
    return officer.call(
        () -> directory.addPerson(AddPerson.named(given, name, null).as("Adviser", body.ref())));
  }

  private void compare() {
    while (system.call(table::compareSome) > 0) {
      // until everybody is
    }
  }

  /** Why two are taken for one; nothing if they are not. */
  private List<DuplicateReason> reasons(UUID one, UUID other) {
    compare();
    PersonPair pair = new PersonPair(one, other);
    List<LikelyDuplicate> found = new ArrayList<>();
    PageRequest page = new PageRequest(0, PageRequest.MAX_SIZE);
    while (true) {
      PageRequest now = page;
      var rows = officer.call(() -> duplicates.likely(now));
      rows.rows().stream().filter(row -> row.pair().equals(pair)).forEach(found::add);
      if (!rows.hasNext()) {
        break;
      }
      page = new PageRequest(page.page() + 1, PageRequest.MAX_SIZE);
    }
    assertTrue(found.size() <= 1, found::toString);
    return found.isEmpty() ? List.of() : found.getFirst().reasons();
  }

  @Test
  void whoWasEnteredTwiceIsFoundWithTheReasons() {
    UUID first = add("Anna", family, "one-" + family + "@example.org");
    UUID second = add(family, "ANNA", "ONE-" + family + "@example.org");
    assertEquals(
        List.of(DuplicateReason.SAME_MAIL, DuplicateReason.SAME_NAME), reasons(first, second));
  }

  @Test
  void aSimilarNameIsEnoughWithinOneOrganizationOnly() {
    EntityLine body = directory.organizations().getFirst();
    EntityLine another = directory.organizations().getLast();
    UUID whole = add("Anna", family, body);
    UUID misspelt = add("Anna", family + "h", body);
    UUID initial = add("A.", family, body);
    UUID elsewhere = add("Anna", family + "k", another);
    List<DuplicateReason> near = List.of(DuplicateReason.NEAR_NAME, DuplicateReason.SAME_BODY);
    assertEquals(near, reasons(whole, misspelt));
    assertEquals(near, reasons(whole, initial));
    assertEquals(List.of(), reasons(whole, elsewhere));
  }

  @Test
  void sharingAFamilyNameIsNoReason() {
    assertEquals(List.of(), reasons(add("Anna", family, ""), add("Maria", family, "")));
  }

  @Test
  void whoWasToldApartStaysSoUntilThatIsTakenBack() {
    UUID first = add("Anna", family, "");
    UUID second = add("Anna", family, "");
    assertEquals(List.of(DuplicateReason.SAME_NAME), reasons(first, second));
    PersonPair pair = new PersonPair(second, first);
    officer.run(() -> duplicates.tellApart(pair));
    officer.run(() -> duplicates.tellApart(pair));
    assertEquals(List.of(), reasons(first, second));
    officer.run(() -> duplicates.compareAgain(pair));
    assertEquals(List.of(DuplicateReason.SAME_NAME), reasons(first, second));
  }

  @Test
  void aProtectedPersonIsNeverAmongThem() {
    UUID first = add("Anna", family, "");
    UUID second = add("Anna", family, "");
    assertEquals(1, reasons(first, second).size());
    officer.run(() -> directory.protect(second, "Witness " + family));
    assertEquals(List.of(), reasons(first, second));
    officer.run(() -> people.unprotect(second));
    assertEquals(1, reasons(first, second).size());
  }

  @Test
  void onlyWhoIsNewIsComparedAgain() {
    compare();
    add("Anna", family, "");
    assertEquals(1, system.call(table::compareSome));
    assertEquals(0, system.call(table::compareSome));
  }

  @Test
  void whoIsGoneIsForgotten() {
    UUID first = add("Anna", family, "");
    UUID second = add("Anna", family, "");
    assertEquals(1, reasons(first, second).size());
    officer.run(() -> people.remove(second, people.detail(second).version()));
    assertEquals(List.of(), reasons(first, second));
    assertThrows(
        NotFoundException.class,
        () -> officer.run(() -> duplicates.tellApart(new PersonPair(first, second))));
  }

  private List<LikelyPerson> hints(String given, String name, String... contacts) {
    TypedPerson typed = new TypedPerson(given, name, null, List.of(contacts));
    return officer.call(() -> duplicates.whileTyping(typed));
  }

  @Test
  void whoMayBeTheSameIsShownWhileTypingTheLikeliestFirst() {
    UUID near = add("Anna", family + "h", "");
    UUID same = add("Anna", family, "typed-" + family + "@example.org");
    UUID mail = add("Olga", "Other", "shared-" + family + "@example.org");
    List<LikelyPerson> found =
        hints(
            "anna",
            family,
            "TYPED-" + family + "@example.org",
            "shared-" + family + "@example.org");
    assertEquals(List.of(same, mail, near), found.stream().map(one -> one.person().ref()).toList());
    assertEquals(
        List.of(DuplicateReason.SAME_MAIL, DuplicateReason.SAME_NAME), found.getFirst().reasons());
    assertEquals(List.of(), hints("", "", "half@", "+43"));
    assertEquals(List.of(), hints(null, "%_'\"", ""));
  }

  @Test
  void aProtectedPersonIsNeverHintedAt() {
    UUID hidden = add("Anna", family, "hidden-" + family + "@example.org");
    assertEquals(1, hints("Anna", family).size());
    officer.run(() -> directory.protect(hidden, "Witness " + family));
    assertEquals(List.of(), hints("Anna", family, "hidden-" + family + "@example.org"));
  }
}
