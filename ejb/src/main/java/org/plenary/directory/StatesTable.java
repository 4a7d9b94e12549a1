package org.plenary.directory;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.plenary.shared.Language;
import org.plenary.shared.LocalizedText;
import org.plenary.shared.importing.Problems;
import org.plenary.shared.importing.ReferenceTable;
import org.plenary.shared.importing.Row;
import org.plenary.shared.importing.Sheet;

/** Loads {@code states.csv}; natural key: {@code iso2}. */
@Dependent
public class StatesTable implements ReferenceTable {
  private final EntityRepository entities;

  @Inject
  StatesTable(EntityRepository entities) {
    this.entities = entities;
  }

  @Override
  public String file() {
    return "states.csv";
  }

  @Override
  public int order() {
    return 10;
  }

  @Override
  public void load(Sheet sheet, Problems problems) {
    Map<String, State> known = new HashMap<>();
    entities.states().forEach(state -> known.put(state.iso2(), state));
    for (Row row : sheet.rows()) {
      String iso2 = row.required("iso2", 2);
      String iso3 = row.required("iso3", 3);
      Membership membership = row.code("membership", Membership.class);
      LocalizedText name = name(row);
      String source = row.required("source", 60);
      if (row.isEmpty("membership")) {
        row.refuse("membership", "shared.required");
      }
      if (iso2 == null || iso3 == null || membership == null || source == null) {
        continue;
      }
      ImportMark mark = ImportMark.of("state:" + iso2, row, sheet.columns());
      State state = known.get(iso2);
      if (state == null) {
        state = entities.add(new State(iso2, iso3, membership, name, source));
        state.imported(mark);
        known.put(iso2, state);
      } else if (!state.mark().equals(mark)) {
        state.correct(iso3, membership, name, source);
        state.imported(mark);
      }
    }
  }

  private static LocalizedText name(Row row) {
    Map<Language, String> names = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      names.put(language, row.required("name_" + language.code(), 300));
    }
    return LocalizedText.of(names);
  }
}
