package org.plenary.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.directory.AddPerson;
import org.plenary.directory.DirectoryService;
import org.plenary.event.EventFacts;
import org.plenary.event.EventKind;
import org.plenary.event.EventService;
import org.plenary.event.ScheduleEvent;
import org.plenary.job.JobService;
import org.plenary.programme.print.AgendaLayout;
import org.plenary.shared.Language;
import org.plenary.shared.LocalizedText;
import org.plenary.shared.PartialDate;
import org.plenary.testing.As;
import org.plenary.testing.Cleared;
import org.plenary.testing.ContainerTest;

/** Agendas as PDF: there once a job has made them, and gone with what they were made from. */
class AgendaPrintsIT extends ContainerTest {
  private static final PartialDate DAY = PartialDate.parse("2031-06-09");
  private static final byte[] DOCUMENT = "%PDF".getBytes(StandardCharsets.US_ASCII);

  @Inject private EventService events;
  @Inject private ProgrammeService programmes;
  @Inject private DirectoryService directory;
  @Inject private AgendaPrints prints;
  @Inject private JobService jobs;
  @Inject private As.Organizer organizer;
  @Inject private Cleared cleared;
  @Inject private As.Officer officer;
  @Inject private As.Admin admin;
  @Inject private As.System system;
  private final String code = "supplychain-" + UUID.randomUUID().toString().substring(0, 8);
  private UUID event;
  private UUID person;

  @BeforeEach
  void publishOnce() {
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
    event = organizer.call(() -> events.schedule(request));
    organizer.run(() -> events.announce(cleared.event(event)));
    person = officer.call(() -> directory.addPerson(AddPerson.named("Legal", "Printed", null)));
    add(9, new AppearanceLine(person, null, AppearanceRole.KEYNOTE, null, null));
    organizer.call(() -> programmes.publish(event));
  }

  @Test
  void areMadeByAJobInEveryLanguageAndLayout() {
    assertTrue(ready().isEmpty());
    unprinted();
    admin.call(() -> jobs.runNow("agenda-prints"));
    for (Language language : Language.values()) {
      for (AgendaLayout layout : AgendaLayout.values()) {
        byte[] content = prints.ready(code, language, layout).orElseThrow();
        assertEquals("%PDF", new String(content, 0, 4, StandardCharsets.US_ASCII));
      }
    }
  }

  @Test
  void areGoneInTheMomentInWhichANameIsHidden() {
    AgendaPrints.Unprinted before = system.call(() -> prints.read(unprinted()));
    assertTrue(keep(before));
    assertTrue(ready().isPresent());
    officer.run(() -> directory.protect(person, "Anna"));
    assertTrue(ready().isEmpty());
    assertFalse(keep(before), "what was made before is not kept");
    AgendaPrints.Unprinted now = system.call(() -> prints.read(unprinted()));
    assertEquals("Anna", now.programme().sessions().getFirst().speakers().getFirst().name());
  }

  @Test
  void areThoseOfTheCurrentRevisionOnly() {
    AgendaPrints.Unprinted first = system.call(() -> prints.read(unprinted()));
    assertTrue(keep(first));
    add(11);
    organizer.call(() -> programmes.publish(event));
    assertTrue(ready().isEmpty());
    assertFalse(keep(first));
    assertEquals(2, system.call(() -> prints.read(unprinted())).programme().revision());
  }

  private boolean keep(AgendaPrints.Unprinted of) {
    return system.call(() -> prints.keep(of, Language.EN, AgendaLayout.FULL, DOCUMENT));
  }

  private Optional<byte[]> ready() {
    return prints.ready(code, Language.EN, AgendaLayout.FULL);
  }

  /** The revision of this event that waits to be printed. */
  private long unprinted() {
    return system.call(prints::unprinted).stream()
        .filter(id -> code.equals(system.call(() -> prints.read(id)).programme().code()))
        .findFirst()
        .orElseThrow();
  }

  private void add(int hour, AppearanceLine... speakers) {
    SessionFacts facts =
        new SessionFacts(
            DAY.first(),
            LocalTime.of(hour, 0),
            60,
            null,
            SessionKind.PANEL,
            LocalizedText.english("Panel"),
            null,
            List.of(),
            null,
            List.of(speakers));
    organizer.call(() -> programmes.add(new AddSession(UUID.randomUUID(), event, facts)));
  }
}
