package org.plenary.web.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.plenary.event.PublishedFigure;
import org.plenary.event.Qualifier;
import org.plenary.shared.Language;
import org.plenary.shared.PartialDate;

class EventWordsTest {
  @Test
  void writesDaysMonthsAndYearsInSixLanguages() {
    assertEquals("8–9 April 2019", when(Language.EN, "2019-04-08", "2019-04-09"));
    assertEquals("8–9 avril 2019", when(Language.FR, "2019-04-08", "2019-04-09"));
    assertEquals("8.–9. April 2019", when(Language.DE, "2019-04-08", "2019-04-09"));
    assertEquals("8–9 aprile 2019", when(Language.IT, "2019-04-08", "2019-04-09"));
    assertEquals("8–9 апреля 2019 г.", when(Language.RU, "2019-04-08", "2019-04-09"));
    assertEquals("8–9 de abril de 2019", when(Language.ES, "2019-04-08", "2019-04-09"));
    assertEquals("April 2018", when(Language.EN, "2018-04", "2018-04"));
    assertEquals("апрель 2018 г.", when(Language.RU, "2018-04", "2018-04"));
    assertEquals("2022", when(Language.ES, "2022", "2022"));
  }

  @Test
  void writesDaysOfTwoMonths() {
    assertEquals("31 March – 1 April 2025", when(Language.EN, "2025-03-31", "2025-04-01"));
  }

  @Test
  void keepsMoreThanFourHundredMoreThanFourHundred() {
    PublishedFigure figure = new PublishedFigure(400, Qualifier.OVER);
    assertEquals("more than 400", EventWords.in(Language.EN).figure(figure));
    assertEquals("plus de 400", EventWords.in(Language.FR).figure(figure));
    assertEquals("", EventWords.in(Language.EN).figure(null));
  }

  private static String when(Language language, String start, String end) {
    return EventWords.in(language)
        .when(PartialDate.parse(start), PartialDate.parse(end))
        .replace('\u00a0', ' ')
        .replace('\u202f', ' ');
  }
}
