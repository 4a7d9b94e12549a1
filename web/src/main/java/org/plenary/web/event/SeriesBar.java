package org.plenary.web.event;

import java.util.List;
import java.util.Objects;
import org.plenary.event.EventRow;
import org.plenary.event.PublishedFigure;
import org.plenary.event.Stage;

/**
 * An edition in the chart of a series.
 *
 * @param participants as published, or null where nothing was
 * @param share how long its bar is, 0 to 100: of the edition with the most participants
 */
public record SeriesBar(String code, int year, PublishedFigure participants, int share) {
  private static final int WHOLE = 100;

  /**
   * The editions that took place, in the order of time; none where no figure was published of any.
   */
  static List<SeriesBar> of(List<EventRow> latestFirst) {
    int most =
        latestFirst.stream()
            .map(EventRow::participants)
            .filter(Objects::nonNull)
            .mapToInt(PublishedFigure::number)
            .max()
            .orElse(0);
    return most == 0
        ? List.of()
        : latestFirst.reversed().stream()
            .filter(SeriesBar::tookPlace)
            .map(row -> of(row, most))
            .toList();
  }

  private static boolean tookPlace(EventRow row) {
    return row.participants() != null
        || row.stage() == Stage.CONCLUDED
        || row.stage() == Stage.ARCHIVED;
  }

  private static SeriesBar of(EventRow row, int most) {
    PublishedFigure figure = row.participants();
    int share =
        figure == null ? 0 : Math.max(1, Math.round((float) WHOLE * figure.number() / most));
    return new SeriesBar(row.code(), row.start().first().getYear(), figure, share);
  }
}
