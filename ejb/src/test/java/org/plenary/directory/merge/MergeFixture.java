package org.plenary.directory.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.plenary.directory.AddPerson;
import org.plenary.directory.DirectoryService;
import org.plenary.directory.Gender;
import org.plenary.directory.PersonDetail;
import org.plenary.directory.PersonLine;
import org.plenary.directory.PersonService;
import org.plenary.directory.contact.ContactKind;
import org.plenary.directory.contact.ContactVisibility;
import org.plenary.directory.contact.PersonContactRow;
import org.plenary.directory.contactgroup.ContactGroupEditing;
import org.plenary.directory.contactgroup.EditContactGroup;
import org.plenary.directory.correspondence.CorrespondenceEditing;
import org.plenary.directory.correspondence.CorrespondenceKind;
import org.plenary.directory.correspondence.EditCorrespondence;
import org.plenary.directory.partnership.ContributionKind;
import org.plenary.directory.partnership.EditContribution;
import org.plenary.directory.partnership.PartnershipEditing;
import org.plenary.event.EventFacts;
import org.plenary.event.EventKind;
import org.plenary.event.EventService;
import org.plenary.event.ScheduleEvent;
import org.plenary.programme.AddSession;
import org.plenary.programme.AppearanceLine;
import org.plenary.programme.AppearanceRole;
import org.plenary.programme.ProgrammeService;
import org.plenary.programme.SessionFacts;
import org.plenary.programme.SessionKind;
import org.plenary.registration.CategoryKind;
import org.plenary.registration.FreedSeat;
import org.plenary.registration.RegisterParticipant;
import org.plenary.registration.RegistrationService;
import org.plenary.registration.RegistrationSetup;
import org.plenary.registration.SeatTakenAt;
import org.plenary.registration.SetUpCategory;
import org.plenary.shared.Language;
import org.plenary.shared.LocalizedText;
import org.plenary.shared.PartialDate;
import org.plenary.testing.As;
import org.plenary.testing.Cleared;
import org.plenary.testing.ContainerTest;
import org.plenary.testing.EveryRow;

/** People with everything that can refer to them. */
abstract class MergeFixture extends ContainerTest {
  private static final LocalDate DAY = LocalDate.of(2032, 4, 14);

  /** Derived from what is compared, or a record of what happened. */
  private static final Set<String> NOT_COMPARED =
      Set.of(
          "audit_entry",
          "duplicate_check",
          "duplicate_pair",
          "job",
          "person_merge",
          "person_merge_row");

  @Inject MergeService merges;
  @Inject DirectoryService directory;
  @Inject PersonService people;
  @Inject ContactGroupEditing groups;
  @Inject CorrespondenceEditing correspondence;
  @Inject PartnershipEditing partnerships;
  @Inject EventService events;
  @Inject ProgrammeService programmes;
  @Inject RegistrationSetup setup;
  @Inject RegistrationService registrations;
  @Inject As.Officer officer;
  @Inject As.Organizer organizer;
  @Inject Cleared cleared;

  @Resource(lookup = "jdbc/plenary")
  DataSource dataSource;

  /** A family name that nobody else has. */
  final String family =
      "M"
          + UUID.randomUUID()
              .toString()
              .replaceAll("[^a-f]", "")
              .concat(Long.toString(System.nanoTime(), 26).replaceAll("[0-9]", "q"));

  UUID person(String given, String mail, String phone, String... languages) {
    List<PersonContactRow> contacts = new ArrayList<>(PersonContactRow.of(mail, phone));
    contacts.add(
        new PersonContactRow(
            null,
            ContactKind.EMAIL,
            "shared-" + family + "@example.org",
            null,
            false,
            given.equals("Anna") ? ContactVisibility.PUBLISHED : ContactVisibility.OFFICE));
    AddPerson somebody =
        new AddPerson(
                "Ms",
                null,
                given,
                family,
                given.equals("Anna") ? null : "Анна " + family,
                given.equals("Anna") ? null : Gender.FEMALE,
                contacts,
                List.of(languages),
                null,
                "TEST")
            .as("Adviser", directory.entityByCode("AT").orElseThrow().ref());
    return officer.call(() -> directory.addPerson(somebody));
  }

  UUID anna() {
    return person("Anna", "anna-" + family + "@example.org", "+43 1 514 36", "en", "de");
  }

