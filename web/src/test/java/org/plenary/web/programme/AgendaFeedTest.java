package org.plenary.web.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.util.CompatibilityHints;
import net.fortuna.ical4j.validate.ValidationResult;
import org.junit.jupiter.api.Test;
import org.mozilla.javascript.RhinoException;
import org.plenary.programme.PublishedProgramme;
import org.plenary.programme.PublishedSession;
import org.plenary.programme.SessionKind;
import org.plenary.shared.Language;
import org.plenary.shared.LocalizedText;
import org.plenary.shared.PartialDate;

/** A feed as a calendar sees it over ten revisions: sessions move, are cancelled, are taken out. */
class AgendaFeedTest {
  private static final int REVISIONS = 10;
  private static final int SESSIONS = 12;

  /** Summer time ends in the night between the two days. */
  private static final LocalDate DAY = LocalDate.of(2027, 10, 30);

  private static final ZoneId ZONE = ZoneId.of("Europe/Vienna");
  private static final DateTimeFormatter ISO_MILLIS =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSX", Locale.ROOT);

  private static final String TITLE = "Semicolons; commas, \"quotes\" \\ back\\nslashes: ";
  private static final String TEXT = "First line\r\nsecond line\nthird; line,\rlast";

  private final List<UUID> refs =
      java.util.stream.Stream.generate(UUID::randomUUID).limit(SESSIONS).toList();

  @Test
  void isReadByIcalJsAsItIsMeantOverTenRevisions() throws Exception {
    try (IcalJs reader = new IcalJs()) {
      for (int revision = 1; revision <= REVISIONS; revision++) {
        byte[] feed = AgendaCalendar.of(programme(revision), Language.EN, "https://example.org");
        assertEquals(expected(revision), entries(reader, feed), "Rev." + revision);
      }
    }
  }

  @Test
  void refusesABrokenFeedWithIcalJs() throws Exception {
    try (IcalJs reader = new IcalJs()) {
      byte[] broken = "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n".getBytes(StandardCharsets.UTF_8);
      assertThrows(RhinoException.class, () -> reader.entries(broken));
    }
  }

  private static Set<String> entries(IcalJs reader, byte[] feed) {
    return new TreeSet<>(List.of(reader.entries(feed).split("\n")));
  }

  private static String moment(LocalDateTime local) {
    return ISO_MILLIS.format(local.atZone(ZONE).toInstant().atOffset(ZoneOffset.UTC));
  }

  /** What the programme itself says of each session. */
  private Set<String> expected(int revision) {
    Set<String> lines = new TreeSet<>();
    for (int i = 0; i < SESSIONS; i++) {
      PublishedSession session = session(i, revision);
      boolean off = isGone(i, revision) || isCancelled(i, revision);
      lines.add(
          String.join(
              "|",
              session.ref() + "@plenary",
              String.valueOf(revision - 1),
              off ? "CANCELLED" : "CONFIRMED",
              moment(session.begins()),
              moment(session.ends()),
              session.title().in(Language.EN)));
    }
    return lines;
  }

  @Test
  void parsesWithoutWarningAndKeepsItsPromisesOverTenRevisions() throws Exception {
    for (String hint :
        List.of(
            CompatibilityHints.KEY_RELAXED_PARSING,
            CompatibilityHints.KEY_RELAXED_UNFOLDING,
            CompatibilityHints.KEY_RELAXED_VALIDATION)) {
      assertFalse(CompatibilityHints.isHintEnabled(hint), hint);
    }
    Map<String, Integer> sequences = new HashMap<>();
    for (int revision = 1; revision <= REVISIONS; revision++) {
      PublishedProgramme programme = programme(revision);
      for (Language language : List.of(Language.EN, Language.RU)) {
        Calendar calendar =
            new CalendarBuilder()
                .build(
                    new ByteArrayInputStream(
                        AgendaCalendar.of(programme, language, "https://example.org")));
        ValidationResult result = calendar.validate(true);
        assertFalse(result.hasErrors(), result::toString);
        check(calendar, revision, language == Language.EN ? sequences : new HashMap<>());
      }
    }
    assertEquals(SESSIONS, sequences.size(), "a session changed its UID or got lost");
  }

  private void check(Calendar calendar, int revision, Map<String, Integer> sequences) {
    List<VEvent> events = calendar.getComponents("VEVENT");
    assertEquals(SESSIONS, events.size());
    for (int i = 0; i < SESSIONS; i++) {
      String uid = refs.get(i) + "@plenary";
      VEvent event =
          events.stream()
              .filter(one -> one.getUid().orElseThrow().getValue().equals(uid))
              .findFirst()
              .orElseThrow();
      Integer before = sequences.put(uid, event.getSequence().getSequenceNo());
      assertTrue(before == null || before < event.getSequence().getSequenceNo(), uid);
      String status = isGone(i, revision) || isCancelled(i, revision) ? "CANCELLED" : "CONFIRMED";
      assertEquals(status, event.getStatus().getValue(), uid + " in Rev." + revision);
      assertEquals(TITLE + i, event.getSummary().getValue());
    }
  }

  private static boolean isCancelled(int session, int revision) {
    return session % 4 == 1 && revision > session;
  }

  private static boolean isGone(int session, int revision) {
    return session % 4 == 2 && revision > session;
  }

  private PublishedProgramme programme(int revision) {
    List<PublishedSession> here = new ArrayList<>();
    List<PublishedSession> gone = new ArrayList<>();
    for (int i = 0; i < SESSIONS; i++) {
      (isGone(i, revision) ? gone : here).add(session(i, revision));
    }
    return new PublishedProgramme(
        "alliance-27",
        LocalizedText.english("A conference, with; signs"),
        LocalizedText.empty(),
        PartialDate.day(DAY),
        PartialDate.day(DAY.plusDays(1)),
        "Vienna",
        "Hofburg; Heldenplatz, 1",
        ZONE,
        List.of(Language.EN),
        revision,
        Instant.parse("2027-09-01T10:00:00Z").plusSeconds(revision),
        1,
        here,
        gone,
        null);
  }

  /** Every third one moves with each revision; the last of a day ends after midnight. */
  private PublishedSession session(int i, int revision) {
    int hour = 9 + i + (i % 3 == 0 ? revision % 3 : 0);
    return new PublishedSession(
        refs.get(i),
        i % 2 == 0 ? DAY : DAY.plusDays(1),
        LocalTime.of(hour, 30),
        i == SESSIONS - 1 ? 300 : 45,
        LocalizedText.english("Hall " + i),
        SessionKind.PANEL,
        LocalizedText.english(TITLE + i),
        LocalizedText.english(TEXT),
        List.of(),
        null,
        isCancelled(i, revision),
        null,
        List.of(),
        Set.of(),
        List.of());
  }
}
