package org.plenary.followup;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.plenary.shared.PartialDate;
import org.plenary.shared.importing.Known;
import org.plenary.shared.importing.Problems;
import org.plenary.shared.importing.ReferenceTable;
import org.plenary.shared.importing.Row;
import org.plenary.shared.importing.Sheet;
import org.plenary.shared.importing.Source;

/** Loads {@code commitments.csv}. */
@Dependent
public class CommitmentsTable implements ReferenceTable {
  @Inject private FollowUpRepository repository;

  @Override
  public String file() {
    return "commitments.csv";
  }

  @Override
  public int order() {
    return 110;
  }

  @Override
  public void load(Sheet sheet, Problems problems) {
    var known = new Known<>(repository.all(Commitment.class), Commitment::symbol);
    for (Row row : sheet.rows()) {
      String symbol = row.required("symbol", 60);
      String title = row.required("title", 400);
      PartialDate adopted = row.date("adopted").orElse(null);
      String place = row.text("place", 100);
      Source source = row.requiredCode("source", Source.class);
      if (symbol != null
          && known.isFirst(row, "symbol", symbol)
          && title != null
          && source != null) {
        known
            .find(symbol)
            .orElseGet(() -> repository.add(new Commitment(symbol)))
            .describe(title, adopted, place, source);
      }
    }
  }
}
