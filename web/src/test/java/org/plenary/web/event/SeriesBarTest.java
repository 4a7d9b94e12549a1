package org.plenary.web.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.plenary.event.Audience;
import org.plenary.event.EventKind;
import org.plenary.event.EventRow;
import org.plenary.event.PublishedFigure;
import org.plenary.event.Qualifier;
import org.plenary.event.Stage;
import org.plenary.shared.LocalizedText;
import org.plenary.shared.PartialDate;

class SeriesBarTest {
  @Test
  void barsStandInTheOrderOfTimeAndTheLargestIsWhole() {
    PublishedFigure overFourHundred = new PublishedFigure(400, Qualifier.OVER);
    List<SeriesBar> bars =
        SeriesBar.of(
            List.of(
                edition("2020", null),
                edition("2019-04", overFourHundred),
                edition("2018-04-23", new PublishedFigure(100, Qualifier.EXACT)),
                edition("2017", new PublishedFigure(1, Qualifier.ABOUT))));
    assertEquals(List.of(2017, 2018, 2019, 2020), bars.stream().map(SeriesBar::year).toList());
    assertEquals(List.of(1, 25, 100, 0), bars.stream().map(SeriesBar::share).toList());
    assertEquals(overFourHundred, bars.get(2).participants(), "more than 400 stays that");
    assertNull(bars.get(3).participants());
  }

  @Test
  void editionsAheadHaveNoBar() {
    EventRow past = edition("2019", new PublishedFigure(400, Qualifier.OVER));
    List<SeriesBar> bars = SeriesBar.of(List.of(edition("2027", null, Stage.ANNOUNCED), past));
    assertEquals(List.of(2019), bars.stream().map(SeriesBar::year).toList());
  }

  @Test
  void thereIsNoChartWhereNothingWasPublished() {
    assertEquals(List.of(), SeriesBar.of(List.of(edition("2020", null))));
  }

  private static EventRow edition(String start, PublishedFigure participants) {
    return edition(start, participants, Stage.CONCLUDED);
  }

  private static EventRow edition(String start, PublishedFigure participants, Stage stage) {
    PartialDate date = PartialDate.parse(start);
    return new EventRow(
        UUID.randomUUID(),
        "x-" + start,
        "x",
        null,
        null,
        EventKind.CONFERENCE,
        null,
        null,
        LocalizedText.english("A conference"),
        LocalizedText.empty(),
        date,
        date,
        "Vienna",
        "AT",
        null,
        participants,
        null,
        stage,
        Audience.PUBLIC);
  }
}
