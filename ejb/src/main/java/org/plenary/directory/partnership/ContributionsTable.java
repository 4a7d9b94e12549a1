package org.plenary.directory.partnership;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.plenary.directory.ImportMark;
import org.plenary.directory.ReferenceLookup;
import org.plenary.shared.importing.Problems;
import org.plenary.shared.importing.ReferenceTable;
import org.plenary.shared.importing.Row;
import org.plenary.shared.importing.Sheet;

/** Loads {@code contributions.csv}; natural key: period, State, kind and purpose. */
@Dependent
public class ContributionsTable implements ReferenceTable {
  private final PartnershipRepository records;
  private final ReferenceLookup lookup;

  @Inject
  ContributionsTable(PartnershipRepository records, ReferenceLookup lookup) {
    this.records = records;
    this.lookup = lookup;
  }

  @Override
  public String file() {
    return "contributions.csv";
  }

  @Override
  public int order() {
    return 150;
  }

  @Override
  public void load(Sheet sheet, Problems problems) {
    Map<String, Contribution> known = new HashMap<>();
    records.imported(Contribution.class).forEach(c -> known.put(c.mark().key(), c));
    for (Row row : sheet.rows()) {
      String years = row.required("period", 9);
      UUID state = lookup.required(row, "state");
      ContributionKind kind = row.code("kind", ContributionKind.class);
      String purpose = row.required("for_what", 200);
      String source = row.required("source", 60);
      if (years != null && !years.matches("\\d{4}(-\\d{4})?")) {
        row.refuse("period", "shared.date.malformed", years);
        continue;
      }
      if (kind == null && row.isEmpty("kind")) {
        row.refuse("kind", "shared.required");
      }
      if (years == null || state == null || kind == null || purpose == null || source == null) {
        continue;
      }
      String key = String.join(":", years, row.raw("state"), kind.name(), purpose);
      ImportMark mark = ImportMark.of(key, row, sheet.columns());
      Contribution contribution = known.get(key);
      if (contribution == null) {
        contribution = records.add(new Contribution(state, kind, purpose, years, source));
        known.put(key, contribution);
      }
      if (!contribution.mark().equals(mark)) {
        contribution.imported(mark, source);
      }
    }
  }
}
