package org.plenary.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.plenary.directory.confirmation.ConfirmationService;
import org.plenary.directory.contactgroup.ContactGroupEditing;
import org.plenary.directory.contactgroup.ContactGroupService;
import org.plenary.directory.contactgroup.EditContactGroup;
import org.plenary.directory.correspondence.CorrespondenceEditing;
import org.plenary.directory.correspondence.CorrespondenceFilter;
import org.plenary.directory.correspondence.CorrespondenceKind;
import org.plenary.directory.correspondence.CorrespondenceService;
import org.plenary.directory.correspondence.EditCorrespondence;
import org.plenary.programme.PersonAppearances;
import org.plenary.registration.PersonRegistrations;
import org.plenary.shared.Bound;
import org.plenary.shared.PageRequest;
import org.plenary.shared.Period;
import org.plenary.testing.As;
import org.plenary.testing.ContainerTest;
import org.plenary.testing.QueryCount;

/** What the page of a person asks for, all of it together. */
class PersonPageIT extends ContainerTest {
  private static final int MOST_QUERIES = 22;

  @Inject private DirectoryService directory;
  @Inject private PersonService people;
  @Inject private PersonAddressService addresses;
  @Inject private AffiliationService affiliations;
  @Inject private ConfirmationService confirmations;
  @Inject private ContactGroupService groups;
  @Inject private ContactGroupEditing editing;
  @Inject private CorrespondenceService correspondence;
  @Inject private CorrespondenceEditing writing;
  @Inject private PersonRegistrations registrations;
  @Inject private PersonAppearances appearances;
  @Inject private As.Officer officer;
  @Inject private As.Admin admin;

  @Resource(lookup = "jdbc/plenary")
  private DataSource dataSource;

  private UUID person() {
    return officer.call(() -> directory.addPerson(AddPerson.named("Ana", "Seitner", "")));
  }

  private PersonDetail page(UUID person) {
    return officer.call(
        () -> {
          PersonDetail detail = people.detail(person);
          addresses.formsOfAddress(person);
          confirmations.of(person);
          groups.groupsOf(person);
          correspondence.list(CorrespondenceFilter.with(person), new PageRequest(0, 10));
          correspondence.filesWith(person, 10);
          registrations.of(person);
          appearances.of(person);
          return detail;
        });
  }

  private void surround(UUID person) {
    List<EntityLine> bodies = directory.organizations();
    LocalDate today = LocalDate.now(ZoneOffset.UTC);
    for (int i = 0; i < 12; i++) {
      UUID body = bodies.get(i).ref();
      Period period = Period.of(Bound.unknown(), Bound.open());
      String name = "G " + UUID.randomUUID();
      officer.run(
          () -> {
            affiliations.add(person, new NewAffiliation(body, "Adviser", Capacity.FULL, period));
            UUID group = editing.save(new EditContactGroup(null, 0, name, null, null));
            editing.add(group, List.of(person));
            writing.save(
                new EditCorrespondence(
                    null,
                    0,
                    CorrespondenceKind.MEETING,
                    null,
                    today,
                    "Talk",
                    null,
                    null,
                    List.of(person),
                    null,
                    false,
                    null,
                    null));
          });
    }
  }

  @Test
  void theDatabaseIsAskedAsOftenForManyThingsAsForFew() {
    UUID alone = person();
    UUID busy = person();
    surround(busy);
    QueryCount queries = new QueryCount(dataSource);
    queries.atMost(MOST_QUERIES, () -> page(alone));
    assertEquals(12, queries.atMost(MOST_QUERIES, () -> page(busy)).roles().size());
  }

  @Test
  void administratorsSeeNeitherRegistrationsNorSessionsNorFiles() {
    UUID person = person();
    assertThrows(EJBAccessException.class, () -> admin.call(() -> registrations.of(person)));
    assertThrows(EJBAccessException.class, () -> admin.call(() -> appearances.of(person)));
    assertThrows(
        EJBAccessException.class, () -> admin.call(() -> correspondence.filesWith(person, 1)));
    assertTrue(admin.call(() -> confirmations.of(person)).confirmed() == null);
  }
}
