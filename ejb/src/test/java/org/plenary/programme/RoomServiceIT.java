package org.plenary.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.plenary.shared.DomainException;
import org.plenary.shared.FieldException;
import org.plenary.shared.LocalizedText;
import org.plenary.shared.StaleException;

class RoomServiceIT extends ProgrammeFixture {
  @Test
  void changesOrderAndNameWithoutTouchingTheSessions() {
    UUID event = aConference();
    UUID first = aRoom(event, "Neuer Saal");
    UUID second = aRoom(event, "Ratsaal");
    UUID session = aSession(event, facts("Panel", 9, first));
    organizer.run(() -> rooms.exchange(second, true));
    organizer.run(() -> rooms.exchange(second, true));
    assertEquals(List.of(second, first), refs(event), "it is the first already");
    RoomLine read = line(event, first);
    RoomFacts renamed = new RoomFacts(LocalizedText.english("Großer Saal"), 400, 6);
    organizer.run(() -> rooms.edit(new EditRoom(first, read.version(), renamed)));
    SessionRow row = copy(event).session(session);
    assertEquals("Großer Saal", row.room().name().toString());
    assertEquals(400, row.room().capacity());
    assertEquals(6, row.room().booths());
    EditRoom stale = new EditRoom(first, read.version(), renamed);
    assertThrows(StaleException.class, () -> organizer.run(() -> rooms.edit(stale)));
  }

  @Test
  void refusesWhatNoRoomIs() {
    UUID event = aConference();
    aRoom(event, "Ratsaal");
    assertEquals("name", refused(event, new RoomFacts(LocalizedText.empty(), null, 0)));
    assertEquals("name", refused(event, RoomFacts.named(LocalizedText.english("Ratsaal"))));
    assertEquals("capacity", refused(event, new RoomFacts(LocalizedText.english("A"), 0, 0)));
    assertEquals("booths", refused(event, new RoomFacts(LocalizedText.english("A"), null, 21)));
  }

  @Test
  void removesARoomOnlyWhenNoSessionUsesIt() {
    UUID event = aConference();
    UUID room = aRoom(event, "Ratsaal");
    UUID session = aSession(event, facts("Panel", 9, room));
    DomainException used =
        assertThrows(DomainException.class, () -> organizer.run(() -> rooms.remove(room)));
    assertEquals("programme.room.used", used.reason().key());
    organizer.run(() -> programmes.remove(session));
    organizer.run(() -> rooms.remove(room));
    assertEquals(List.of(), refs(event));
    organizer.run(() -> programmes.restore(session));
    assertEquals(null, copy(event).session(session).room());
  }

  private String refused(UUID event, RoomFacts facts) {
    return assertThrows(FieldException.class, () -> organizer.call(() -> rooms.add(event, facts)))
        .field();
  }

  private RoomLine line(UUID event, UUID room) {
    return organizer.call(() -> rooms.list(event)).stream()
        .filter(one -> one.ref().equals(room))
        .findFirst()
        .orElseThrow();
  }

  private List<UUID> refs(UUID event) {
    return organizer.call(() -> rooms.list(event)).stream().map(RoomLine::ref).toList();
  }
}
