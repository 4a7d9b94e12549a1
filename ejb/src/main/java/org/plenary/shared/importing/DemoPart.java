package org.plenary.shared.importing;

/** A feature's part of the clearly fictitious demonstration data. */
public interface DemoPart {
  /** Its place among the parts: those that it builds on come before. */
  int order();

  /** Creates the data, once, in the transaction of the whole demonstration. */
  void create();
}
