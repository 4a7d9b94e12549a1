package org.plenary.directory;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.plenary.directory.membership.Memberships;
import org.plenary.shared.DomainException;
import org.plenary.shared.Language;
import org.plenary.shared.LocalizedText;
import org.plenary.shared.importing.Problems;
import org.plenary.shared.importing.ReferenceTable;
import org.plenary.shared.importing.Row;
import org.plenary.shared.importing.Sheet;

/**
 * Loads {@code organizations.csv}; natural key: {@code code}. A parent stands in an earlier row.
 */
@Dependent
public class OrganizationsTable implements ReferenceTable {
  private final EntityRepository entities;
  private final Memberships memberships;

  @Inject
  OrganizationsTable(EntityRepository entities, Memberships memberships) {
    this.entities = entities;
    this.memberships = memberships;
  }

  @Override
  public String file() {
    return "organizations.csv";
  }

  @Override
  public int order() {
    return 30;
  }

  @Override
  public void load(Sheet sheet, Problems problems) {
    Map<String, Organization> known = new HashMap<>();
    entities.organizations().forEach(o -> known.put(o.code(), o));
    for (Row row : sheet.rows()) {
      String code = row.required("code", 40);
      String name = row.required("name", 300);
      OrganizationType type = row.code("type", OrganizationType.class);
      String source = row.required("source", 60);
      Organization parent = known.get(row.raw("parent"));
      if (type == null && row.isEmpty("type")) {
        row.refuse("type", "shared.required");
      }
      if (!row.isEmpty("parent") && parent == null) {
        row.refuse("parent", "shared.code.unknown", row.raw("parent"));
      }
      if (code == null || name == null || type == null || source == null) {
        continue;
      }
      ImportMark mark = ImportMark.of("organization:" + code, row, sheet.columns());
      Organization organization = known.get(code);
      if (organization == null) {
        LocalizedText english = LocalizedText.english(name);
        organization = entities.add(new Organization(code, english, type, source));
        known.put(code, organization);
      } else if (organization.mark().equals(mark)) {
        continue;
      }
      take(row, organization, name, type, parent);
      memberships.named(organization.ref(), row.list("groups"), source);
      organization.imported(mark, source);
    }
  }

  private static void take(
      Row row, Organization organization, String name, OrganizationType type, Organization parent) {
    organization.rename(
        organization.name().with(Language.EN, name),
        organization.acronym().with(Language.EN, row.text("acronym", 60)));
    try {
      organization.classify(type, parent);
    } catch (DomainException e) {
      row.refuse("parent", e.reason().key());
    }
    organization.locate(row.text("country", 2), row.text("city", 100));
    organization.close(row.date("until").orElse(null));
  }
}
