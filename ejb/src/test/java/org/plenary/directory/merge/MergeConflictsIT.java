package org.plenary.directory.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.plenary.directory.PersonDetail;
import org.plenary.directory.correspondence.CorrespondenceService;
import org.plenary.migration.ReferenceImport;
import org.plenary.shared.DomainException;
import org.plenary.shared.NotFoundException;
import org.plenary.shared.PageRequest;
import org.plenary.shared.Retry;
import org.plenary.shared.StaleException;
import org.plenary.testing.As;
import org.plenary.testing.Together;

/** What two merges at once, older versions, seats and protected names do to each other. */
class MergeConflictsIT extends MergeFixture {
  @Inject private CorrespondenceService letters;
  @Inject private ReferenceImport referenceImport;
  @Inject private MergeTransactions transactions;
  @Inject private As.Admin admin;

  @Test
  void ofTwoWhoMergeTheSamePairAtOnceOneWins() {
    UUID anna = anna();
    UUID twice = annaMaria();
    MergePeople one = of(anna, twice);
    MergePeople other = of(twice, anna);
    List<Together.Outcome<UUID>> outcomes =
        Together.together(
            2,
            i -> Retry.onTransient(() -> officer.call(() -> merges.merge(i == 0 ? one : other))));
    assertEquals(1, outcomes.stream().filter(Together.Outcome::succeeded).count());
    Throwable no =
        outcomes.stream().filter(o -> !o.succeeded()).findFirst().orElseThrow().failure();
    assertTrue(no instanceof NotFoundException || no instanceof StaleException, no::toString);
  }

  @Test
  void whoeverReadAnOlderVersionIsRefused() {
    UUID anna = anna();
    UUID twice = annaMaria();
    MergePeople old = new MergePeople(anna, 0, twice, detail(twice).version(), Set.of());
    assertThrows(StaleException.class, () -> officer.call(() -> merges.merge(old)));
    MergePeople same = new MergePeople(anna, 1, anna, 1, Set.of());
    assertThrows(DomainException.class, () -> officer.call(() -> merges.merge(same)));
    assertThrows(
        NotFoundException.class, () -> officer.call(() -> merges.preview(anna, UUID.randomUUID())));
  }

  @Test
  void bothRegisteredForOneEventAreNotMergedBeforeOneIsCancelled() {
    UUID anna = anna();
    UUID twice = annaMaria();
    String title = "Conference " + family;
    UUID event = event(title);
    register(event, anna);
    UUID second = register(event, twice);
    var obstacles = officer.call(() -> merges.preview(anna, twice)).obstacles();
    assertEquals(1, obstacles.size());
    assertTrue(obstacles.getFirst().arguments().toString().contains(title));
    DomainException no = assertThrows(DomainException.class, () -> merge(anna, twice));
    assertEquals("merge.obstacle.registration", no.reason().key());
    assertEquals(2, taken(event));
    organizer.run(() -> registrations.cancel(second));
    int seats = taken(event);
    merge(anna, twice);
    assertEquals(seats, taken(event));
  }

  @Test
  void protectedPeopleAreMergedWithEachOtherByThoseWhoMaySeeThem() throws SQLException {
    UUID anna = anna();
    UUID twice = annaMaria();
    officer.run(() -> directory.protect(anna, "Witness " + family.substring(0, 4)));
    for (Supplier<?> guess :
        List.<Supplier<?>>of(
            () -> merges.preview(anna, twice),
            () -> merges.preview(twice, anna),
            () -> merges.merge(new MergePeople(twice, 1, anna, 1, Set.of())))) {
      assertThrows(NotFoundException.class, () -> officer.call(guess::get));
    }
    MergePeople mixed = of(twice, anna);
    DomainException no = assertThrows(DomainException.class, () -> mergeWithTheRight(mixed));
    assertEquals("merge.protectFirst", no.reason().key());
    officer.run(() -> directory.protect(twice, "Witness " + family.substring(0, 4)));
    Map<String, List<String>> before = everyRow();
    MergePeople both = of(anna, twice, MergeField.NAME);
    UUID merge = mergeWithTheRight(both);
    PersonDetail now = detail(anna);
    assertTrue(now.isProtectedPerson());
    assertEquals("Witness " + family.substring(0, 4), now.displayName());
    assertEquals(List.of(), found("Maria " + family), "not by the legal name");
    MergeRow row = officer.call(() -> merges.merges(new PageRequest(0, 1))).rows().getFirst();
    assertEquals(merge, row.ref());
    assertEquals("Witness " + family.substring(0, 4), row.mergedName());
    assertThrows(NotFoundException.class, () -> officer.call(() -> merges.view(merge)));
    assertThrows(NotFoundException.class, () -> officer.run(() -> merges.undo(merge, 1)));
    officer.run(() -> transactions.undo(merge, 1, true));
    assertSame(before, everyRow());
  }

  @Test
  void whoeverIsProtectedLaterIsHiddenUnderTheNameOfTheMergedToo() throws SQLException {
    UUID anna = anna();
    UUID twice = annaMaria();
    UUID letter = call("About Anna Maria " + family, twice);
    UUID merge = merge(anna, twice);
    officer.run(() -> directory.protect(anna, "Witness"));
    String subject = officer.call(() -> letters.detail(letter)).row().subject();
    assertFalse(subject.contains(family), subject);
    assertEquals(
        0,
        number("select count(*) from person_merge_row where content like ?", "%" + family + "%"));
    assertEquals(
        1,
        number(
            "select count(*) from redaction where subject_ref = ? and kind = 'PERSON'"
                + " and ref <> '"
                + merge
                + "' limit 1",
            anna));
    assertTrue(number("select count(*) from redaction where subject_ref = ?", twice) > 0);
  }

  @Test
  void loadingTheReferenceDataBringsNobodyBack() throws SQLException {
    List<UUID> imported = imported();
    MergePeople command = of(imported.get(0), imported.get(1));
    UUID merge = officer.call(() -> merges.merge(command));
    long people = number("select count(*) from person");
    admin.call(referenceImport::load);
    assertEquals(people, number("select count(*) from person"));
    undo(merge);
  }

  /** As an officer who may see protected names too: callers of these tests have one role. */
  private UUID mergeWithTheRight(MergePeople command) {
    return officer.call(() -> transactions.merge(command, true));
  }

  private List<UUID> imported() throws SQLException {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement();
        ResultSet found =
            statement.executeQuery(
                "select ref from person where import_key is not null"
                    + " and protected_since is null order by id desc limit 2")) {
      List<UUID> refs = new ArrayList<>();
      while (found.next()) {
        refs.add(UUID.fromString(found.getString(1)));
      }
      return List.copyOf(refs);
    }
  }
}
