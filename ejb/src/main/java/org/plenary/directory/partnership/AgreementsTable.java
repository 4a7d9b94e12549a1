package org.plenary.directory.partnership;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.plenary.directory.ImportMark;
import org.plenary.directory.ReferenceLookup;
import org.plenary.shared.PartialDate;
import org.plenary.shared.importing.Problems;
import org.plenary.shared.importing.ReferenceTable;
import org.plenary.shared.importing.Row;
import org.plenary.shared.importing.Sheet;

/** Loads {@code agreements.csv}; natural key: kind and parties and the date of signature. */
@Dependent
public class AgreementsTable implements ReferenceTable {
  private final PartnershipRepository records;
  private final ReferenceLookup lookup;

  @Inject
  AgreementsTable(PartnershipRepository records, ReferenceLookup lookup) {
    this.records = records;
    this.lookup = lookup;
  }

  @Override
  public String file() {
    return "agreements.csv";
  }

  @Override
  public int order() {
    return 140;
  }

  @Override
  public void load(Sheet sheet, Problems problems) {
    Map<String, Agreement> known = new HashMap<>();
    records.imported(Agreement.class).forEach(a -> known.put(a.mark().key(), a));
    for (Row row : sheet.rows()) {
      AgreementKind kind = row.code("kind", AgreementKind.class);
      List<UUID> parties = lookup.list(row, "parties");
      PartialDate signed = row.date("signed").orElse(null);
      String subject = row.required("subject", 500);
      String source = row.required("source", 60);
      if (kind == null && row.isEmpty("kind")) {
        row.refuse("kind", "shared.required");
      }
      if (kind == null || subject == null || source == null) {
        continue;
      }
      String key = kind + ":" + row.raw("parties") + ":" + row.raw("signed");
      ImportMark mark = ImportMark.of(key, row, sheet.columns());
      Agreement agreement = known.get(key);
      if (agreement == null) {
        agreement = records.add(new Agreement(kind, parties, signed, subject, source));
        agreement.imported(mark);
        known.put(key, agreement);
      } else if (!agreement.mark().equals(mark)) {
        agreement.correct(parties, signed, subject, source);
        agreement.imported(mark);
      }
    }
  }
}
