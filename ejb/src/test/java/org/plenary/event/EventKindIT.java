package org.plenary.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.plenary.shared.DomainException;
import org.plenary.shared.FieldException;
import org.plenary.shared.Language;
import org.plenary.shared.LocalizedText;
import org.plenary.shared.NotFoundException;
import org.plenary.shared.PageRequest;
import org.plenary.shared.PartialDate;
import org.plenary.shared.StaleException;
import org.plenary.testing.As;
import org.plenary.testing.Cleared;
import org.plenary.testing.ContainerTest;
import org.plenary.testing.QueryCount;

/** Kinds of events that administrators add. */
class EventKindIT extends ContainerTest {
  @Inject private EventService events;
  @Inject private EventKindService kinds;
  @Inject private As.Admin admin;
  @Inject private As.Organizer organizer;
  @Inject private Cleared cleared;

  @Resource(lookup = "jdbc/plenary")
  private DataSource dataSource;

  @Test
  void anEventOfAnAddedKindBearsItsNameAndIsFoundByIt() {
    LocalizedText name = aName().with(Language.RU, "консультация");
    UUID kind = admin.call(() -> kinds.add(name, EventKind.EXPERT_MEETING));
    UUID event = anEventOf(kind);
    EventRow row = organizer.call(() -> events.byRef(event)).row();
    assertEquals(name, row.kindName());
    assertEquals(EventKind.EXPERT_MEETING, row.kind());
    EventFilter ofKind =
        new EventFilter(null, KindChoice.read(row.kindChoice().code()), null, null, null);
    QueryCount queries = new QueryCount(dataSource);
    List<EventRow> found =
        queries.atMost(3, () -> events.list(ofKind, new PageRequest(0, 10)).rows());
    assertEquals(List.of(event), found.stream().map(EventRow::ref).toList());
    assertEquals(name, found.getFirst().kindName());
    assertEquals(1, added(kind).events());
  }

  @Test
  void eventsFollowTheirKindAndCanBeGivenAnother() {
    UUID kind = admin.call(() -> kinds.add(aName(), EventKind.EXPERT_MEETING));
    UUID event = anEventOf(kind);
    LocalizedText other = aName();
    long version = added(kind).version();
    admin.run(() -> kinds.change(kind, version, other, EventKind.WORKSHOP));
    EventDetail detail = organizer.call(() -> events.byRef(event));
    assertEquals(other, detail.row().kindName());
    assertEquals(EventKind.WORKSHOP, detail.row().kind());
    assertThrows(
        StaleException.class,
        () -> admin.run(() -> kinds.change(kind, version, aName(), EventKind.WORKSHOP)));
    EventFacts facts = organizer.call(() -> events.facts(event));
    EditEvent edit =
        new EditEvent(event, detail.version(), facts, KindChoice.of(EventKind.TRAINING));
    organizer.run(() -> events.edit(edit));
    EventRow now = organizer.call(() -> events.byRef(event)).row();
    assertEquals(EventKind.TRAINING, now.kind());
    assertNull(now.kindName());
  }

  @Test
  void aKindIsRemovedOnceNoEventIsOfIt() {
    UUID kind = admin.call(() -> kinds.add(aName(), EventKind.EXPERT_MEETING));
    UUID event = anEventOf(kind);
    DomainException used =
        assertThrows(DomainException.class, () -> admin.run(() -> kinds.remove(kind)));
    assertEquals("event.kind.used", used.reason().key());
    EventDetail detail = organizer.call(() -> events.byRef(event));
    EventFacts facts = organizer.call(() -> events.facts(event));
    organizer.run(
        () ->
            events.edit(
                new EditEvent(
                    event, detail.version(), facts, KindChoice.of(EventKind.CONFERENCE))));
    admin.run(() -> kinds.remove(kind));
    assertThrows(NotFoundException.class, () -> admin.run(() -> kinds.remove(kind)));
    assertFalse(kinds.added().stream().anyMatch(row -> row.ref().equals(kind)));
  }

  @Test
  void namesAreNeededAndStandOnce() {
    LocalizedText name = aName();
    admin.call(() -> kinds.add(name, EventKind.WORKSHOP));
    assertField("EN", () -> kinds.add(name, EventKind.TRAINING));
    assertField(
        "EN", () -> kinds.add(LocalizedText.of(Language.DE, "Treffen"), EventKind.TRAINING));
    assertField("EN", () -> kinds.add(LocalizedText.english("x".repeat(61)), EventKind.TRAINING));
    assertField("like", () -> kinds.add(aName(), null));
  }

  private void assertField(String field, Runnable attempt) {
    FieldException refused = assertThrows(FieldException.class, () -> admin.run(attempt));
    assertEquals(field, refused.field());
  }

  private AddedKindRow added(UUID kind) {
    List<AddedKindRow> found =
        kinds.added().stream().filter(row -> row.ref().equals(kind)).toList();
    assertTrue(found.size() == 1, found::toString);
    return found.getFirst();
  }

  private static LocalizedText aName() {
    return LocalizedText.english("consultation " + UUID.randomUUID());
  }

  private UUID anEventOf(UUID kind) {
    PartialDate day = PartialDate.parse("2034-05-10");
    EventFacts facts =
        new EventFacts(
            LocalizedText.english("A consultation"),
            null,
            day,
            day,
            "Vienna",
            "AT",
            null,
            "Europe/Vienna",
            List.of(),
            List.of(),
            null,
            null);
    String code = "consultation-" + UUID.randomUUID().toString().substring(0, 8);
    UUID event =
        organizer.call(
            () ->
                events.schedule(
                    new ScheduleEvent(
                            UUID.randomUUID(), code, "other", null, EventKind.CONFERENCE, facts)
                        .ofKind(kind)));
    organizer.run(() -> events.announce(cleared.event(event)));
    return event;
  }
}
