package org.plenary.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.event.EventDetail;
import org.plenary.event.EventFacts;
import org.plenary.event.EventKind;
import org.plenary.event.EventService;
import org.plenary.event.ScheduleEvent;
import org.plenary.programme.ProgrammeChange.Kind;
import org.plenary.shared.Language;
import org.plenary.shared.LocalizedText;
import org.plenary.shared.PartialDate;
import org.plenary.testing.As;
import org.plenary.testing.Cleared;
import org.plenary.testing.ContainerTest;

/** Revisions of a programme, side by side. */
class PublishedRevisionsIT extends ContainerTest {
  private static final PartialDate DAY = PartialDate.parse("2031-05-12");

  @Inject private EventService events;
  @Inject private ProgrammeService programmes;
  @Inject private PublishedProgrammes published;
  @Inject private As.Organizer organizer;
  @Inject private Cleared cleared;
  private EventDetail event;

  @BeforeEach
  void announce() {
    String code = "supplychain-" + UUID.randomUUID().toString().substring(0, 8);
    EventFacts facts =
        new EventFacts(
            LocalizedText.english("A conference"),
            null,
            DAY,
            DAY,
            "Vienna",
            "AT",
            "Hofburg",
            "Europe/Vienna",
            List.of(Language.EN),
            List.of(),
            null,
            null);
    ScheduleEvent request =
        new ScheduleEvent(
            UUID.randomUUID(), code, "supplychain", null, EventKind.CONFERENCE, facts);
    UUID ref = organizer.call(() -> events.schedule(request));
    organizer.run(() -> events.announce(cleared.event(ref)));
    event = organizer.call(() -> events.byRef(ref));
  }

  @Test
  void comparesAnyTwoWhicheverIsNamedFirst() {
    UUID moved = add("Panel", 9);
    publish();
    SessionRow row =
        organizer.call(() -> programmes.workingCopy(event.ref())).sessions().getFirst();
    organizer.run(
        () ->
            programmes.place(
                new PlaceSession(
                    moved,
                    row.version(),
                    DAY.first(),
                    LocalTime.of(8, 0),
                    row.facts().minutes(),
                    null)));
    publish();
    add("Reply", 15);
    publish();
    assertEquals(List.of(Kind.ADDED), kinds(0, 0));
    assertEquals(List.of(Kind.MOVED), kinds(1, 2));
    assertEquals(List.of(Kind.MOVED, Kind.ADDED), kinds(1, 3));
    assertEquals(List.of(Kind.MOVED, Kind.ADDED), kinds(3, 1));
    assertEquals(List.of(), kinds(2, 2));
    PublishedComparison last = published.compare(event.code(), 0, 0).orElseThrow();
    assertEquals(2, last.from().revision());
    assertEquals(3, last.current());
    assertEquals(
        List.of(3, 2, 1), last.revisions().stream().map(PublishedRevision::number).toList());
  }

  @Test
  void knowsNoRevisionThatWasNeverPublished() {
    assertTrue(published.compare(event.code(), 0, 0).isEmpty());
    add("Panel", 9);
    publish();
    assertEquals(List.of(), kinds(0, 0));
    assertTrue(published.compare(event.code(), 1, 2).isEmpty());
    assertTrue(published.compare(event.code(), -1, 1).isEmpty());
  }

  private List<Kind> kinds(int from, int to) {
    return published.compare(event.code(), from, to).orElseThrow().changes().stream()
        .map(ProgrammeChange::kind)
        .toList();
  }

  private void publish() {
    organizer.call(() -> programmes.publish(event.ref()));
  }

  private UUID add(String title, int hour) {
    SessionFacts facts =
        new SessionFacts(
            DAY.first(),
            LocalTime.of(hour, 0),
            60,
            null,
            SessionKind.PANEL,
            LocalizedText.english(title),
            null,
            List.of(),
            null,
            List.of());
    return organizer.call(
        () -> programmes.add(new AddSession(UUID.randomUUID(), event.ref(), facts)));
  }
}
