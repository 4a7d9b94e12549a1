package org.plenary.shared.importing;

import org.plenary.shared.DomainException;

/** A file lacks a column that its table reads: no row of it can be taken. */
public class MissingColumn extends DomainException {
  private final String column;

  public MissingColumn(String column) {
    super("migration.import.noColumn", column);
    this.column = column;
  }

  public String column() {
    return column;
  }
}
