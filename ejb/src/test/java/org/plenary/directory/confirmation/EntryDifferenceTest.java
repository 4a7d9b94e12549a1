package org.plenary.directory.confirmation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.plenary.directory.Capacity;
import org.plenary.directory.PersonDetail;
import org.plenary.directory.RoleRow;
import org.plenary.directory.contact.ContactKind;
import org.plenary.directory.contact.ContactVisibility;
import org.plenary.directory.contact.PersonContactRow;
import org.plenary.shared.Bound;
import org.plenary.shared.Period;

class EntryDifferenceTest {
  private static final UUID MAIL = UUID.randomUUID();
  private static final UUID PHONE = UUID.randomUUID();
  private static final UUID ROLE = UUID.randomUUID();

  private final RoleRow role =
      new RoleRow(
          ROLE,
          1,
          UUID.randomUUID(),
          "Ana Example",
          false,
          UUID.randomUUID(),
          "Adviser",
          null,
          Capacity.FULL,
          Period.of(Bound.unknown(), Bound.open()),
          Period.Held.YES,
          "HAND");
  private final PersonDetail entry =
      new PersonDetail(
          UUID.randomUUID(),
          7,
          "Ana Example",
          "",
          "Ana",
          "Example",
          "",
          null,
          null,
          null,
          List.of(
              contact(MAIL, ContactKind.EMAIL, "ana@example.org"),
              contact(PHONE, ContactKind.PHONE, "514 36 ext")),
          List.of("en"),
          null,
          false,
          false,
          false,
          false,
          "HAND",
          List.of(role),
          Map.of());

  private static PersonContactRow contact(UUID ref, ContactKind kind, String address) {
    return new PersonContactRow(ref, kind, address, null, true, ContactVisibility.OFFICE);
  }

  /** What a form sends of which only one thing was changed. */
  private TypedEntry typed(
      long version, String family, String mail, String added, String title, Set<UUID> ended) {
    return new TypedEntry(
        version,
        "",
        "Ana",
        family,
        "",
        List.of("en"),
        false,
        false,
        false,
        Map.of(MAIL, mail, PHONE, "514 36 ext"),
        List.of(new TypedEntry.Added("EMAIL", added), new TypedEntry.Added("", "")),
        Map.of(ROLE, title),
        ended,
        "");
  }

  private List<String> changes(TypedEntry typed) {
    return EntryDifference.between(entry, typed).stream()
        .map(one -> one.field() + ": " + one.before() + " -> " + one.after())
        .toList();
  }

  private Set<String> complaints(TypedEntry typed) {
    return assertThrows(TypedEntryRefused.class, () -> EntryDifference.between(entry, typed))
        .reasons()
        .keySet();
  }

  @Test
  void nothingThatChangedIsNoCorrection() {
    assertEquals(
        Set.of("form"),
        complaints(typed(7, "Example", "ana@example.org", "", "Adviser", Set.of())));
  }

  @Test
  void whatDiffersIsTakenFieldByField() {
    assertEquals(
        List.of(
            "familyName: Example -> Muster",
            "title: Adviser -> Counsellor",
            "contact: ana@example.org -> ",
            "contact:  -> new@example.org"),
        changes(typed(7, "Muster", " ", "new@example.org", "Counsellor", Set.of())));
  }

  @Test
  void aRoleThatHasEndedKeepsItsTitle() {
    assertEquals(
        List.of("ended:  -> true"),
        changes(typed(7, "Example", "ana@example.org", "", "Other", Set.of(ROLE))));
  }

  @Test
  void allThatCannotBeTakenIsSaidAtOnce() {
    assertEquals(
        Set.of("familyName", "role-" + ROLE, "contact-" + MAIL, "added-0"),
        complaints(typed(7, " ", "nobody", "neither", "", Set.of())));
  }

  @Test
  void anEntryThatIsAnotherOneByNowIsShownAgain() {
    assertEquals(
        Set.of("form"), complaints(typed(6, "Muster", "ana@example.org", "", "Adviser", Set.of())));
  }

  @Test
  void theSameAddressTwiceIsRefused() {
    assertEquals(
        Set.of("added-0"),
        complaints(typed(7, "Example", "ana@example.org", "ANA@example.org", "Adviser", Set.of())));
  }

  @Test
  void whatIsStoredIsReadAgain() {
    List<CorrectedField> fields =
        List.of(
            new CorrectedField(CorrectedField.CONTACT, MAIL, "EMAIL", "a\"b", "Ж\n", true),
            CorrectedField.of(CorrectedField.NOTE, "", "n"));
    assertEquals(fields, CorrectedFields.read(CorrectedFields.write(fields)));
  }
}
