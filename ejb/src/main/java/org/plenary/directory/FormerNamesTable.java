package org.plenary.directory;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.plenary.directory.naming.NameUse;
import org.plenary.directory.naming.OtherName;
import org.plenary.directory.naming.OtherNames;
import org.plenary.shared.Bound;
import org.plenary.shared.DomainException;
import org.plenary.shared.Language;
import org.plenary.shared.Period;
import org.plenary.shared.importing.Problems;
import org.plenary.shared.importing.ReferenceTable;
import org.plenary.shared.importing.Row;
import org.plenary.shared.importing.Sheet;

/**
 * Loads {@code former_names.csv}, after the organizations that it names as well; natural key: code,
 * language and name. Its {@code to} is the first day of the new name.
 */
@Dependent
public class FormerNamesTable implements ReferenceTable {
  private final EntityRepository entities;
  private final ReferenceLookup lookup;
  private final OtherNames names;

  @Inject
  FormerNamesTable(EntityRepository entities, ReferenceLookup lookup, OtherNames names) {
    this.entities = entities;
    this.lookup = lookup;
    this.names = names;
  }

  @Override
  public String file() {
    return "former_names.csv";
  }

  @Override
  public int order() {
    return 35;
  }

  @Override
  public void load(Sheet sheet, Problems problems) {
    Map<String, OtherName> known = new HashMap<>();
    entities.imported(OtherName.class).forEach(name -> known.put(name.mark().key(), name));
    for (Row row : sheet.rows()) {
      UUID subject = lookup.required(row, "code");
      Language language = Language.of(row.raw("language")).orElse(null);
      String name = row.required("name", 300);
      Period period = period(row);
      String source = row.required("source", 60);
      if (language == null) {
        row.refuse("language", "shared.code.unknown", row.raw("language"));
      }
      if (subject == null || language == null || name == null || period == null || source == null) {
        continue;
      }
      String key = "former:" + row.raw("code") + ":" + language.code() + ":" + name;
      ImportMark mark = ImportMark.of(key, row, sheet.columns());
      OtherName former = known.get(key);
      if (former == null) {
        former =
            entities.add(new OtherName(subject, NameUse.FORMER, language, name, period, source));
        former.imported(mark, source);
        known.put(key, former);
      } else if (!former.mark().equals(mark)) {
        former.correct(NameUse.FORMER, language, name, period);
        former.imported(mark, source);
      }
    }
    index();
  }

  /** States and organizations are found by these names, also those just read anew. */
  private void index() {
    entities.flush();
    names.all().stream()
        .collect(
            Collectors.groupingBy(
                OtherName::subjectRef, Collectors.mapping(OtherName::name, Collectors.toList())))
        .forEach(entities::index);
  }

  private static Period period(Row row) {
    Bound from = row.date("from").map(Bound::at).orElse(Bound.unknown());
    Bound to = row.date("to").map(Bound::at).orElse(Bound.unknown());
    try {
      return Period.of(from, to);
    } catch (DomainException e) {
      row.refuse("to", e.reason().key());
      return null;
    }
  }
}
