package org.plenary.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.plenary.shared.Language;
import org.plenary.shared.LocalizedText;
import org.plenary.shared.PartialDate;

class NextEditionTest {
  private static final LocalDate TODAY = LocalDate.of(2025, 9, 1);

  @Test
  void shiftsADayToTheSameWeekdayOfTheNextYear() {
    assertEquals("2026-04-06", shifted("2025-04-07", 1));
    assertEquals("2020-04-06", shifted("2019-04-08", 1));
    assertEquals("2025-03-03", shifted("2024-03-04", 1));
    assertEquals("2027-03-29", shifted("2025-03-31", 2));
  }

  @Test
  void shiftsTheTwentyNinthOfFebruary() {
    assertEquals("2025-02-27", shifted("2024-02-29", 1));
  }

  @Test
  void keepsThePrecisionOfAMonthOrAYear() {
    assertEquals("2020-04", shifted("2019-04", 1));
    assertEquals("2027", shifted("2026", 1));
  }

  @Test
  void takesTheNextNumberCodeAndTitle() {
    Event last = edition(26, "2026-04-13", "2026-04-14");
    NextEdition next = NextEdition.after("alliance", List.of(last), last, TODAY);
    assertEquals("alliance-27", next.code());
    assertEquals(27, next.ordinal());
    assertEquals("27th Alliance Conference", next.facts().title().in(Language.EN));
    assertEquals("27-я Конференция", next.facts().title().in(Language.RU));
    assertEquals("2027-04-12", next.facts().start().toString());
    assertEquals("2027-04-13", next.facts().end().toString());
  }

  @Test
  void leavesThemeCoOrganizersDeadlineAndNoteBehind() {
    Event last = edition(26, "2026-04-13", "2026-04-14");
    EventFacts facts = NextEdition.after("alliance", List.of(last), last, TODAY).facts();
    assertTrue(facts.theme().isEmpty());
    assertTrue(facts.coOrganizers().isEmpty());
    assertNull(facts.registrationDeadline());
    assertNull(facts.note());
    assertEquals("Hofburg", facts.venue());
  }

  @Test
  void countsFromTheLatestEditionEvenIfItsDaysAreUnknown() {
    Event latest = edition(26, "2026", "2026");
    Event before = edition(25, "2025-03-31", "2025-04-01");
    NextEdition next = NextEdition.after("alliance", List.of(latest, before), before, TODAY);
    assertEquals("alliance-27", next.code());
    assertEquals("2027-04-05", next.facts().start().toString(), "a week after Easter Monday");
    assertEquals("2027-04-06", next.facts().end().toString());
    assertEquals("27th Alliance Conference", next.facts().title().in(Language.EN));
  }

  @Test
  void namesAnEditionWithoutNumberByItsYear() {
    Event last = edition(null, "2025-09-11", "2025-09-12");
    assertEquals("nac-2026", NextEdition.after("nac", List.of(last), last, TODAY).code());
  }

  @Test
  void neverProposesAYearThatIsOver() {
    Event last = edition(3, "2019-04-08", "2019-04-09");
    LocalDate later = LocalDate.of(2030, 1, 1);
    NextEdition next = NextEdition.after("x", List.of(last), last, later);
    assertEquals(2030, next.facts().start().first().getYear());
  }

  @Test
  void neverProposesDaysThatAreOver() {
    Event last = edition(null, "2024-09-10", "2024-09-11");
    LocalDate november = LocalDate.of(2025, 11, 22);
    NextEdition next = NextEdition.after("nac", List.of(last), last, november);
    assertEquals("2026-09-08", next.facts().start().toString());
    assertEquals("nac-2026", next.code());
  }

  @Test
  void raisesTheYearInTheTitle() {
    EventFacts facts = edition(null, "2025-09-11", "2025-09-12").facts();
    LocalizedText title = LocalizedText.english("Annual Meeting 2025 of 20251");
    Event last =
        new Event(
            "nac-2025",
            "nac",
            null,
            EventKind.CONFERENCE,
            new EventFacts(
                title,
                null,
                facts.start(),
                facts.end(),
                "Vienna",
                "AT",
                null,
                null,
                List.of(),
                List.of(),
                null,
                null));
    NextEdition next = NextEdition.after("nac", List.of(last), last, TODAY);
    assertEquals("Annual Meeting 2026 of 20251", next.facts().title().in(Language.EN));
  }

  private static String shifted(String date, int years) {
    return NextEdition.shift(PartialDate.parse(date), years).toString();
  }

  private static Event edition(Integer ordinal, String start, String end) {
    LocalizedText title =
        LocalizedText.of(
            Map.of(
                Language.EN, ordinal + "th Alliance Conference",
                Language.RU, ordinal + "-я Конференция"));
    EventFacts facts =
        new EventFacts(
            title,
            LocalizedText.english("Theme"),
            PartialDate.parse(start),
            PartialDate.parse(end),
            "Vienna",
            "AT",
            "Hofburg",
            "Europe/Vienna",
            List.of(Language.EN, Language.RU),
            List.of("ODIHR"),
            null,
            "note");
    return new Event("x-" + ordinal, "x", ordinal, EventKind.CONFERENCE, facts);
  }
}
