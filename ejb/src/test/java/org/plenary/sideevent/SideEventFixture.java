package org.plenary.sideevent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.plenary.directory.AddOrganization;
import org.plenary.directory.DirectoryService;
import org.plenary.directory.OrganizationType;
import org.plenary.event.EventDetail;
import org.plenary.event.EventFacts;
import org.plenary.event.EventKind;
import org.plenary.event.EventService;
import org.plenary.event.ScheduleEvent;
import org.plenary.programme.ProgrammeDetail;
import org.plenary.programme.ProgrammeService;
import org.plenary.programme.RoomFacts;
import org.plenary.programme.RoomService;
import org.plenary.shared.DomainException;
import org.plenary.shared.Language;
import org.plenary.shared.LocalizedText;
import org.plenary.shared.PartialDate;
import org.plenary.testing.As;
import org.plenary.testing.Cleared;
import org.plenary.testing.ContainerTest;

/** Conferences with a call, organizations, and what is done with their proposals. */
abstract class SideEventFixture extends ContainerTest {
  static final LocalDate DAY = LocalDate.of(2033, 4, 18);

  @Inject SideEventCalls calls;
  @Inject Proposals proposals;
  @Inject ProposalDesk desk;
  @Inject Allocation allocation;
  @Inject CoOrganizerLinks links;
  @Inject SideEventOutcomes outcomes;
  @Inject EventService events;
  @Inject ProgrammeService programmes;
  @Inject RoomService rooms;
  @Inject DirectoryService directory;
  @Inject As.Organizer organizer;
  @Inject As.Officer officer;
  @Inject Cleared cleared;

  @Resource(lookup = "jdbc/plenary")
  DataSource dataSource;

  UUID aConference() {
    PartialDate day = PartialDate.day(DAY);
    EventFacts facts =
        new EventFacts(
            LocalizedText.english("A conference"),
            null,
            day,
            day,
            "Vienna",
            "AT",
            "Hofburg",
            "Europe/Vienna",
            List.of(Language.EN),
            List.of(),
            null,
            null);
    String code = "other-" + UUID.randomUUID().toString().substring(0, 8);
    ScheduleEvent request =
        new ScheduleEvent(UUID.randomUUID(), code, "other", null, EventKind.CONFERENCE, facts);
    UUID event = organizer.call(() -> events.schedule(request));
    EditCall call =
        new EditCall(
            event,
            0,
            LocalDateTime.of(2020, 1, 1, 9, 0),
            LocalDateTime.of(2032, 1, 1, 9, 0),
            LocalizedText.english("The rules."));
    organizer.run(() -> calls.save(call));
    return event;
  }

  List<UUID> slots(UUID conference, int... hours) {
    UUID room =
        organizer.call(
            () -> rooms.add(conference, RoomFacts.named(LocalizedText.english("Room 1"))));
    List<LocalTime> starts = new ArrayList<>();
    for (int hour : hours) {
      starts.add(LocalTime.of(hour, 0));
    }
    AddSlots command = new AddSlots(conference, DAY, starts, 60, List.of(room));
    assertEquals(hours.length, organizer.call(() -> calls.addSlots(command)));
    return organizer.call(() -> calls.of(conference)).slots().stream().map(SlotRow::ref).toList();
  }

  UUID anOrganization() {
    String code =
        "SE-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(java.util.Locale.ROOT);
    return officer.call(
        () ->
            directory.addOrganization(
                new AddOrganization(
                    code,
                    null,
                    LocalizedText.english("Organization " + code),
                    OrganizationType.NGO,
                    null,
                    null,
                    null,
                    List.of(),
                    null)));
  }

  static SaveProposal proposal(UUID conference, UUID entity, UUID... others) {
    ProposalFacts facts =
        new ProposalFacts(
            LocalizedText.english("Data for protection"),
            LocalizedText.english("About data."),
            List.of(),
            60,
            RoomSetup.THEATRE,
            null,
            List.of(Language.EN),
            new Contact("Ana Example", "ana@example.org", null),
            List.of(),
            List.of(others));
    return new SaveProposal(UUID.randomUUID(), null, 0, conference, entity, Language.FR, facts);
  }

  UUID submitted(UUID conference, UUID entity) {
    UUID ref = organizer.call(() -> proposals.save(proposal(conference, entity)));
    organizer.run(() -> proposals.submit(ref, version(ref), true));
    return ref;
  }

  BulkMoved accept(UUID conference, UUID... refs) {
    return organizer.call(
        () ->
            desk.move(
                new MoveProposals(conference, List.of(refs), ProposalState.ACCEPTED, null, null)));
  }

  ProposalDetail detail(UUID ref) {
    return organizer.call(() -> proposals.detail(ref));
  }

  long version(UUID ref) {
    return detail(ref).version();
  }

  EventDetail event(UUID ref) {
    return organizer.call(() -> events.byRef(ref));
  }

  EventDetail sideEvent(UUID proposal) {
    return event(detail(proposal).sideEvent().ref());
  }

  ProgrammeDetail copy(UUID conference) {
    return organizer.call(() -> programmes.workingCopy(conference));
  }

  String no(Runnable call) {
    return assertThrows(DomainException.class, () -> organizer.run(call)).reason().key();
  }

  int update(String sql, UUID ref) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, ref.toString());
      return statement.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  long mails(UUID about, String state) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement =
            connection.prepareStatement(
                "select count(*) from outbox_message where about_ref = ? and state = ?")) {
      statement.setString(1, about.toString());
      statement.setString(2, state);
      try (ResultSet row = statement.executeQuery()) {
        row.next();
        return row.getLong(1);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
