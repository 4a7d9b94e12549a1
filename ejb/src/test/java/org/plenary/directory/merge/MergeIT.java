package org.plenary.directory.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.plenary.directory.Gender;
import org.plenary.directory.PersonDetail;
import org.plenary.directory.contact.ContactVisibility;
import org.plenary.directory.contact.PersonContactRow;
import org.plenary.directory.correspondence.CorrespondenceService;
import org.plenary.directory.duplicate.DuplicateService;
import org.plenary.directory.duplicate.PersonPair;
import org.plenary.shared.DomainException;
import org.plenary.shared.NotFoundException;

/** Two people become one, and two again. */
class MergeIT extends MergeFixture {
  /** Refer to people, and stay as they are or follow by themselves. */
  private static final Set<String> UNTOUCHED =
      Set.of(
          "person_name_word.person_id", // index of names: written anew
          "duplicate_check.person_id", // compared anew
          "duplicate_pair.first_id",
          "duplicate_pair.second_id",
          "redaction.subject_ref", // what was done to published revisions stays told
          "registration.active_person", // derived
          "other_name.subject_ref", // of States and organizations
          "person_merge.survivor_ref", // leads on from survivor to survivor
          "person_merge.merged_ref");

  @Inject private Instance<PersonReferences> references;
  @Inject private CorrespondenceService letters;
  @Inject private DuplicateService duplicates;

  @Test
  void everyRecordFollowsAndEveryRowComesBack() throws SQLException {
    UUID anna = anna();
    UUID twice = annaMaria();
    UUID third = person("Boris", "b-" + family + "@example.org", null);
    UUID shared = group(anna, twice, third);
    UUID alone = group(twice);
    UUID both = call("Both " + family, third, anna, twice);
    UUID one = call("One " + family, twice);
    UUID event = event("First " + family);
    session(event, anna, twice);
    session(event, twice);
    register(event, anna);
    UUID other = event("Second " + family);
    UUID registration = register(other, twice);
    UUID cancelled = register(event, twice);
    organizer.run(() -> registrations.cancel(cancelled));
    seconded(twice);
    officer.run(() -> duplicates.tellApart(new PersonPair(anna, twice)));
    officer.run(() -> duplicates.tellApart(new PersonPair(twice, third)));
    Map<String, List<String>> before = everyRow();
    MergePreview preview = officer.call(() -> merges.preview(anna, twice));
    expectAll(preview);
    assertEquals(List.of(), preview.obstacles());
    assertEquals(
        Set.of(MergeField.NAME, MergeField.NATIVE_NAME, MergeField.GENDER), preview.fromMerged());
    int seats = taken(event) + taken(other);
    UUID merge = merge(anna, twice, preview.fromMerged().toArray(MergeField[]::new));

    expectUnited(detail(anna));
    assertThrows(NotFoundException.class, () -> detail(twice));
    assertEquals(anna, officer.call(() -> merges.survivorOf(twice)).orElseThrow());
    assertEquals(seats, taken(event) + taken(other), "no seat is freed or taken");
    assertEquals(List.of(third, anna), parties(both));
    assertEquals(List.of(anna), parties(one));
    assertEquals(0, mentions(twice));
    String member =
        "select count(*) from contact_group_member where party_ref = ? and group_ref = ?";
    assertEquals(1, number(member, anna, shared));
    assertEquals(1, number(member, anna, alone));
    String registered = "select count(*) from registration where person_ref = ? and ref = ?";
    assertEquals(1, number(registered, anna, registration));
    assertEquals(List.of(anna), found("Maria " + family));
    assertEquals(
        1,
        number("select count(*) from audit_entry where type = 'PersonMerge' and ref = ?", merge));
    undo(merge);
    assertSame(before, everyRow());
    assertEquals("Anna " + family, detail(anna).displayName());
    assertEquals("Anna Maria " + family, detail(twice).displayName());
    assertTrue(officer.call(() -> merges.survivorOf(twice)).isEmpty());
    assertThrows(DomainException.class, () -> undo(merge), "once");
    UUID again = merge(twice, anna);
    undo(again);
    assertSame(before, everyRow());
  }

  private static void expectAll(MergePreview preview) {
    assertEquals(
        Map.of(
            "affiliation", List.of(1L, 1L),
            "appearance", List.of(2L, 1L),
            "contact", List.of(2L, 1L),
            "contactGroup", List.of(1L, 1L),
            "contribution", List.of(1L, 0L),
            "correspondence", List.of(1L, 1L),
            "notDuplicate", List.of(0L, 1L),
            "registration", List.of(2L, 0L)),
        preview.linked().stream()
            .collect(Collectors.toMap(LinkedRecords::kind, l -> List.of(l.count(), l.both()))));
  }