  UUID annaMaria() {
    return person("Anna Maria", "am-" + family + "@example.org", "+43 1 514 37", "ru", "en");
  }

  PersonDetail detail(UUID ref) {
    return officer.call(() -> people.detail(ref));
  }

  MergePeople of(UUID survivor, UUID merged, MergeField... chosen) {
    return new MergePeople(
        survivor, detail(survivor).version(), merged, detail(merged).version(), Set.of(chosen));
  }

  UUID merge(UUID survivor, UUID merged, MergeField... chosen) {
    MergePeople command = of(survivor, merged, chosen);
    return officer.call(() -> merges.merge(command));
  }

  void undo(UUID merge) {
    long version = officer.call(() -> merges.view(merge)).row().version();
    officer.run(() -> merges.undo(merge, version));
  }

  UUID group(UUID... members) {
    UUID group =
        officer.call(
            () ->
                groups.save(
                    new EditContactGroup(null, 0, "Group " + UUID.randomUUID(), null, null)));
    officer.call(() -> groups.add(group, List.of(members)));
    return group;
  }

  UUID call(String subject, UUID... parties) {
    EditCorrespondence call =
        new EditCorrespondence(
            null,
            0,
            CorrespondenceKind.CALL,
            null,
            LocalDate.of(2026, 1, 5),
            subject,
            null,
            null,
            List.of(parties),
            null,
            false,
            null,
            null);
    return officer.call(() -> correspondence.save(call));
  }

  void seconded(UUID person) {
    UUID donor = directory.entityByCode("AT").orElseThrow().ref();
    EditContribution staff =
        new EditContribution(
            null,
            0,
            donor,
            ContributionKind.SECONDED_STAFF,
            "Adviser",
            null,
            null,
            null,
            person,
            2026,
            2027);
    officer.run(() -> partnerships.save(staff));
  }

  UUID event(String title) {
    PartialDate day = PartialDate.parse(DAY.toString());
    EventFacts facts =
        new EventFacts(
            LocalizedText.english(title),
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
    UUID event =
        organizer.call(
            () ->
                events.schedule(
                    new ScheduleEvent(
                        UUID.randomUUID(), code, "other", null, EventKind.CONFERENCE, facts)));
    organizer.run(() -> events.openRegistration(cleared.event(event)));
    organizer.call(
        () ->
            setup.save(
                new SetUpCategory(
                    event,
                    null,
                    0,
                    "guests",
                    CategoryKind.PUBLIC,
                    LocalizedText.english("Guests"),
                    5,
                    true,
                    SeatTakenAt.REGISTRATION,
                    FreedSeat.GIVEN_ON,
                    null)));
    return event;
  }

  UUID register(UUID event, UUID person) {
    RegisterParticipant request =
        new RegisterParticipant(
            UUID.randomUUID(), event, "guests", person, null, null, null, null, null, null, false);
    return organizer.call(() -> registrations.register(request));
  }

  int taken(UUID event) {
    return organizer.call(() -> setup.categories(event)).getFirst().used();
  }

  void session(UUID event, UUID... speakers) {
    List<AppearanceLine> lines = new ArrayList<>();
    for (UUID speaker : speakers) {
      lines.add(new AppearanceLine(speaker, null, AppearanceRole.PANELLIST, null, null));
    }
    SessionFacts facts =
        new SessionFacts(
            DAY,
            LocalTime.of(10, 0),
            60,
            null,
            SessionKind.values()[0],
            LocalizedText.english("A session"),
            null,
            List.of(),
            null,
            lines);
    organizer.call(() -> programmes.add(new AddSession(UUID.randomUUID(), event, facts)));
  }

  /** Every row of every table as a text, without versions, by table. */
  Map<String, List<String>> everyRow() throws SQLException {
    return EveryRow.of(dataSource, NOT_COMPARED);
  }

  long number(String sql, Object... values) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        var statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setString(i + 1, values[i].toString());
      }
      try (ResultSet found = statement.executeQuery()) {
        found.next();
        return found.getLong(1);
      }
    }
  }

  static void assertSame(Map<String, List<String>> before, Map<String, List<String>> after) {
    assertEquals(before.keySet(), after.keySet());
    before.forEach((table, rows) -> assertEquals(rows, after.get(table), table));
  }

  List<UUID> found(String name) {
    return officer.call(() -> directory.findPeople(name, 10)).stream()
        .map(PersonLine::ref)
        .toList();
  }
}
