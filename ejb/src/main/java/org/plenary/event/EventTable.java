package org.plenary.event;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.plenary.shared.FieldException;
import org.plenary.shared.Language;
import org.plenary.shared.LocalizedText;
import org.plenary.shared.PartialDate;
import org.plenary.shared.importing.Problems;
import org.plenary.shared.importing.ReferenceTable;
import org.plenary.shared.importing.Row;
import org.plenary.shared.importing.Sheet;

/**
 * Reads {@code events.csv}. What the organizers added here since (translations, description, hosts,
 * languages, deadline, stage) stays.
 */
@Dependent
public class EventTable implements ReferenceTable {
  private final EventRepository events;
  private final Clock clock;

  @Inject
  public EventTable(EventRepository events, Clock clock) {
    this.events = events;
    this.clock = clock;
  }

  @Override
  public String file() {
    return "events.csv";
  }

  @Override
  public int order() {
    return 60;
  }

  @Override
  public void load(Sheet sheet, Problems problems) {
    Set<String> series = new HashSet<>();
    events.allSeries().forEach(known -> series.add(known.code()));
    Map<String, Event> known = new HashMap<>();
    events.all().forEach(event -> known.put(event.code(), event));
    Set<String> codes = new HashSet<>(known.keySet());
    sheet.rows().forEach(row -> codes.add(lower(row.raw("code"))));
    for (Row row : sheet.rows()) {
      if (!series.contains(lower(row.raw("series")))) {
        row.refuse("series", "shared.code.unknown", row.raw("series"));
      } else if (!row.isEmpty("parent") && !codes.contains(lower(row.raw("parent")))) {
        row.refuse("parent", "shared.code.unknown", row.raw("parent"));
      } else {
        load(row, known);
      }
    }
  }

  private void load(Row row, Map<String, Event> known) {
    String code = row.required("code", 60);
    String title = row.required("title", 300);
    EventKind kind = row.code("kind", EventKind.class);
    PartialDate start = row.date("start").orElse(null);
    if (code == null || title == null || kind == null) {
      return;
    }
    Event before = known.get(lower(code));
    Integer ordinal = row.number("ordinal");
    EventFacts old = before == null ? null : before.facts();
    try {
      EventFacts facts = facts(row, old, title, ordinal, start);
      Event event = before;
      if (event == null) {
        event = new Event(lower(code), lower(row.raw("series")), ordinal, kind, facts);
        event.settle(LocalDate.now(clock));
        known.put(event.code(), events.add(event));
      } else {
        if (!facts.equals(old)) {
          event.edit(facts);
        }
      }
      event.imported(
          row.isEmpty("parent") ? null : lower(row.raw("parent")),
          kind,
          row.text("source", 60),
          figures(row));
    } catch (FieldException e) {
      String column =
          Set.of("start", "end", "country", "title").contains(e.field()) ? e.field() : "";
      row.refuse(column, e.reason().key(), e.reason().arguments().toArray());
    }
  }

  private static EventFacts facts(
      Row row, EventFacts old, String title, Integer ordinal, PartialDate start) {
    String series = lower(row.raw("series"));
    LocalizedText titles = old == null ? LocalizedText.empty() : old.title();
    LocalizedText themes = old == null ? LocalizedText.empty() : old.theme();
    String theme = row.text("theme", 300);
    String city = row.text("city", 100);
    EventFacts read =
        new EventFacts(
            SeriesNames.edition(series, ordinal, titles.with(Language.EN, title)),
            theme == null ? themes : themes.with(Language.EN, theme),
            start,
            row.date("end").orElse(null),
            city,
            row.text("country", 2),
            row.text("venue", 200),
            zone(city, old),
            old == null ? List.of() : old.languages(),
            row.list("co_organizers"),
            old == null ? null : old.registrationDeadline(),
            row.text("note", 1000));
    return old == null ? read : read.heldBy(old.hosts(), old.description());
  }

  private static String zone(String city, EventFacts old) {
    String zone = CityZones.of(city);
    return zone == null && old != null ? old.zone() : zone;
  }

  private static PublishedFigure[] figures(Row row) {
    return new PublishedFigure[] {
      PublishedFigure.of(
          row.number("participants"), row.code("participants_qualifier", Qualifier.class)),
      PublishedFigure.of(row.number("countries"), row.code("countries_qualifier", Qualifier.class))
    };
  }

  private static String lower(String code) {
    return code.toLowerCase(Locale.ROOT);
  }
}
