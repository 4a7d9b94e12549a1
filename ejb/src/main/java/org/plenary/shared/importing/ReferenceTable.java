package org.plenary.shared.importing;

/**
 * One file of reference data and the feature that keeps it. All tables are loaded in one
 * transaction, in their order: either all of them or none.
 */
public interface ReferenceTable {
  /** The file's name, such as {@code states.csv}. */
  String file();

  /** Its place among the tables: those that it refers to come before. */
  int order();

  /**
   * Loads every row: creates what is new, changes what differs, leaves the rest. Loading a file a
   * second time changes nothing.
   *
   * @param sheet the rows of the file
   * @param problems takes what is wrong, cell by cell; go on with the next row afterwards
   */
  void load(Sheet sheet, Problems problems);
}
