package org.plenary.directory;

/** What a list of organizations can be sorted by. */
public enum OrganizationSort {
  NAME("o.sortKey"),
  ACRONYM("o.acronymKey"),
  TYPE("o.type"),
  PLACE("o.country"),
  CHANGED("o.changedAt");

  private final String path;

  OrganizationSort(String path) {
    this.path = path;
  }

  /** The JPQL; what is not known comes last in either direction. */
  String orderBy(boolean descending) {
    String first =
        this == ACRONYM || this == PLACE
            ? "case when " + path + " is null then 1 else 0 end, "
            : "";
    return " order by "
        + first
        + path
        + (descending ? " desc" : "")
        + (this == NAME ? "" : ", o.sortKey")
        + ", o.id";
  }
}
