package org.plenary.web.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.plenary.shared.Language;

class LocalHoursTest {
  private static final LocalDate BACK = LocalDate.of(2027, 10, 31);
  private static final LocalDate FORTH = LocalDate.of(2027, 3, 28);
  private final LocalHours vienna = new LocalHours(ZoneId.of("Europe/Vienna"), Language.EN);

  @Test
  void saysWhichOfTwoHoursIsMeant() {
    assertEquals("01:30", vienna.hour(BACK.atTime(1, 30)));
    assertEquals("02:30 (UTC+2)", vienna.hour(BACK.atTime(2, 30)));
    assertEquals("03:00", vienna.hour(BACK.atTime(3, 0)));
  }

  @Test
  void writesTheHourThatClocksShowForOneThatTheySkip() {
    assertEquals("03:30", vienna.hour(FORTH.atTime(2, 30)));
  }

  @Test
  void namesTheOffsetAndItsChange() {
    assertEquals("Vienna (UTC+1)", vienna.zone(FORTH.minusDays(2), FORTH.minusDays(1)));
    assertEquals(
        "Vienna (UTC+2, from 31 October 2027 UTC+1)", vienna.zone(BACK.minusDays(1), BACK));
    assertEquals("Vienna (UTC+1)", vienna.zone(BACK, BACK.plusDays(1)));
    assertEquals(
        "St Johns (UTC−3:30)",
        new LocalHours(ZoneId.of("America/St_Johns"), Language.EN)
            .zone(LocalDate.of(2027, 1, 4), LocalDate.of(2027, 1, 5)));
    assertEquals(
        "01:30 (UTC−2:30)",
        new LocalHours(ZoneId.of("America/St_Johns"), Language.EN)
            .hour(LocalDateTime.of(2027, 11, 7, 1, 30)));
  }
}
