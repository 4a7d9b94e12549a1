package org.plenary.directory.contact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.plenary.directory.AddPerson;
import org.plenary.directory.DirectoryService;
import org.plenary.directory.EditPerson;
import org.plenary.directory.PeopleFilter;
import org.plenary.directory.PersonDetail;
import org.plenary.directory.PersonRow;
import org.plenary.directory.PersonService;
import org.plenary.shared.PageRequest;
import org.plenary.shared.StaleException;
import org.plenary.testing.As;
import org.plenary.testing.ContainerTest;

/**
 * Contact points of people: kept, found, hidden with who is protected, gone with who is removed.
 */
class PersonContactsIT extends ContainerTest {
  private static final PageRequest FIRST = new PageRequest(0, 10);

  @Inject private DirectoryService directory;
  @Inject private PersonService people;
  @Inject private As.Officer officer;
  @Inject private As.System system;

  @Resource(lookup = "jdbc/plenary")
  private DataSource dataSource;

  private final String run = UUID.randomUUID().toString().substring(0, 8);
  private final String mail = "first-" + run + "@example.org";
  private final String other = "second-" + run + "@example.org";
  private final String number = "+43 1 " + (10_000_000 + (int) (Math.random() * 89_999_999));

  private UUID person() {
    return officer.call(
        () ->
            directory.addPerson(
                new AddPerson(
                    null,
                    null,
                    "Anna",
                    "Erreich",
                    null,
                    null,
                    PersonContactRow.of(mail, number),
                    null,
                    null,
                    null)));
  }

  private PersonDetail detail(UUID person) {
    return officer.call(() -> people.detail(person));
  }

  private void edit(UUID person, long version, List<PersonContactRow> contacts) {
    officer.run(
        () ->
            people.edit(
                new EditPerson(
                    person, version, null, null, "Anna", "Erreich", null, null, contacts, List.of(),
                    false, false, false)));
  }

  private List<PersonRow> found(String text) {
    return officer.call(() -> people.list(PeopleFilter.named(text), FIRST)).rows();
  }

  @Test
  void aPersonIsFoundByEachAddressAndNumberAndListedWithThePreferredOne() {
    UUID person = person();
    PersonDetail before = detail(person);
    List<PersonContactRow> contacts = new java.util.ArrayList<>(before.contacts());
    contacts.add(
        new PersonContactRow(
            null, ContactKind.EMAIL, other, "work", false, ContactVisibility.OFFICE));
    edit(person, before.version(), contacts);
    assertEquals(mail, found(other).getFirst().email());
    assertEquals(person, found(mail.toUpperCase()).getFirst().ref());
    assertEquals(person, found(number).getFirst().ref());
    assertEquals(person, found(number.replace(" ", "").replace("+", "00")).getFirst().ref());
    assertEquals(3, detail(person).contacts().size());
  }

  @Test
  void theSecondOfTwoOfficersIsToldThatTheContactPointsChanged() {
    UUID person = person();
    PersonDetail before = detail(person);
    edit(person, before.version(), List.of());
    assertEquals(List.of(), detail(person).contacts());
    assertThrows(StaleException.class, () -> edit(person, before.version(), before.contacts()));
  }

  @Test
  void theHistoryTellsWhatWasTakenAway() {
    UUID person = person();
    edit(person, detail(person).version(), List.of());
    assertTrue(officer.call(() -> people.history(person)).toString().contains(mail));
    assertEquals(List.of(), found(mail));
  }

  @Test
  void ofAProtectedPersonNoContactPointIsShownOrFound() {
    UUID person = person();
    officer.run(() -> directory.protect(person, "Participant " + run));
    assertEquals(List.of(), detail(person).contacts());
    assertEquals(List.of(), found(mail));
    assertEquals(List.of(), found(number));
    assertEquals(List.of(), officer.call(() -> people.similar("X", "Y", mail)));
    assertFalse(officer.call(() -> people.history(person)).toString().contains(mail));
    assertEquals(
        java.util.Set.of(mail), system.call(() -> directory.protectedAmong(List.of(mail, other))));
    edit(person, detail(person).version(), List.of());
    officer.run(() -> people.unprotect(person));
    assertEquals(2, detail(person).contacts().size());
  }

  @Test
  void nothingRemembersTheAddressOfAPersonWhoIsRemoved() throws SQLException {
    UUID person = person();
    edit(person, detail(person).version(), detail(person).contacts().subList(0, 1));
    assertTrue(remembered(number) > 0);
    officer.run(() -> people.remove(person, detailVersion(person)));
    assertEquals(0, remembered(mail));
    assertEquals(0, remembered(number));
  }

  private long detailVersion(UUID person) {
    return people.detail(person).version();
  }

  private int remembered(String text) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement count =
            connection.prepareStatement(
                "select (select count(*) from person_contact where reached_at = ?)"
                    + " + (select count(*) from audit_entry where names like concat('%', ?, '%')"
                    + " or changes like concat('%', ?, '%'))")) {
      for (int i = 1; i <= 3; i++) {
        count.setString(i, text);
      }
      try (ResultSet row = count.executeQuery()) {
        row.next();
        return row.getInt(1);
      }
    }
  }
}
