package org.plenary.followup;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.plenary.shared.importing.Known;
import org.plenary.shared.importing.Problems;
import org.plenary.shared.importing.ReferenceTable;
import org.plenary.shared.importing.Row;
import org.plenary.shared.importing.Sheet;
import org.plenary.shared.importing.Source;

/** Loads {@code recommendations.csv}. */
@Dependent
public class RecommendationsTable implements ReferenceTable {
  @Inject private FollowUpRepository repository;

  @Override
  public String file() {
    return "recommendations.csv";
  }

  @Override
  public int order() {
    return 120;
  }

  @Override
  public void load(Sheet sheet, Problems problems) {
    var known = new Known<>(repository.all(Recommendation.class), Recommendation::naturalKey);
    for (Row row : sheet.rows()) {
      String madeIn = row.required("made_in", 200);
      Addressee addressee = row.requiredCode("addressed_to", Addressee.class);
      String summary = row.required("summary", 500);
      Source source = row.requiredCode("source", Source.class);
      String key = Recommendation.key(madeIn, summary);
      boolean whole = madeIn != null && addressee != null && summary != null && source != null;
      if (whole && known.isFirst(row, "summary", key)) {
        known
            .find(key)
            .orElseGet(() -> repository.add(new Recommendation(madeIn, summary)))
            .describe(addressee, source);
      }
    }
  }
}
