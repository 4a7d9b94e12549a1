package org.plenary.directory.confirmation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.plenary.directory.EndRole;
import org.plenary.directory.RoleRow;
import org.plenary.directory.contact.PersonContactRow;
import org.plenary.directory.contactgroup.EditContactGroup;
import org.plenary.shared.PageRequest;
import org.plenary.testing.QueryCount;

/** The work list of entries that may no longer be right. */
class DecayIT extends EntryFixture {
  private static final int MOST_QUERIES = 15;

  @Test
  void whoWasNotConfirmedForAYearIsOnTheListUntilSomebodyConfirms() {
    UUID person = person();
    assertEquals(List.of(), found(DecayKind.UNCONFIRMED));
    change("update person set entered_on = ? where ref = ?", TODAY.minusMonths(12), person);
    DecayRow row = found(DecayKind.UNCONFIRMED).getFirst();
    assertEquals(TODAY.minusMonths(12), row.enteredOn());
    assertNull(row.confirmed());
    long version = entry(person).version();
    UUID step = officer.call(() -> decay.confirm(List.of(person)));
    assertEquals(List.of(), found(DecayKind.UNCONFIRMED));
    Confirmed confirmed = officer.call(() -> standing.of(person)).confirmed();
    assertEquals(ConfirmationMeans.OFFICER, confirmed.means());
    assertEquals(version, entry(person).version(), "is no change of the entry");
    assertEquals(1, officer.call(() -> decay.undo(step)));
    assertEquals(0, officer.call(() -> decay.undo(step)));
    assertEquals(1, found(DecayKind.UNCONFIRMED).size());
    assertTrue(
        officer.call(() -> people.history(person)).stream()
            .anyMatch(one -> "PersonConfirmation".equals(one.type())));
  }

  @Test
  void undoingBringsBackTheConfirmationBefore() {
    UUID person = person();
    links.confirm(link(person), UUID.randomUUID(), entry(person).version());
    UUID step = officer.call(() -> decay.confirm(List.of(person)));
    officer.run(() -> decay.undo(step));
    Confirmed confirmed = officer.call(() -> standing.of(person)).confirmed();
    assertEquals(ConfirmationMeans.LINK, confirmed.means());
    assertNull(confirmed.by());
  }

  @Test
  void whoseRolesHaveEndedIsOnTheListAsLongAsTheyAreInAGroup() {
    UUID person = person();
    UUID group = officer.call(() -> groups.save(new EditContactGroup(null, 0, word, null, null)));
    officer.run(() -> groups.add(group, List.of(person)));
    assertEquals(List.of(), found(DecayKind.ENDED_ROLE));
    RoleRow role = entry(person).roles().getFirst();
    officer.run(() -> affiliations.end(new EndRole(role.ref(), role.version(), TODAY, null, null)));
    List<RoleUse> uses = found(DecayKind.ENDED_ROLE).getFirst().uses();
    assertEquals(1, uses.size());
    assertEquals(RoleUse.What.GROUP, uses.getFirst().what());
    assertEquals(group.toString(), uses.getFirst().target());
    officer.run(() -> groups.removeMembers(group, List.of(person)));
    assertEquals(List.of(), found(DecayKind.ENDED_ROLE));
  }

  @Test
  void anAddressFromWhichMailCameBackIsMarkedUntilAnotherStandsThere() {
    UUID person = person();
    assertEquals(1, system.call(() -> bounced.cameBack(mail.toUpperCase(Locale.ROOT), "5.1.1")));
    DecayRow row = found(DecayKind.BOUNCED).getFirst();
    assertEquals(List.of(mail), row.bounced());
    assertEquals("confirmation.noLink.bounced", row.noLink().key());
    PersonContactRow contact = entry(person).contacts().getFirst();
    officer.run(() -> decay.clearBounced(person, contact.ref()));
    assertEquals(List.of(), found(DecayKind.BOUNCED));
    officer.run(() -> decay.bounced(person, contact.ref()));
    assertTrue(entry(person).contacts().getFirst().isBounced());
    edit(person, entry(person).contacts().getFirst());
    assertTrue(entry(person).contacts().getFirst().isBounced(), "the same address");
    edit(person, contact.at("other" + mail));
    assertFalse(entry(person).contacts().getFirst().isBounced());
    assertEquals(List.of(), found(DecayKind.BOUNCED));
  }

  @Test
  void asksTheDatabaseAsOftenForManyAsForOne() {
    person();
    QueryCount queries = new QueryCount(dataSource);
    for (DecayKind kind : DecayKind.values()) {
      for (int size : List.of(1, 200)) {
        queries.atMost(
            MOST_QUERIES,
            () -> officer.call(() -> decay.list(DecayFilter.of(kind), new PageRequest(0, size))));
      }
    }
  }
}
