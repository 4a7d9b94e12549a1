package org.plenary.registration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.plenary.event.Audience;
import org.plenary.event.ChangeAccess;
import org.plenary.event.EventAccessService;
import org.plenary.event.EventDetail;
import org.plenary.event.EventFacts;
import org.plenary.event.EventFilter;
import org.plenary.event.EventJoinService;
import org.plenary.event.EventKind;
import org.plenary.event.EventReader;
import org.plenary.event.ScheduleEvent;
import org.plenary.programme.AddSession;
import org.plenary.programme.ProgrammeService;
import org.plenary.programme.PublishedProgrammes;
import org.plenary.programme.PublishedState;
import org.plenary.programme.ReadableProgrammes;
import org.plenary.programme.SessionFacts;
import org.plenary.programme.SessionKind;
import org.plenary.shared.DomainException;
import org.plenary.shared.FieldException;
import org.plenary.shared.LocalizedText;
import org.plenary.shared.NotFoundException;
import org.plenary.shared.PageRequest;
import org.plenary.shared.Roles;
import org.plenary.shared.StaleException;
import org.plenary.testing.As;
import org.plenary.testing.QueryCount;

/** Whom events are for, from every side from which they are read. */
class EventAudienceIT extends RegistrationFixture {
  @Inject private EventAccessService access;
  @Inject private EventJoinService join;
  @Inject private ProgrammeService programmes;
  @Inject private PublishedProgrammes published;
  @Inject private ReadableProgrammes readable;
  @Inject private As.Officer officer;
  @Inject private As.Delegation nobodysDelegation;

  @Test
  void whatIsClosedIsGoneForEveryoneAndThereForItsReaders() {
    EventDetail event = withAgenda();
    assertTrue(published.current(event.code()).isPresent());
    PublishedState before = published.state();
    change(event.ref(), Audience.DELEGATIONS);

    assertTrue(events.byCode(event.code()).isEmpty());
    assertThrows(NotFoundException.class, () -> events.byRef(event.ref()));
    assertTrue(events.line(event.code()).isEmpty());
    assertTrue(events.lines(List.of(event.ref())).isEmpty());
    assertTrue(events.rows(List.of(event.ref())).isEmpty());
    assertTrue(events.venues(List.of(event.ref())).isEmpty());
    assertEquals(0, listed(event.code()));
    assertFalse(
        events.seriesHistory(event.row().seriesCode()).stream()
            .anyMatch(row -> row.code().equals(event.code())));
    assertTrue(published.current(event.code()).isEmpty());
    assertTrue(published.currentNumber(event.code()).isEmpty());
    assertTrue(published.compare(event.code(), 1, 1).isEmpty());
    assertTrue(readable.current(event.code()).isEmpty());
    PublishedState after = published.state();
    assertTrue(after.redacted() > before.version(), "pages made before are forgotten");

    assertTrue(officer.call(() -> readable.current(event.code())).isPresent(), "the office");
    assertEquals(1, officer.call(() -> listed(event.code())));
    assertEquals(0, nobodysDelegation.call(() -> listed(event.code())), "speaks for no State");
    change(event.ref(), Audience.RESTRICTED);
    assertTrue(officer.call(() -> readable.current(event.code())).isEmpty());
    assertTrue(organizer.call(() -> readable.current(event.code())).isPresent());

    change(event.ref(), Audience.PUBLIC);
    assertTrue(published.current(event.code()).isPresent());
  }

  @Test
  void delegationsOfStatesKnowOfMeetingsForDelegationsAndThoseWithSeatsOfRestrictedOnes() {
    EventDetail event = withAgenda();
    UUID austria = entity("AT");
    UUID italy = entity("IT");
    UUID unodc = entity("UNODC");
    change(event.ref(), Audience.DELEGATIONS);
    assertTrue(knows(austria, event));
    assertFalse(knows(unodc, event), "no State");
    change(event.ref(), Audience.RESTRICTED);
    assertFalse(knows(austria, event));
    registerFor(event.ref(), austria, "anna" + System.nanoTime(), false);
    registerFor(event.ref(), unodc, "otto" + System.nanoTime(), false);
    assertTrue(knows(austria, event));
    assertTrue(knows(unodc, event), "takes part");
    assertFalse(knows(italy, event));
  }

  @Test
  void sideEventsAreClosedAlongAndNeverWiderThanTheirConference() {
    EventDetail conference = withAgenda();
    UUID sideEvent = sideEventOf(conference);
    change(conference.ref(), Audience.DELEGATIONS);
    assertEquals(Audience.DELEGATIONS, detail(sideEvent).audience());
    DomainException wide =
        assertThrows(DomainException.class, () -> change(sideEvent, Audience.PUBLIC));
    assertEquals("event.audience.wide", wide.reason().key());
    change(sideEvent, Audience.RESTRICTED);
    change(conference.ref(), Audience.PUBLIC);
    assertEquals(Audience.RESTRICTED, detail(sideEvent).audience(), "stays closed");
    change(conference.ref(), Audience.DELEGATIONS);
    assertEquals(
        Audience.DELEGATIONS, detail(sideEventOf(conference)).audience(), "from the start");
  }

