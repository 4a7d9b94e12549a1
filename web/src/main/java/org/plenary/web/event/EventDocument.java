package org.plenary.web.event;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.plenary.event.EventDetail;
import org.plenary.event.EventRow;
import org.plenary.event.PublishedFigure;
import org.plenary.shared.Language;
import org.plenary.shared.LocalizedText;

/**
 * An event as machines read it. Dates are written as precisely as they are known: {@code
 * 2019-04-08}, {@code 2018-04} or {@code 2022}. What is unknown is left out.
 *
 * @param kind what it is treated as
 * @param kindName by language code, where an administrator added its kind
 * @param title by language code
 * @param details what the list leaves out, or null in the list
 */
public record EventDocument(
    UUID ref,
    String code,
    String series,
    Integer ordinal,
    String parent,
    String kind,
    Map<String, String> kindName,
    Map<String, String> title,
    Map<String, String> theme,
    String start,
    String end,
    String city,
    String country,
    String venue,
    String stage,
    String audience,
    FigureDocument participants,
    FigureDocument countries,
    Details details) {
  /**
   * A figure as it was published.
   *
   * @param qualifier EXACT, OVER, ABOUT or ALMOST
   */
  public record FigureDocument(int number, String qualifier) {
    private static FigureDocument of(PublishedFigure figure) {
      return figure == null ? null : new FigureDocument(figure.number(), figure.qualifier().name());
    }
  }

  /**
   * What only the document of one event has.
   *
   * @param registrationDeadline local to the zone
   */
  public record Details(
      String zone,
      Map<String, String> description,
      List<String> languages,
      List<String> hosts,
      List<String> coOrganizers,
      String registrationDeadline,
      String note,
      String source,
      List<String> sideEvents) {}

  static EventDocument of(EventRow row) {
    return of(row, null);
  }

  static EventDocument of(EventDetail event, List<EventRow> sideEvents) {
    Details details =
        new Details(
            event.zone() == null ? null : event.zone().getId(),
            texts(event.description()),
            event.languages().stream().map(Language::code).toList(),
            event.hosts(),
            event.coOrganizers(),
            event.registrationDeadline() == null ? null : event.registrationDeadline().toString(),
            event.note(),
            event.source(),
            sideEvents.stream().map(EventRow::code).toList());
    return of(event.row(), details);
  }

  private static EventDocument of(EventRow row, Details details) {
    return new EventDocument(
        row.ref(),
        row.code(),
        row.seriesCode(),
        row.ordinal(),
        row.parentCode(),
        row.kind().name(),
        row.kindName() == null ? null : texts(row.kindName()),
        texts(row.title()),
        texts(row.theme()),
        row.start().toString(),
        row.end().toString(),
        row.city(),
        row.country(),
        row.venue(),
        row.stage().name(),
        row.audience().name(),
        FigureDocument.of(row.participants()),
        FigureDocument.of(row.countries()),
        details);
  }

  /** A text by language code; null where there is none. */
  public static Map<String, String> texts(LocalizedText text) {
    if (text.isEmpty()) {
      return null;
    }
    Map<String, String> parts = new LinkedHashMap<>();
    text.asMap().forEach((language, part) -> parts.put(language.code(), part));
    return parts;
  }
}
