package org.plenary.shared.importing;

/** Where a fact of the reference data comes from. Shown with the fact; kept with every row. */
public enum Source {
  REPORT_2016,
  REPORT_2017,
  REPORT_2018_2019,
  PRESENTATION_2018,
  PRESENTATION_2019,
  PUBLIC_NOTICE,
  MEMBERSHIP_LIST,
  INFERRED
}
