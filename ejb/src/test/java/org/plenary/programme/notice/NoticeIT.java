package org.plenary.programme.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.plenary.event.EventFacts;
import org.plenary.event.EventKind;
import org.plenary.event.EventService;
import org.plenary.event.ScheduleEvent;
import org.plenary.mail.mailing.DraftFilter;
import org.plenary.mail.mailing.DraftRow;
import org.plenary.mail.mailing.DraftState;
import org.plenary.mail.mailing.MailingSending;
import org.plenary.mail.mailing.MailingService;
import org.plenary.programme.AddSession;
import org.plenary.programme.AppearanceLine;
import org.plenary.programme.AppearanceRole;
import org.plenary.programme.PlaceSession;
import org.plenary.programme.ProgrammeService;
import org.plenary.programme.SessionFacts;
import org.plenary.programme.SessionKind;
import org.plenary.programme.SessionRow;
import org.plenary.shared.DomainException;
import org.plenary.shared.Language;
import org.plenary.shared.LocalizedText;
import org.plenary.shared.PageRequest;
import org.plenary.shared.PartialDate;
import org.plenary.testing.As;
import org.plenary.testing.Cleared;

/** Who is told of what was published, what stands in the mails, and what comes along. */
class NoticeIT extends NoticeFixture {
  private static final PartialDate DAY = PartialDate.parse("2031-04-21");
  private static final PageRequest FIRST = new PageRequest(0, 100);

  @Inject private NoticeService notices;
  @Inject private ProgrammeService programmes;
  @Inject private EventService events;
  @Inject private MailingService mailings;
  @Inject private MailingSending sending;
  @Inject private As.Organizer organizer;
  @Inject private Cleared cleared;
  @Inject private As.System system;

  @Test
  void thoseConcernedAreToldOnceOfWhatIsPublished() {
    UUID event = announced(List.of());
    UUID minister = person("Minister", "fr");
    UUID moderator = person("Moderator");
    UUID stranger = person("Elsewhere");
    UUID panel = add(event, "Panel", 9, null, minister, moderator);
    add(event, "Elsewhere", 14, null, stranger);
    publish(event);
    assertEquals(3, overview(event).waiting().size());
    UUID first = letGo(prepare(event), 3);
    String told = mail(first, minister).get(0);
    assertTrue(told.contains("Vous figurez au programme de « Panel »"), told);
    assertEquals(List.of(), overview(event).waiting());
    assertThrows(DomainException.class, () -> prepare(event));

    UUID successor = person("Successor");
    replace(panel, minister, successor, 11);
    assertEquals(3, overview(event).ahead().size(), "of the working copy");
    publish(event);
    UUID second = letGo(prepare(event), 3);
    String gone = mail(second, minister).get(1);
    assertTrue(gone.contains("STATUS:CANCELLED") && gone.contains("SEQUENCE:1"), gone);
    assertTrue(gone.contains("UID:" + panel + "@plenary"), gone);
    String stays = mail(second, moderator).get(1);
    assertTrue(stays.contains("STATUS:CONFIRMED") && stays.contains("T110000"), stays);
    assertTrue(mail(second, moderator).get(0).contains("11:00"), "from–to");
    assertTrue(mail(second, moderator).get(0).contains("09:00"), "from–to");
    assertEquals(List.of(), mail(second, stranger), "nothing changed for them");
    assertNull(mail(second, successor).get(2), "no link that ends mailings");
  }

  @Test
  void aCancellationIsToldToo() {
    UUID event = announced(List.of());
    UUID speaker = person("Speaker");
    UUID panel = add(event, "Panel", 9, null, speaker);
    add(event, "Closing", 16, null, person("Other"));
    publish(event);
    letGo(prepare(event), 2);
    organizer.run(() -> programmes.cancel(panel));
    publish(event);
    UUID mailing = letGo(prepare(event), 1);
    assertTrue(mail(mailing, speaker).get(0).contains("Cancelled: “Panel”"));
    assertTrue(mail(mailing, speaker).get(1).contains("STATUS:CANCELLED"));
  }

  @Test
  void theFocalPointOfTheDelegationIsToldOfItsPeople() {
    UUID event = announced(List.of());
    UUID body = directory.organizations().getFirst().ref();
    UUID speaker = person("Delegate");
    role(speaker, body, "Adviser");
    UUID focal = person("Focal");
    role(focal, body, "Focal point");
    add(event, "Panel", 9, null, speaker);
    publish(event);
    UUID mailing = prepare(event);
    assertTrue(rows(mailing).stream().anyMatch(row -> row.party().ref().equals(focal)));
    organizer.run(() -> sending.send(mailing, mailings.detail(mailing).ready(), null));
    assertTrue(mail(mailing, focal).get(0).contains("Delegate " + word(speaker)), "by name");
    assertNull(mail(mailing, focal).get(1), "not in their own calendar");
  }

