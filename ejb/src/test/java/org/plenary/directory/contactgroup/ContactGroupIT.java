package org.plenary.directory.contactgroup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
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
import org.plenary.directory.AddPerson;
import org.plenary.directory.DirectoryService;
import org.plenary.directory.PeopleFilter;
import org.plenary.directory.PersonRow;
import org.plenary.directory.PersonService;
import org.plenary.directory.correspondence.CorrespondenceEditing;
import org.plenary.directory.correspondence.CorrespondenceKind;
import org.plenary.directory.correspondence.EditCorrespondence;
import org.plenary.shared.DomainException;
import org.plenary.shared.FieldException;
import org.plenary.shared.NotFoundException;
import org.plenary.shared.PageRequest;
import org.plenary.shared.StaleException;
import org.plenary.testing.As;
import org.plenary.testing.ContainerTest;
import org.plenary.testing.QueryCount;

/** Groups of contacts, and the lists of people that follow from them and from correspondence. */
class ContactGroupIT extends ContainerTest {
  private static final PageRequest FIRST = new PageRequest(0, 50);

  @Inject private ContactGroupService groups;
  @Inject private ContactGroupEditing editing;
  @Inject private CorrespondenceEditing correspondence;
  @Inject private DirectoryService directory;
  @Inject private PersonService people;
  @Inject private As.Officer officer;
  @Inject private As.Desk desk;
  @Inject private As.Admin admin;

  @Resource(lookup = "jdbc/plenary")
  private DataSource dataSource;

  private static LocalDate today() {
    return LocalDate.now(ZoneOffset.UTC);
  }

  private static String word() {
    StringBuilder word = new StringBuilder("g");
    UUID.randomUUID()
        .toString()
        .replace("-", "")
        .chars()
        .forEach(c -> word.append((char) ('a' + Character.digit(c, 16))));
    return word.substring(0, 12);
  }

  private UUID person(String given, String family, String... languages) {
    AddPerson somebody =
        new AddPerson(
            null, null, given, family, null, null, List.of(), List.of(languages), null, "TEST");
    return officer.call(() -> directory.addPerson(somebody));
  }

  private UUID group(String name, PeopleFilter search) {
    return officer.call(() -> editing.save(new EditContactGroup(null, 0, name, null, search)));
  }

  private ContactGroupDetail read(UUID ref) {
    return officer.call(() -> groups.detail(ref));
  }

  private List<UUID> in(UUID group) {
    return officer.call(() -> groups.members(group, FIRST)).rows().stream()
        .map(GroupMemberRow::ref)
        .toList();
  }

  private List<UUID> found(PeopleFilter filter) {
    return officer.call(() -> people.list(filter, FIRST)).rows().stream()
        .map(PersonRow::ref)
        .toList();
  }

  /** All people of a name, in a group, who speak a language, with contact or without. */
  private static PeopleFilter filter(
      String name, UUID group, String language, LocalDate contact, LocalDate quiet) {
    return new PeopleFilter(
        name,
        null,
        null,
        null,
        null,
        null,
        null,
        group,
        language,
        contact,
        quiet,
        PeopleFilter.Sort.NAME,
        false);
  }

  @Test
  void whatIsDoneToMembersIsUndone() {
    String word = word();
    UUID anna = person("Anna", word);
    UUID boris = person("Boris", word);
    UUID austria = directory.entityByCode("AT").orElseThrow().ref();
    UUID group = group("Group " + word, null);
    GroupStep first = officer.call(() -> editing.add(group, List.of(anna, austria)));
    assertEquals(2, first.count());
    GroupStep second =
        officer.call(() -> editing.addFound(group, filter(word, null, null, null, null)));
    assertEquals(1, second.count(), "who is in it stays as they are");
    assertEquals(List.of(anna, boris, austria), in(group), "people by name, then the others");
    officer.run(() -> editing.undo(group, second.step()));
    assertEquals(List.of(anna, austria), in(group));
    assertEquals(0, officer.call(() -> editing.undo(group, second.step())), "once");
    GroupStep removed = officer.call(() -> editing.removeMembers(group, List.of(anna, boris)));
    assertEquals(1, removed.count());
    assertEquals(List.of(austria), in(group));
    officer.run(() -> editing.undo(group, removed.step()));
    GroupMemberRow row = officer.call(() -> groups.members(group, FIRST)).rows().getFirst();
    assertEquals(anna, row.ref());
    assertEquals(2, read(group).row().members());
    assertEquals(
        List.of(group),
        desk.call(() -> groups.groupsOf(anna)).stream().map(ContactGroupRow::ref).toList());
    assertFalse(officer.call(() -> groups.history(group)).isEmpty());
    assertThrows(
        FieldException.class,
        () -> officer.run(() -> editing.add(group, List.of(UUID.randomUUID()))));
  }

  @Test
  void aSavedSearchFindsWhoCameLater() {
    String word = word();
    PeopleFilter search = filter(word, null, "ru", null, null);
    UUID group = group("Search " + word, search);
    assertTrue(found(read(group).search()).isEmpty());
    UUID anna = person("Anna", word, "ru", "en");
    person("Boris", word, "en");
    assertEquals(List.of(anna), found(read(group).search()));
    assertThrows(DomainException.class, () -> officer.run(() -> editing.add(group, List.of(anna))));
  }

