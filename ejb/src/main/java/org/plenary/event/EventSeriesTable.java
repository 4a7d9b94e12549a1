package org.plenary.event;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.plenary.shared.Language;
import org.plenary.shared.importing.Problems;
import org.plenary.shared.importing.ReferenceTable;
import org.plenary.shared.importing.Row;
import org.plenary.shared.importing.Sheet;

/** Reads {@code event_series.csv}. */
@Dependent
public class EventSeriesTable implements ReferenceTable {
  @Inject private EventRepository events;

  @Override
  public String file() {
    return "event_series.csv";
  }

  @Override
  public int order() {
    return 50;
  }

  @Override
  public void load(Sheet sheet, Problems problems) {
    Map<String, EventSeries> known = new HashMap<>();
    events.allSeries().forEach(series -> known.put(series.code(), series));
    for (Row row : sheet.rows()) {
      String code = row.required("code", 40);
      String name = row.required("name", 200);
      EventKind kind = row.code("kind", EventKind.class);
      Cadence cadence = row.code("cadence", Cadence.class);
      if (code == null || name == null || kind == null || cadence == null) {
        continue;
      }
      EventSeries series =
          known.computeIfAbsent(
              code.toLowerCase(Locale.ROOT), lower -> events.add(new EventSeries(lower)));
      series.describe(
          SeriesNames.translated(series.code(), series.name().with(Language.EN, name)),
          kind,
          cadence,
          row.text("host", 40),
          row.text("source", 60));
    }
  }
}
