package org.plenary.directory.confirmation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.plenary.shared.NotFoundException;

/** Links to own entries, and how they end. */
class EntryLinkIT extends EntryFixture {
  @Test
  void aLinkThatIsUsedOverReplacedOrMadeUpIsNone() {
    UUID person = person();
    String replaced = link(person);
    String over = link(person);
    assertTrue(links.look(replaced).isEmpty());
    assertTrue(links.look(over).isPresent());
    change("update person_link set expires_at = '2020-01-01' where person_ref = ?", person);
    String used = link(person);
    long version = entry(person).version();
    links.confirm(used, UUID.randomUUID(), version);
    for (String token : new String[] {replaced, over, used, "made-up", "", null}) {
      assertTrue(links.look(token).isEmpty());
      assertThrows(NotFoundException.class, () -> links.confirm(token, UUID.randomUUID(), version));
    }
    assertEquals(List.of(), texts("select token_hash from person_link where token_hash = ?", used));
  }

  @Test
  void aLinkEndsWithTheAddressToWhichItWasSent() {
    UUID person = person();
    String token = link(person);
    edit(person, entry(person).contacts().getFirst().at("other" + mail));
    assertTrue(links.look(token).isEmpty());
    assertThrows(
        NotFoundException.class,
        () -> links.confirm(token, UUID.randomUUID(), entry(person).version()));
  }

  @Test
  void protectionEndsLinksAndForgetsCorrections() {
    UUID person = person();
    UUID correction = corrected(person);
    officer.run(() -> corrections.decide(decision(detailOf(correction), Set.of(), "No.")));
    String token = link(person);
    officer.run(() -> directory.protect(person, "Witness"));
    assertTrue(links.look(token).isEmpty());
    assertThrows(NotFoundException.class, () -> officer.call(() -> corrections.detail(correction)));
    assertEquals(
        List.of(), texts("select mail from person_correction where person_ref = ?", person));
    assertEquals(
        List.of("CANCELLED"),
        texts("select state from outbox_message where body like ?", "%" + token + "%"));
    List<LinkRecipient> to = officer.call(() -> sending.preview(List.of(person)));
    assertEquals("confirmation.noLink.protected", to.getFirst().refused().key());
    assertNull(to.getFirst().mail());
    assertEquals(0, officer.call(() -> sending.send(List.of(person))).count());
    UUID contact = UUID.randomUUID();
    assertThrows(NotFoundException.class, () -> officer.run(() -> decay.bounced(person, contact)));
  }

  @Test
  void removalForgetsAllOfIt() {
    UUID person = person();
    corrected(person);
    officer.run(() -> decay.confirm(List.of(person)));
    officer.run(() -> people.remove(person, entry(person).version()));
    for (String table : List.of("person_link", "person_correction", "person_confirmation")) {
      assertEquals(
          List.of(), texts("select ref from " + table + " where person_ref = ?", person), table);
    }
  }

  @Test
  void aLinkCanBeTakenBackBeforeItsMailLeaves() {
    UUID person = person();
    SentLinks sent = officer.call(() -> sending.send(List.of(person)));
    assertNotNull(officer.call(() -> standing.of(person)).linkSent());
    assertEquals(1, officer.call(() -> sending.undo(sent.step())));
    assertNull(officer.call(() -> standing.of(person)).linkSent());
    assertEquals(
        List.of("CANCELLED"), texts("select state from outbox_message where recipient = ?", mail));
    assertEquals(0, officer.call(() -> sending.undo(sent.step())));
  }
}
