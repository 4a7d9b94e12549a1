package org.plenary.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plenary.directory.contact.ContactKind.EMAIL;
import static org.plenary.directory.contact.ContactKind.MOBILE;
import static org.plenary.directory.contact.ContactKind.PHONE;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plenary.directory.contact.ContactKind;
import org.plenary.directory.contact.ContactVisibility;
import org.plenary.directory.contact.PersonContactRow;
import org.plenary.shared.FieldException;
import org.plenary.shared.LegalName;

/** Where a person is reached. */
class PersonContactsTest {
  private final Person person = new Person(LegalName.of("Anna", "Muster", null), null, "TEST");

  private static PersonContactRow preferred(ContactKind kind, String address) {
    return new PersonContactRow(null, kind, address, null, true, ContactVisibility.OFFICE);
  }

  private static PersonContactRow row(ContactKind kind, String address) {
    return PersonContactRow.added(kind, address);
  }

  private String refusedAt(PersonContactRow... rows) {
    return assertThrows(FieldException.class, () -> person.reachAt(List.of(rows))).field();
  }

  @Test
  void theFirstOfAKindIsPreferredUnlessAnotherIs() {
    person.reachAt(List.of(row(EMAIL, "a@example.org"), row(EMAIL, "b@example.org")));
    assertEquals("a@example.org", person.email());
    person.reachAt(List.of(row(EMAIL, "a@example.org"), preferred(EMAIL, "b@example.org")));
    assertEquals("b@example.org", person.email());
    assertEquals(1, person.contacts().rows().stream().filter(one -> one.preferred()).count());
  }

  @Test
  void saysInWhichLineWhatIsWrong() {
    assertEquals("contact:1:address", refusedAt(row(PHONE, "+43 1 514360"), row(EMAIL, "nobody")));
    assertEquals("contact:0:address", refusedAt(row(MOBILE, "0664 123")));
    assertEquals(
        "contact:1:preferred",
        refusedAt(preferred(EMAIL, "a@example.org"), preferred(EMAIL, "b@example.org")));
    assertEquals(
        "contact:1:address", refusedAt(row(EMAIL, "a@example.org"), row(EMAIL, "A@Example.org")));
    assertEquals("contact:0:address", refusedAt(row(EMAIL, "a\u202E@example.org")));
    assertNull(person.email());
  }

  @Test
  void whatIsTakenAwayLeavesNothingButItsPlaceInTheHistory() {
    person.reachAt(List.of(row(EMAIL, "a@example.org"), row(PHONE, "+43 1 514360")));
    List<PersonContactRow> rows = new ArrayList<>(person.contacts().rows());
    assertFalse(person.reachAt(rows));
    rows.removeFirst();
    assertTrue(person.reachAt(rows));
    assertNull(person.email());
    assertEquals(2, person.contacts().refs().size());
    assertFalse(person.contacts().include(""));
    assertFalse(person.contacts().include("a@example.org"));
  }

  @Test
  void isKnownByAnyOfThemHoweverItIsWritten() {
    person.reachAt(List.of(row(EMAIL, "Anna@Example.org"), row(PHONE, "+43 (0)1 514-360")));
    assertTrue(person.isKnownBy(" anna@example.ORG "));
    assertTrue(person.isKnownBy("0043 1 514360"));
    assertFalse(person.isKnownBy("+43 1 51436"));
  }

  @Test
  void anAddressFromEarlierThatWouldBeRefusedTodayStaysUntilItIsChanged() {
    PersonContactRow old =
        new PersonContactRow(null, PHONE, "514 36 ext", null, true, ContactVisibility.OFFICE);
    assertEquals("514 36 ext", old.address());
    assertEquals("contact:0:address", refusedAt(old));
  }
}
