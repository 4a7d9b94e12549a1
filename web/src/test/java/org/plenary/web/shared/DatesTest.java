package org.plenary.web.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.plenary.shared.Bound;
import org.plenary.shared.Language;
import org.plenary.shared.PartialDate;
import org.plenary.shared.Period;

class DatesTest {
  private static final LocalDate APRIL_8 = LocalDate.of(2019, 4, 8);
  private final Dates english = Dates.in(Language.EN);
  private final Dates russian = Dates.in(Language.RU);

  @Test
  void writesTheDaysOfAConferenceAsOneRange() {
    assertEquals("8–9 April 2019", english.days(APRIL_8, APRIL_8.plusDays(1)));
    assertEquals("8 April 2019", english.days(APRIL_8, APRIL_8));
    assertEquals("8–9 апреля 2019\u202Fг.", russian.days(APRIL_8, APRIL_8.plusDays(1)));
  }

  @Test
  void isAsPreciseAsItsSource() {
    assertEquals("2019", english.date(PartialDate.parse("2019")));
    assertEquals("April 2019", english.date(PartialDate.parse("2019-04")));
    assertEquals("unknown", english.date(null));
  }

  @Test
  void showsTheLastDayOnWhichARoleWasHeld() {
    Period period = Period.since(APRIL_8).until(LocalDate.of(2021, 1, 1));
    assertEquals("8 April 2019 – 31 December 2020", english.period(period));
  }

  @Test
  void saysThatABoundIsUnknown() {
    Period period = Period.of(Bound.at(PartialDate.year(2016)), Bound.unknown());
    assertEquals("since 2016, end unknown", english.period(period));
    assertEquals("unknown", english.period(Period.unknown()));
    assertEquals(
        "since 2016",
        english.period(Period.since(LocalDate.of(2016, 1, 1))).replace("1 January ", ""));
  }

  @Test
  void showsMomentsInTheZoneOfTheOffice() {
    assertEquals("3 Feb 2019, 10:12", english.moment(Instant.parse("2019-02-03T09:12:00Z")));
  }

  @Test
  void aMonthAfterAPrepositionTakesItsCase() {
    Bound april = Bound.at(PartialDate.parse("2013-04"));
    assertEquals("с апреля 2013\u202Fг.", russian.period(Period.of(april, Bound.open())));
    assertEquals("апрель 2013\u202Fг.", russian.date(PartialDate.parse("2013-04")));
  }
}
