package org.plenary.directory;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.plenary.directory.address.AddressBook;
import org.plenary.directory.merge.ImportedMerges;
import org.plenary.directory.name.NameIndex;
import org.plenary.shared.DomainException;
import org.plenary.shared.LegalName;
import org.plenary.shared.Period;
import org.plenary.shared.SearchKey;
import org.plenary.shared.importing.Problems;
import org.plenary.shared.importing.ReferenceTable;
import org.plenary.shared.importing.Row;
import org.plenary.shared.importing.Sheet;

/**
 * Loads {@code people.csv}: office-holders, a role a row; natural keys: the name, and with it the
 * organization, the role and its beginning. What an officer edited since stays as long as the row
 * says the same; a row of somebody who was merged means the survivor.
 */
@Dependent
public class PeopleTable implements ReferenceTable {
  private final EntityRepository entities;
  private final PersonRepository people;
  private final ReferenceLookup lookup;
  private final NameIndex names;
  private final AddressBook ranks;
  private final ImportedMerges merges;

  @Inject
  PeopleTable(
      EntityRepository entities,
      PersonRepository people,
      ReferenceLookup lookup,
      NameIndex names,
      AddressBook ranks,
      ImportedMerges merges) {
    this.merges = merges;
    this.ranks = ranks;
    this.names = names;
    this.entities = entities;
    this.people = people;
    this.lookup = lookup;
  }

  @Override
  public String file() {
    return "people.csv";
  }

  @Override
  public int order() {
    return 40;
  }

  @Override
  public void load(Sheet sheet, Problems problems) {
    Map<String, Person> known = new HashMap<>();
    merges
        .survivors()
        .forEach((key, ref) -> people.people(List.of(ref)).forEach(p -> known.put(key, p)));
    entities.imported(Person.class).forEach(p -> known.put(p.mark().key(), p));
    Map<Long, String> added = new HashMap<>();
    Map<String, Affiliation> roles = new HashMap<>();
    entities.imported(Affiliation.class).forEach(a -> roles.put(a.mark().key(), a));
    for (Row row : sheet.rows()) {
      row.text("honorific", 60);
      String given = row.text("given_name", 100);
      String family = row.required("family_name", 100);
      String title = row.required("role", 300);
      UUID body = lookup.required(row, "organization");
      Capacity capacity = row.code("capacity", Capacity.class);
      Period period = period(row);
      String source = row.required("source", 60);
      if (family == null || title == null || body == null || period == null || source == null) {
        continue;
      }
      String personKey = "person:" + SearchKey.of(given + " " + family);
      Person person = known.get(personKey);
      if (person == null) {
        LegalName name = LegalName.of(given, family, null);
        person = people.add(new Person(name, row.raw("honorific"), source));
        person.rank(ranks.rankCalled(row.raw("honorific")));
        person.imported(ImportMark.of(personKey, row, sheet.columns().subList(0, 3)));
        known.put(personKey, person);
        added.put(person.id(), person.nameToFind());
      }
      String key = personKey + "|" + SearchKey.of(row.raw("organization") + " " + title);
      ImportMark mark = ImportMark.of(key + "|" + row.raw("from"), row, sheet.columns());
      Affiliation role = roles.get(mark.key());
      if (role == null) {
        NewAffiliation taken = new NewAffiliation(body, title, capacity, period);
        role = people.add(new Affiliation(person, taken, source));
        role.imported(mark, source);
        roles.put(mark.key(), role);
      } else if (!role.mark().equals(mark)) {
        Capacity held = capacity == null ? Capacity.FULL : capacity;
        role.correct(title, RoleKind.ofTitle(title), held, period);
        role.imported(mark, source);
      }
    }
    people.flush();
    names.put(added);
  }

  private static Period period(Row row) {
    try {
      return Period.throughout(row.date("from").orElse(null), row.date("to").orElse(null));
    } catch (DomainException e) {
      row.refuse("to", e.reason().key());
      return null;
    }
  }
}
