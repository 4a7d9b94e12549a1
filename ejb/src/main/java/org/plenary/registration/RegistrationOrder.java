package org.plenary.registration;

/** What a list of registrations is sorted by; equal ones by name. */
public enum RegistrationOrder {
  NAME("r.sortKey"),
  ENTITY("r.entityKey"),
  CATEGORY("r.category.position"),
  FUNCTION("r.function"),
  STATUS("r.status"),
  CREATED("r.createdAt"),
  PLACE("r.waitingPlace");

  private final String path;

  RegistrationOrder(String path) {
    this.path = path;
  }

  String orderBy(boolean descending) {
    String direction = descending ? " desc" : " asc";
    return this == NAME
        ? path + direction + ", r.id" + direction
        : path + direction + ", r.sortKey, r.id";
  }
}