  private void expectUnited(PersonDetail now) {
    assertEquals("Anna Maria " + family, now.displayName());
    assertEquals("Анна " + family, now.nativeName());
    assertEquals(Gender.FEMALE, now.gender());
    assertEquals(List.of("en", "de", "ru"), now.languages());
    assertEquals(2, now.roles().size());
    assertEquals(5, now.contacts().size());
    assertEquals(
        2, now.contacts().stream().filter(PersonContactRow::preferred).count(), "one of a kind");
    assertTrue(
        now.contacts().stream().allMatch(c -> c.visibility() == ContactVisibility.OFFICE),
        "shown to as few as either was");
  }

  private List<UUID> parties(UUID letter) {
    return officer.call(() -> letters.detail(letter)).row().parties().stream()
        .map(party -> party.ref())
        .toList();
  }

  /** In how many rows of claimed columns somebody is. */
  private long mentions(UUID ref) throws SQLException {
    long all = 0;
    for (PersonReferences one : references) {
      for (String column : one.columns()) {
        if (!column.endsWith("_id")) {
          String table = column.substring(0, column.indexOf('.'));
          all += number("select count(*) from " + table + " where " + column + " = ?", ref);
        }
      }
    }
    return all;
  }

  @Test
  void everyColumnThatRefersToPeopleIsClaimed() throws SQLException {
    Set<String> columns = new TreeSet<>();
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement();
        ResultSet found =
            statement.executeQuery(
                "select concat(c.table_name, '.', c.column_name)"
                    + " from information_schema.columns c"
                    + " join information_schema.tables t using (table_schema, table_name)"
                    + " where c.table_schema = database() and t.table_type = 'BASE TABLE'"
                    + " and c.column_name regexp"
                    + " 'person_(ref|id)$|^active_person$|party_ref$|subject_ref$|^holder_ref$"
                    + "|^(first|second|survivor|merged)_ref$'"
                    + " union select concat(table_name, '.', column_name)"
                    + " from information_schema.key_column_usage"
                    + " where table_schema = database() and referenced_table_name = 'person'")) {
      while (found.next()) {
        columns.add(found.getString(1));
      }
    }
    Set<String> claimed = new TreeSet<>();
    references.forEach(one -> claimed.addAll(one.columns()));
    assertTrue(claimed.size() >= 8, claimed::toString);
    Set<String> unclaimed = new TreeSet<>(columns);
    unclaimed.removeAll(claimed);
    unclaimed.removeAll(UNTOUCHED);
    assertEquals(
        Set.of(), unclaimed, "to be moved by a PersonReferences, or to stand in UNTOUCHED");
    claimed.removeAll(columns);
    assertEquals(Set.of(), claimed, "claimed, but not there");
  }

  @Test
  void aLaterChangePreventsTheUndoAndIsNamed() {
    UUID anna = anna();
    UUID twice = annaMaria();
    UUID event = event("Event " + family);
    UUID registration = register(event, twice);
    UUID merge = merge(anna, twice);
    assertTrue(officer.call(() -> merges.view(merge)).isUndoable());
    organizer.run(() -> registrations.cancel(registration));
    MergeView view = officer.call(() -> merges.view(merge));
    assertFalse(view.isUndoable());
    MergeBlock block = view.blocks().getFirst();
    assertEquals("Registration", block.type());
    assertNotEquals(null, block.by());
    assertNotEquals(null, block.at());
    DomainException no = assertThrows(DomainException.class, () -> undo(merge));
    assertEquals("merge.undo.blocked", no.reason().key());
  }

  @Test
  void mergesAreUndoneInTheOppositeOrder() throws SQLException {
    UUID anna = anna();
    UUID twice = annaMaria();
    UUID third = person("Anna K.", "k-" + family + "@example.org", null, "fr");
    group(anna, twice, third);
    call("Call " + family, twice, third);
    Map<String, List<String>> before = everyRow();
    UUID first = merge(anna, twice);
    UUID second = merge(third, anna, MergeField.NAME);
    assertEquals(third, officer.call(() -> merges.survivorOf(twice)).orElseThrow());
    assertFalse(officer.call(() -> merges.view(first)).isUndoable(), "the later one comes first");
    undo(second);
    undo(first);
    assertSame(before, everyRow());
  }
}
