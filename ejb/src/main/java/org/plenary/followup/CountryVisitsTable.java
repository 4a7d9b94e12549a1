package org.plenary.followup;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.plenary.shared.PartialDate;
import org.plenary.shared.importing.CodeSource;
import org.plenary.shared.importing.Known;
import org.plenary.shared.importing.Problems;
import org.plenary.shared.importing.ReferenceCodes;
import org.plenary.shared.importing.ReferenceTable;
import org.plenary.shared.importing.Row;
import org.plenary.shared.importing.Sheet;
import org.plenary.shared.importing.Source;

/** Loads {@code country_visits.csv}. */
@Dependent
public class CountryVisitsTable implements ReferenceTable {
  @Inject private FollowUpRepository repository;
  @Inject private ReferenceCodes codes;

  @Override
  public String file() {
    return "country_visits.csv";
  }

  @Override
  public int order() {
    return 90;
  }

  @Override
  public void load(Sheet sheet, Problems problems) {
    var known = new Known<>(repository.all(CountryVisit.class), CountryVisit::naturalKey);
    for (Row row : sheet.rows()) {
      String state = codes.required(row, "country", CodeSource.Kind.STATE);
      VisitKind kind = row.requiredCode("type", VisitKind.class);
      PartialDate date = row.date("date").orElse(null);
      PartialDate report = row.date("report_published").orElse(null);
      String note = row.text("note", 500);
      Source source = row.requiredCode("source", Source.class);
      if (date != null && report != null && report.last().isBefore(date.first())) {
        row.refuse("report_published", "followup.visit.reportBeforeVisit");
      }
      String key = CountryVisit.key(state, kind, date);
      if (state != null && kind != null && source != null && known.isFirst(row, "country", key)) {
        known
            .find(key)
            .orElseGet(() -> repository.add(new CountryVisit(state, kind, date)))
            .describe(report, note, source);
      }
    }
  }
}
