package org.plenary.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.plenary.directory.contact.ContactKind;
import org.plenary.directory.contact.ContactVisibility;
import org.plenary.directory.contact.PersonContactRow;
import org.plenary.shared.Period;
import org.plenary.testing.As;
import org.plenary.testing.ContainerTest;

/** Whom delegations may turn to in a State. */
class SharedContactIT extends ContainerTest {
  private static final String STATE = "LI";
  private static final Period HELD = Period.since(LocalDate.of(2020, 1, 1));

  @Inject private SharedContactService shared;
  @Inject private DirectoryService directory;
  @Inject private PersonService people;
  @Inject private As.Officer officer;
  @Inject private As.Organizer organizer;
  @Inject private As.Delegation delegation;

  private final String run = UUID.randomUUID().toString().substring(0, 8);

  private UUID state() {
    return directory.entityByCode(STATE).orElseThrow().ref();
  }

  private UUID person(String name, Period period, ContactVisibility visibility) {
    PersonContactRow desk =
        new PersonContactRow(
            null, ContactKind.EMAIL, name + run + "@example.org", null, true, visibility);
    PersonContactRow home =
        PersonContactRow.added(ContactKind.EMAIL, "home-" + name + run + "@example.org");
    AddPerson entry =
        new AddPerson(
            null,
            null,
            name,
            "Shared" + run,
            null,
            null,
            List.of(desk, home),
            null,
            new NewAffiliation(state(), "Adviser " + run, Capacity.FULL, period),
            null);
    return officer.call(() -> directory.addPerson(entry));
  }

  private List<String> seen() {
    return delegation.call(() -> shared.of(List.of(state()))).stream()
        .filter(one -> one.title().endsWith(run))
        .map(one -> one.contacts().getFirst().address() + " of " + one.contacts().size())
        .toList();
  }

  @Test
  void delegationsSeeThoseInOfficeWithTheContactPointsMeantForThem() {
    person("ana", HELD, ContactVisibility.DELEGATIONS);
    person("ben", HELD, ContactVisibility.OFFICE);
    person("cid", HELD.until(LocalDate.of(2022, 3, 31)), ContactVisibility.PUBLISHED);
    person("dan", HELD, ContactVisibility.PUBLISHED);
    assertEquals(
        List.of("ana" + run + "@example.org of 1", "dan" + run + "@example.org of 1"), seen());
  }

  @Test
  void nobodySeesThoseWhoAreProtectedOrNotToBePublished() {
    UUID hidden = person("eva", HELD, ContactVisibility.PUBLISHED);
    officer.run(() -> directory.protect(hidden, "Participant " + run));
    UUID shy = person("fay", HELD, ContactVisibility.PUBLISHED);
    PersonDetail read = officer.call(() -> people.detail(shy));
    officer.run(
        () ->
            people.edit(
                new EditPerson(
                    shy,
                    read.version(),
                    null,
                    null,
                    "fay",
                    "Shared" + run,
                    null,
                    null,
                    read.contacts(),
                    List.of(),
                    false,
                    false,
                    true)));
    assertEquals(List.of(), seen());
  }

  @Test
  void whoeverSeesPeopleAnywayNeedsNoSuchList() {
    assertThrows(EJBAccessException.class, () -> organizer.call(() -> shared.of(List.of(state()))));
  }
}
