package org.plenary.followup;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Locale;
import org.plenary.shared.importing.CodeSource;
import org.plenary.shared.importing.Known;
import org.plenary.shared.importing.Problems;
import org.plenary.shared.importing.ReferenceCodes;
import org.plenary.shared.importing.ReferenceTable;
import org.plenary.shared.importing.Row;
import org.plenary.shared.importing.Sheet;
import org.plenary.shared.importing.Source;

/** Loads {@code trainings.csv}. */
@Dependent
public class TrainingsTable implements ReferenceTable {
  @Inject private FollowUpRepository repository;
  @Inject private ReferenceCodes codes;

  @Override
  public String file() {
    return "trainings.csv";
  }

  @Override
  public int order() {
    return 80;
  }

  @Override
  public void load(Sheet sheet, Problems problems) {
    var known = new Known<>(repository.all(Training.class), Training::eventCode);
    for (Row row : sheet.rows()) {
      String event = codes.required(row, "event", CodeSource.Kind.EVENT);
      Integer applications = row.number("applications");
      Integer selected = row.number("selected");
      Source source = row.requiredCode("source", Source.class);
      if (applications != null && selected != null && selected > applications) {
        row.refuse("selected", "followup.training.moreSelected", selected, applications);
      }
      boolean profiles = row.isEmpty("profiles") || row.text("profiles", 500) != null;
      String code = event == null ? null : event.toLowerCase(Locale.ROOT);
      if (event != null && known.isFirst(row, "event", code) && profiles && source != null) {
        known
            .find(code)
            .orElseGet(() -> repository.add(new Training(code)))
            .describe(applications, selected, row.list("profiles"), source);
      }
    }
  }
}