  @Test
  void aGroupIsRenamedArchivedAndRemoved() {
    String word = word();
    UUID group = group(word, null);
    assertEquals("name", assertThrows(FieldException.class, () -> group(word + " ", null)).field());
    long version = read(group).row().version();
    EditContactGroup renamed = new EditContactGroup(group, version, "New " + word, "For x", null);
    officer.run(() -> editing.save(renamed));
    assertThrows(StaleException.class, () -> officer.run(() -> editing.save(renamed)));
    long now = read(group).row().version();
    officer.run(() -> editing.archive(group, now, true));
    assertFalse(listed(group, false));
    assertTrue(listed(group, true));
    UUID anna = person("Anna", word);
    assertThrows(DomainException.class, () -> officer.run(() -> editing.add(group, List.of(anna))));
    long archived = read(group).row().version();
    officer.run(() -> editing.archive(group, archived, false));
    officer.run(() -> editing.add(group, List.of(anna)));
    officer.run(() -> editing.remove(group, read(group).row().version()));
    assertThrows(NotFoundException.class, () -> read(group));
    assertEquals(List.of(anna), found(PeopleFilter.named(word)));
  }

  private boolean listed(UUID group, boolean archived) {
    return officer.call(() -> groups.list(archived)).stream()
        .anyMatch(row -> row.ref().equals(group));
  }

  @Test
  void peopleAreFoundByGroupLanguageAndLastContact() {
    String word = word();
    UUID anna = person("Anna", word, "fr");
    UUID boris = person("Boris", word, "ru", "fr");
    UUID clara = person("Clara", word, "de");
    UUID group = group("Filter " + word, null);
    officer.run(() -> editing.add(group, List.of(anna, clara)));
    call(anna, today().minusDays(40));
    call(boris, today().minusDays(5));
    call(boris, today().minusDays(9));
    assertEquals(List.of(anna, clara), found(filter(word, group, null, null, null)));
    assertEquals(List.of(anna, boris), found(filter(word, null, "fr", null, null)));
    LocalDate lately = today().minusDays(10);
    assertEquals(List.of(boris), found(filter(word, null, null, lately, null)));
    assertEquals(List.of(anna, clara), found(filter(word, null, null, null, lately)));
    LocalDate long1 = today().minusDays(100);
    assertEquals(List.of(anna), found(filter(word, group, "fr", long1, lately)));
    List<PersonRow> rows =
        officer.call(() -> people.list(filter(word, null, null, null, null), FIRST)).rows();
    assertEquals(today().minusDays(5), rows.get(1).lastContact());
    assertNull(rows.get(2).lastContact());
    QueryCount queries = new QueryCount(dataSource);
    PeopleFilter all =
        new PeopleFilter(
            word, null, null, null, null, null, null, group, "fr", long1, lately, null, false);
    queries.atMost(6, () -> officer.call(() -> people.list(all, FIRST)));
    queries.atMost(6, () -> officer.call(() -> groups.members(group, FIRST)));
    List<PersonRow> seen =
        admin.call(() -> people.list(filter(word, group, null, long1, null), FIRST)).rows();
    assertEquals(3, seen.size(), "administrators see neither groups nor correspondence");
    assertTrue(seen.stream().allMatch(row -> row.lastContact() == null));
  }

  private void call(UUID person, LocalDate day) {
    EditCorrespondence call =
        new EditCorrespondence(
            null,
            0,
            CorrespondenceKind.CALL,
            null,
            day,
            "Call",
            null,
            null,
            List.of(person),
            null,
            false,
            null,
            null);
    officer.run(() -> correspondence.save(call));
  }

  @Test
  void aProtectedMemberIsNamedByThePublicNameOnly() {
    String family = "Q" + word();
    UUID person = person("Zoe", family);
    UUID search =
        group("Zoe " + family + " and others", filter("Zoe " + family, null, null, null, null));
    UUID group = group("Witnesses " + word(), null);
    officer.run(() -> editing.add(group, List.of(person)));
    officer.run(() -> directory.protect(person, "Witness " + word()));
    UUID later = group("Again Zoe " + family, null);
    String told =
        officer.call(() -> groups.members(group, FIRST)).rows()
            + " "
            + read(search)
            + read(later)
            + officer.call(() -> groups.history(search));
    assertTrue(told.contains("Witness"), told);
    assertFalse(told.contains(family), told);
    long version = officer.call(() -> people.detail(person)).version();
    officer.run(() -> people.remove(person, version));
    assertTrue(in(group).isEmpty(), "who is removed is in no group");
  }

  @Test
  void whoWorksWithTheDirectoryReadsAndOnlyOfficersWrite() {
    UUID group = group(word(), null);
    assertEquals(group, desk.call(() -> groups.detail(group)).row().ref());
    assertThrows(EJBAccessException.class, () -> desk.run(() -> editing.archive(group, 1, true)));
    assertThrows(EJBAccessException.class, () -> admin.call(() -> groups.detail(group)));
    assertThrows(EJBAccessException.class, () -> groups.detail(group));
  }
}