  @Test
  void coOrganizersOfASideEventAreToldOfIt() {
    String code = directory.organizations().getFirst().code();
    UUID side = announced(List.of(code));
    String sideCode = organizer.call(() -> events.byRef(side)).code();
    UUID event = announced(List.of());
    add(event, "Side event", 9, sideCode, person("Somebody"));
    publish(event);
    UUID mailing = prepare(event);
    UUID body = directory.organizations().getFirst().ref();
    assertTrue(rows(mailing).stream().anyMatch(row -> row.party().ref().equals(body)));
  }

  @Test
  void whoWantsNoMailingsIsStillToldOfTheirOwnSession() {
    UUID event = announced(List.of());
    UUID speaker = person("Quiet");
    change(
        "insert into mailing_wish (id, ref, version, party_ref, none_since) values (next value for plenary_seq, uuid(), 1, ?, current_timestamp(6))",
        speaker);
    add(event, "Panel", 9, null, speaker);
    publish(event);
    UUID mailing = prepare(event);
    assertEquals(DraftState.READY, rows(mailing).getFirst().state());
  }

  @Test
  void draftsOfAnEarlierRevisionAreNotLetGo() {
    UUID event = announced(List.of());
    add(event, "Panel", 9, null, person("Speaker"));
    publish(event);
    UUID mailing = prepare(event);
    add(event, "Closing", 16, null, person("Late"));
    publish(event);
    assertTrue(overview(event).isOutdated());
    DomainException refused =
        assertThrows(
            DomainException.class, () -> organizer.run(() -> sending.send(mailing, 1, null)));
    assertEquals("programme.notice.outdated", refused.reason().key());
    assertEquals(mailing, prepare(event), "the same drafts, made anew");
    letGo(mailing, 2);
  }

  @Test
  void aProtectedSpeakerIsNamedByTheirPublicName() {
    UUID event = announced(List.of());
    UUID body = directory.organizations().get(1).ref();
    UUID speaker = person("Hidden");
    String legal = word(speaker);
    role(speaker, body, "Adviser");
    UUID focal = person("Trusted");
    role(focal, body, "Focal point");
    system.run(() -> directory.protect(speaker, "A survivor"));
    add(event, "Panel", 9, null, speaker);
    publish(event);
    UUID mailing = prepare(event);
    organizer.run(() -> sending.send(mailing, mailings.detail(mailing).ready(), null));
    String told = mail(mailing, focal).get(0);
    assertTrue(told.contains("A survivor") && !told.contains(legal), told);
  }

  private NoticeOverview overview(UUID event) {
    return organizer.call(() -> notices.overview(event, programmes.workingCopy(event).changes()));
  }

  private UUID prepare(UUID event) {
    return organizer.call(() -> notices.prepare(event));
  }

  private UUID letGo(UUID mailing, long expected) {
    assertEquals(expected, organizer.call(() -> mailings.detail(mailing)).ready());
    organizer.run(() -> sending.send(mailing, expected, null));
    return mailing;
  }

  private List<DraftRow> rows(UUID mailing) {
    return organizer
        .call(() -> mailings.drafts(mailing, new DraftFilter(null, null, null), FIRST))
        .rows();
  }

  private void publish(UUID event) {
    organizer.call(() -> programmes.publish(event));
  }

  private UUID announced(List<String> coOrganizers) {
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
            coOrganizers,
            null,
            null);
    String code = "supplychain-" + UUID.randomUUID().toString().substring(0, 8);
    UUID ref =
        organizer.call(
            () ->
                events.schedule(
                    new ScheduleEvent(
                        UUID.randomUUID(),
                        code,
                        "supplychain",
                        null,
                        EventKind.CONFERENCE,
                        facts)));
    organizer.run(() -> events.announce(cleared.event(ref)));
    return ref;
  }

  private UUID add(UUID event, String title, int hour, String sideEvent, UUID... speakers) {
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
            sideEvent,
            Arrays.stream(speakers).map(NoticeIT::appearance).toList());
    return organizer.call(() -> programmes.add(new AddSession(UUID.randomUUID(), event, facts)));
  }

  private static AppearanceLine appearance(UUID person) {
    return new AppearanceLine(person, null, AppearanceRole.MODERATOR, null, null);
  }

  private void replace(UUID session, UUID old, UUID other, int hour) {
    change("update programme_appearance set person_ref = ? where person_ref = ?", other, old);
    String event =
        texts("select event_ref from programme_session where ref = ?", session).getFirst();
    SessionRow row =
        organizer.call(() -> programmes.workingCopy(UUID.fromString(event))).session(session);
    organizer.run(
        () ->
            programmes.place(
                new PlaceSession(
                    session,
                    row.version(),
                    DAY.first(),
                    LocalTime.of(hour, 0),
                    row.facts().minutes(),
                    null)));
  }

  /** Text, calendar and the link that ends mailings, of the mail to somebody. */
  private List<String> mail(UUID mailing, UUID person) {
    List<String> found = new ArrayList<>();
    for (String column : List.of("body", "calendar", "unsubscribe")) {
      found.addAll(
          texts(
              "select " + column + " from outbox_message where mailing_ref = ? and person_ref = ?",
              mailing,
              person));
    }
    return found.stream().map(one -> one == null ? null : one.replace("\r\n ", "")).toList();
  }
}
