package org.plenary.followup;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.plenary.shared.importing.Known;
import org.plenary.shared.importing.Problems;
import org.plenary.shared.importing.ReferenceTable;
import org.plenary.shared.importing.Row;
import org.plenary.shared.importing.Sheet;
import org.plenary.shared.importing.Source;

/** Loads {@code surveys.csv}. */
@Dependent
public class SurveysTable implements ReferenceTable {
  @Inject private FollowUpRepository repository;

  @Override
  public String file() {
    return "surveys.csv";
  }

  @Override
  public int order() {
    return 130;
  }

  @Override
  public void load(Sheet sheet, Problems problems) {
    var known = new Known<>(repository.all(Survey.class), Survey::code);
    for (Row row : sheet.rows()) {
      String code = row.required("code", 60);
      String title = row.required("title", 300);
      Integer year = row.number("year");
      Integer answered = row.number("states_answered");
      Integer asked = row.number("states_asked");
      Integer ngos = row.number("ngos_answered");
      String finding = row.text("finding", 1000);
      Source source = row.requiredCode("source", Source.class);
      if (answered != null && asked != null && answered > asked) {
        row.refuse("states_answered", "followup.survey.moreAnswered", answered, asked);
      }
      if (code != null && known.isFirst(row, "code", code) && title != null && source != null) {
        Survey survey = known.find(code).orElseGet(() -> repository.add(new Survey(code)));
        survey.describe(title, year, finding, source);
        survey.count(answered, asked, ngos);
      }
    }
  }
}
