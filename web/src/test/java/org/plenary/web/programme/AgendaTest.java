package org.plenary.web.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import org.junit.jupiter.api.Test;
import org.plenary.programme.AppearanceRole;
import org.plenary.programme.PublishedProgramme;
import org.plenary.programme.PublishedSession;
import org.plenary.programme.SessionKind;
import org.plenary.shared.Language;
import org.plenary.shared.LocalizedText;
import org.plenary.shared.PartialDate;
import org.plenary.web.shared.PublicPages;

class AgendaTest {
  private static final LocalDate DAY = LocalDate.of(2027, 4, 12);
  private final PublishedSession opening = session("Opening, with; signs \\ and a\nbreak", false);
  private final PublishedSession gone = session("Gone", false);

  @Test
  void findsItsTagAmongThoseOfTheReader() {
    assertTrue(PublicPages.matches("\"a\"", "\"a\""));
    assertTrue(PublicPages.matches("\"b\", W/\"a\"", "\"a\""));
    assertTrue(PublicPages.matches("*", "\"a\""));
    assertFalse(PublicPages.matches("\"b\"", "\"a\""));
    assertFalse(PublicPages.matches(null, "\"a\""));
  }

  @Test
  void writesACalendarThatCanBeReadAgain() throws Exception {
    Calendar calendar = read(programme(3));
    VEvent event = (VEvent) calendar.getComponents("VEVENT").getFirst();
    assertEquals("Opening, with; signs \\ and a\nbreak", event.getSummary().getValue());
    assertEquals(opening.ref() + "@plenary", event.getUid().orElseThrow().getValue());
    assertEquals(2, event.getSequence().getSequenceNo());
    assertEquals("20270412T093000", event.getDateTimeStart().getValue());
    assertEquals("20270412T101500", event.getDateTimeEnd().getValue());
    assertEquals("CONFIRMED", event.getStatus().getValue());
  }

  @Test
  void carriesTheDefinitionOfItsZoneSoThatHoursStayWhereTheyWereMeant() throws Exception {
    Calendar calendar = read(programme(3));
    calendar.validate();
    VTimeZone zone = (VTimeZone) calendar.getComponent("VTIMEZONE").orElseThrow();
    assertEquals("Europe/Vienna", zone.getTimeZoneId().getValue());
    assertEquals(
        List.of("DAYLIGHT 20270328T020000 +0100 +0200", "STANDARD 20271031T030000 +0200 +0100"),
        zone.getObservances().stream()
            .map(
                one ->
                    String.join(
                        " ",
                        one.getName(),
                        one.getRequiredProperty("DTSTART").getValue(),
                        one.getRequiredProperty("TZOFFSETFROM").getValue(),
                        one.getRequiredProperty("TZOFFSETTO").getValue()))
            .sorted()
            .toList());
    VEvent event = (VEvent) calendar.getComponents("VEVENT").getFirst();
    ZonedDateTime begins = (ZonedDateTime) event.getDateTimeStart().getDate();
    assertEquals(Instant.parse("2027-04-12T07:30:00Z"), begins.toInstant());
  }

  @Test
  void sendsWithdrawnSessionsAsCancelled() throws Exception {
    List<VEvent> events = read(programme(3)).getComponents("VEVENT");
    assertEquals(2, events.size());
    assertEquals(gone.ref() + "@plenary", events.getLast().getUid().orElseThrow().getValue());
    assertEquals("CANCELLED", events.getLast().getStatus().getValue());
  }

  @Test
  void givesTheSameBytesForTheSameRevision() {
    byte[] first = AgendaCalendar.of(programme(1), Language.EN, "https://example.org");
    byte[] second = AgendaCalendar.of(programme(1), Language.EN, "https://example.org");
    assertEquals(PublicPages.etag(first, ""), PublicPages.etag(second, ""));
  }

  @Test
  void saysWhatIsInEnglishOnly() {
    AgendaView french = AgendaView.of(programme(1), Language.FR);
    assertEquals("en", french.days().getFirst().slots().getFirst().cards().getFirst().fallback());
    assertEquals("en", french.headingLang());
    assertNull(french.kickerLang());
    AgendaView english = AgendaView.of(programme(1), Language.EN);
    assertNull(english.days().getFirst().slots().getFirst().cards().getFirst().fallback());
    assertNull(english.headingLang());
  }

  @Test
  void splitsTheThemeAtItsColonAndNamesTheZone() {
    AgendaView view = AgendaView.of(programme(2), Language.EN);
    assertEquals("Using Technology", view.heading());
    assertEquals("Turning a Liability into an Asset", view.subheading());
    assertEquals("Vienna (UTC+2)", view.zone());
    assertEquals("1 change since Rev.1", view.changes());
    assertEquals("Вена (UTC+2)", AgendaView.of(programme(1), Language.RU).zone());
  }

  private static Calendar read(PublishedProgramme programme) throws Exception {
    byte[] bytes = AgendaCalendar.of(programme, Language.EN, "https://example.org");
    String text = new String(bytes, StandardCharsets.UTF_8);
    assertTrue(text.lines().allMatch(l -> l.getBytes(StandardCharsets.UTF_8).length <= 75), text);
    return new CalendarBuilder().build(new ByteArrayInputStream(bytes));
  }

  private static PublishedSession session(String title, boolean cancelled) {
    return new PublishedSession(
        UUID.nameUUIDFromBytes(title.getBytes(StandardCharsets.UTF_8)),
        DAY,
        LocalTime.of(9, 30),
        45,
        LocalizedText.english("Neuer Saal"),
        SessionKind.OPENING,
        LocalizedText.english(title),
        LocalizedText.empty(),
        List.of(Language.EN),
        null,
        cancelled,
        null,
        List.of(
            new PublishedSession.Speaker(
                null,
                "Мария Соколова",
                AppearanceRole.CHAIR,
                LocalizedText.english("Director"),
                LocalizedText.english("Example"))),
        Set.of(),
        List.of());
  }

  private PublishedProgramme programme(int revision) {
    return new PublishedProgramme(
        "alliance-27",
        LocalizedText.of(Map.of(Language.EN, "27th Conference", Language.FR, "27e Conférence")),
        LocalizedText.english("Using Technology: Turning a Liability into an Asset"),
        PartialDate.day(DAY),
        PartialDate.day(DAY),
        "Vienna",
        "Hofburg",
        ZoneId.of("Europe/Vienna"),
        List.of(Language.EN),
        revision,
        Instant.parse("2027-03-01T10:00:00Z"),
        1,
        List.of(opening),
        List.of(gone),
        null);
  }
}
