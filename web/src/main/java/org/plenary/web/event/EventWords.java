package org.plenary.web.event;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenary.event.EventKind;
import org.plenary.event.EventRow;
import org.plenary.event.PublishedFigure;
import org.plenary.event.Stage;
import org.plenary.shared.Language;
import org.plenary.shared.PartialDate;
import org.plenary.web.shared.Dates;
import org.plenary.web.shared.Texts;

/** Facts of events as people of one language write them. */
public final class EventWords {
  private final Language language;
  private final Texts texts;
  private final Dates dates;

  private EventWords(Language language) {
    this.language = language;
    texts = Texts.in(language);
    dates = Dates.in(language);
  }

  public static EventWords in(Language language) {
    return new EventWords(language);
  }

  /** "8–9 April 2019", "April 2018", "2022": as precise as it is known. */
  public String when(PartialDate start, PartialDate end) {
    if (start.precision() == PartialDate.Precision.DAY) {
      return dates.days(start.first(), end.first());
    }
    return start.equals(end) ? dates.date(start) : dates.date(start) + " – " + dates.date(end);
  }

  public String when(EventRow row) {
    return when(row.start(), row.end());
  }

  /** "Hofburg, Vienna", "online", or "" where nothing is known. */
  public String where(EventRow row) {
    String venue = "online".equals(row.venue()) ? texts.get("reference.online") : row.venue();
    return Stream.of(venue, Cities.in(language, row.city()))
        .filter(part -> part != null && !part.isEmpty())
        .collect(Collectors.joining(", "));
  }

  /** "more than 400", or "" where nothing was published. */
  public String figure(PublishedFigure figure) {
    return figure == null
        ? ""
        : texts.of("reference.Qualifier." + figure.qualifier().name(), figure.number());
  }

  public String kind(EventKind kind) {
    return texts.of("reference", kind);
  }

  /** What kind an event is of, by the name that an administrator gave it, if one did. */
  public String kind(EventRow row) {
    return row.kindName() == null ? kind(row.kind()) : row.kindName().in(language);
  }

  public String stage(Stage stage) {
    return texts.of("event", stage);
  }

  /** Name of a source, or as it stands where it has none; "" for null. */
  public String source(String source) {
    String key = "reference.Source." + source;
    return source == null ? "" : texts.has(key) ? texts.get(key) : source;
  }
}
