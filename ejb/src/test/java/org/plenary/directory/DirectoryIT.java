package org.plenary.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.directory.contact.PersonContactRow;
import org.plenary.shared.FieldException;
import org.plenary.shared.Language;
import org.plenary.shared.PageRequest;
import org.plenary.shared.Period;
import org.plenary.shared.Period.Held;
import org.plenary.shared.StaleException;
import org.plenary.testing.As;
import org.plenary.testing.ContainerTest;
import org.plenary.testing.QueryCount;

/** Finding and keeping people and roles, against the real database. */
class DirectoryIT extends ContainerTest {
  private static final PageRequest FIRST = new PageRequest(0, 50);
  private static final LocalDate MARCH_1 = LocalDate.of(2024, 3, 1);
  private static final LocalDate JUNE_1 = LocalDate.of(2025, 6, 1);

  @Inject private DirectoryService directory;
  @Inject private PersonService people;
  @Inject private AffiliationService affiliations;
  @Inject private OrganizationService organizations;
  @Inject private As.Officer officer;

  @Resource(lookup = "jdbc/plenary")
  private DataSource dataSource;

  private QueryCount queries;

  @BeforeEach
  void countQueries() {
    queries = new QueryCount(dataSource);
  }

  @Test
  void knows57ParticipatingStatesAnd11Partners() {
    List<EntityLine> states = directory.states();
    assertEquals(57, states.stream().filter(s -> s.membership().isParticipating()).count());
    assertEquals(11, states.stream().filter(s -> !s.membership().isParticipating()).count());
  }

  @Test
  void aDocumentOf2018PrintsTheNameOf2018() {
    UUID skopje = directory.entityByCode("MK").orElseThrow().ref();
    var names = directory.namesOn(List.of(skopje), LocalDate.of(2018, 4, 23));
    assertTrue(names.get(skopje).in(Language.EN).startsWith("the former Yugoslav"));
    names = directory.namesOn(List.of(skopje), LocalDate.of(2019, 4, 8));
    assertEquals("North Macedonia", names.get(skopje).in(Language.EN));
  }

  @Test
  void listsNeedAtMostSixQueries() {
    PeopleFilter richey = PeopleFilter.named("RICHEY");
    assertEquals(
        1, queries.atMost(6, () -> officer.call(() -> people.list(richey, FIRST))).total());
    PeopleFilter all = PeopleFilter.named("");
    assertTrue(queries.atMost(6, () -> officer.call(() -> people.list(all, FIRST))).total() >= 30);
    var any = new OrganizationFilter(null, null, null, "ICAT");
    assertTrue(queries.atMost(6, () -> organizations.list(any, FIRST)).total() > 10);
  }

  @Test
  void everyOrderOfTheListNeedsAtMostSixQueries() {
    for (PeopleFilter.Sort sort : PeopleFilter.Sort.values()) {
      for (boolean down : new boolean[] {false, true}) {
        var filter = new PeopleFilter("a", null, null, "US", "ambassador", MARCH_1, sort, down);
        var wide = new PeopleFilter(null, null, null, null, null, null, sort, down);
        queries.atMost(6, () -> officer.call(() -> people.list(filter, FIRST)));
        assertTrue(
            queries.atMost(6, () -> officer.call(() -> people.list(wide, FIRST))).total() >= 30);
      }
    }
    for (OrganizationSort sort : OrganizationSort.values()) {
      var any = new OrganizationFilter(null, null, null, null);
      assertTrue(queries.atMost(6, () -> organizations.list(any, sort, true, FIRST)).total() > 40);
    }
  }

  @Test
  void findsPeopleByAnyPartOfTheNameWithOrWithoutAccents() {
    assertEquals(1, found("bohac"));
    assertEquals(1, found("Boháč"));
    assertEquals(1, found("madina jarb"));
    assertEquals(0, found("%"));
  }

  private int found(String typed) {
    return officer.call(() -> directory.findPeople(typed, 10)).size();
  }

  @Test
  void aRoleEndsOnADayAndTheSuccessorBegins() {
    UUID body = directory.entityByCode("ICMPD").orElseThrow().ref();
    UUID first = add("Erste", body, Period.since(MARCH_1));
    UUID second = add("Zweite", null, null);
    RoleRow role = officer.call(() -> people.detail(first)).roles().getFirst();
    EndRole end = new EndRole(role.ref(), role.version(), JUNE_1, second, Capacity.ACTING);
    officer.run(() -> affiliations.end(end));
    assertEquals(List.of("Anna Erste"), holders(body, JUNE_1.minusDays(1)));
    assertEquals(List.of("Anna Zweite"), holders(body, JUNE_1));
    assertThrows(StaleException.class, () -> officer.run(() -> affiliations.end(end)));
  }

  private List<String> holders(UUID body, LocalDate day) {
    return officer.call(() -> affiliations.holders(List.of(body), day)).stream()
        .filter(row -> row.held() == Held.YES && row.title().equals("Observer of tests"))
        .map(RoleRow::personName)
        .toList();
  }

  @Test
  void aRoleCannotEndBeforeItBegan() {
    UUID unodc = directory.entityByCode("UNODC").orElseThrow().ref();
    UUID person = add("Frueh", unodc, Period.since(JUNE_1));
    RoleRow role = officer.call(() -> people.detail(person)).roles().getFirst();
    EndRole early = new EndRole(role.ref(), role.version(), MARCH_1, null, null);
    assertEquals(
        "day",
        assertThrows(FieldException.class, () -> officer.run(() -> affiliations.end(early)))
            .field());
  }

  @Test
  void theSecondOfTwoOfficersIsToldThatTheRecordChanged() {
    UUID person = add("Zweimal", null, null);
    long version = officer.call(() -> people.detail(person)).version();
    officer.run(() -> people.edit(edit(person, version, "Eins")));
    assertThrows(
        StaleException.class, () -> officer.run(() -> people.edit(edit(person, version, "Zwei"))));
    assertEquals("Eins", officer.call(() -> people.detail(person)).familyName());
  }

  private static EditPerson edit(UUID ref, long version, String family) {
    return new EditPerson(
        ref, version, null, null, "Anna", family, null, null, List.of(), List.of(), false, false,
        false);
  }

  @Test
  void aProtectedPersonIsNeitherFoundNorShownByTheLegalName() {
    UUID person = add("Verborgen", null, null);
    officer.run(() -> directory.protect(person, "Participant 9"));
    assertEquals(0, found("verborgen"));
    assertEquals(1, found("participant 9"));
    PersonDetail detail = officer.call(() -> people.detail(person));
    assertEquals("Participant 9", detail.displayName());
    assertEquals("", detail.familyName());
    assertEquals(List.of(), detail.contacts());
    assertFalse(officer.call(() -> people.history(person)).toString().contains("erborgen"));
  }

  private UUID add(String family, UUID body, Period period) {
    NewAffiliation role =
        body == null ? null : new NewAffiliation(body, "Observer of tests", null, period);
    String email = family.toLowerCase(java.util.Locale.ROOT) + "@example.org";
    AddPerson command =
        new AddPerson(
            null,
            null,
            "Anna",
            family,
            null,
            null,
            PersonContactRow.of(email, null),
            null,
            role,
            "TEST");
    return officer.call(() -> directory.addPerson(command));
  }
}
