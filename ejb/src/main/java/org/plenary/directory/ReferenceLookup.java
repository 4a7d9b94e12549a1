package org.plenary.directory;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.plenary.shared.importing.Row;

/**
 * Finds States and organizations by the codes in the reference data. Part of the import's
 * transaction; a code that is unknown becomes a problem of its cell.
 */
@Dependent
public class ReferenceLookup {
  private final EntityRepository entities;

  @Inject
  ReferenceLookup(EntityRepository entities) {
    this.entities = entities;
  }

  /** The entity with this code. */
  public Optional<EntityLine> find(String code) {
    return entities.lineByCode(code).map(EntityView::line);
  }

  /** The entity in a cell, or null for an empty cell and, noted as a problem, an unknown code. */
  public UUID optional(Row row, String column) {
    return row.isEmpty(column) ? null : resolve(row, column, row.raw(column));
  }

  /** The entity in a cell; null, noted as a problem, if the cell is empty or the code unknown. */
  public UUID required(Row row, String column) {
    if (row.isEmpty(column)) {
      row.refuse(column, "shared.required");
      return null;
    }
    return resolve(row, column, row.raw(column));
  }

  /** The entities in a cell with several codes; unknown ones are noted as problems, left out. */
  public List<UUID> list(Row row, String column) {
    List<UUID> refs = new ArrayList<>();
    for (String code : row.list(column)) {
      UUID ref = resolve(row, column, code);
      if (ref != null) {
        refs.add(ref);
      }
    }
    return refs;
  }

  private UUID resolve(Row row, String column, String code) {
    Optional<EntityLine> found = find(code);
    if (found.isEmpty()) {
      row.refuse(column, "shared.code.unknown", code);
    }
    return found.map(EntityLine::ref).orElse(null);
  }
}