  @Test
  void theLinkIsForOrganizersAndInTheMailOfWhoIsConfirmed() throws SQLException {
    EventDetail event = withAgenda();
    String link = "https://meet.example.org/" + UUID.randomUUID();
    organizer.run(
        () -> access.change(new ChangeAccess(event.ref(), event.version(), Audience.PUBLIC, link)));
    assertEquals(link, organizer.call(() -> join.link(event.ref())).orElseThrow());
    assertTrue(officer.call(() -> join.link(event.ref())).isEmpty());
    assertFalse(organizer.call(() -> events.byRef(event.ref())).toString().contains(link));
    register(event.ref(), "vera" + System.nanoTime(), UUID.randomUUID(), false);
    assertEquals(1, mailsWith(link));
    for (String wrong : List.of("http://meet.example.org", "javascript:alert(1)", "https:///x")) {
      FieldException refused =
          assertThrows(
              FieldException.class,
              () ->
                  organizer.run(
                      () ->
                          access.change(
                              new ChangeAccess(
                                  event.ref(),
                                  detail(event.ref()).version(),
                                  Audience.RESTRICTED,
                                  wrong))));
      assertEquals("link", refused.field());
    }
    assertEquals(Audience.PUBLIC, detail(event.ref()).audience(), "all or nothing");
    organizer.run(
        () ->
            access.change(
                new ChangeAccess(
                    event.ref(), detail(event.ref()).version(), Audience.PUBLIC, " ")));
    assertTrue(organizer.call(() -> join.link(event.ref())).isEmpty());
  }

  private long mailsWith(String text) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement query =
            connection.prepareStatement("select count(*) from outbox_message where body like ?")) {
      query.setString(1, "%" + text + "%");
      try (ResultSet found = query.executeQuery()) {
        found.next();
        return found.getLong(1);
      }
    }
  }

  @Test
  void aStaleChangeIsRefused() {
    EventDetail event = withAgenda();
    change(event.ref(), Audience.DELEGATIONS);
    ChangeAccess stale = new ChangeAccess(event.ref(), event.version() - 1, Audience.RESTRICTED);
    assertThrows(StaleException.class, () -> organizer.run(() -> access.change(stale)));
  }

  @Test
  void toTellWhoMayKnowTakesTwoQueriesBesidesTheEvent() {
    EventDetail event = withAgenda();
    EventReader reader =
        new EventReader(UUID.randomUUID(), List.of(Roles.DELEGATION), entity("AT"));
    QueryCount queries = new QueryCount(dataSource);
    assertTrue(queries.atMost(3, () -> events.mayKnow(reader, event.code())));
    assertEquals(1, queries.atMost(2, () -> listed(event.code())), "nobody who is signed in");
  }

  private long listed(String text) {
    EventFilter filter = new EventFilter(null, null, null, null, text);
    return events.list(filter, new PageRequest(0, 10)).total();
  }

  private boolean knows(UUID delegation, EventDetail event) {
    EventReader reader = new EventReader(UUID.randomUUID(), List.of(Roles.DELEGATION), delegation);
    assertEquals(
        events.mayKnow(reader, event.code()),
        readable.currentFor(reader, event.code()).isPresent());
    return events.mayKnow(reader, event.code());
  }

  private void change(UUID ref, Audience audience) {
    long version = detail(ref).version();
    organizer.run(() -> access.change(new ChangeAccess(ref, version, audience)));
  }

  private EventDetail detail(UUID ref) {
    return organizer.call(() -> events.byRef(ref));
  }

  private EventDetail withAgenda() {
    UUID event = anEventWithSeats(50);
    EventDetail detail = detail(event);
    SessionFacts session =
        new SessionFacts(
            detail.start().first(),
            LocalTime.of(9, 0),
            60,
            null,
            SessionKind.PANEL,
            LocalizedText.english("Panel"),
            null,
            List.of(),
            null,
            List.of());
    organizer.call(() -> programmes.add(new AddSession(UUID.randomUUID(), event, session)));
    organizer.call(() -> programmes.publish(event));
    return detail(event);
  }

  private UUID sideEventOf(EventDetail conference) {
    EventFacts facts = organizer.call(() -> events.facts(conference.ref()));
    String code = conference.code() + "-se-" + UUID.randomUUID().toString().substring(0, 6);
    return organizer.call(
        () ->
            events.schedule(
                new ScheduleEvent(
                        UUID.randomUUID(),
                        code,
                        conference.row().seriesCode(),
                        null,
                        EventKind.SIDE_EVENT,
                        facts)
                    .sideEventOf(conference.code())));
  }
}
