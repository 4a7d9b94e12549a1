package org.plenary.web.directory;

import java.util.Locale;
import org.plenary.directory.OrganizationFilter;
import org.plenary.directory.OrganizationSort;
import org.plenary.directory.OrganizationType;
import org.plenary.shared.DomainException;
import org.plenary.web.shared.Params;

/**
 * The filters and the order of the list of organizations as they stand in its address; its export
 * has the same.
 *
 * @param q part of a name, the code or the acronym
 * @param type of organization
 * @param country two-letter code
 * @param group code
 * @param on day on which they belong to the group, as yyyy-MM-dd; blank for today
 * @param sort what by, with "-" before it for backwards
 */
record OrganizationParams(
    String q, String type, String country, String group, String on, String sort) {
  /**
   * @throws DomainException if there is no such type, or the day is none
   */
  OrganizationFilter filter() {
    OrganizationType one =
        type == null || type.isBlank() ? null : value(OrganizationType.class, type);
    return new OrganizationFilter(q, one, country, group, Params.day(on));
  }

  /**
   * @throws DomainException if nothing can be sorted by that
   */
  OrganizationSort by() {
    return sort == null || sort.isBlank()
        ? OrganizationSort.NAME
        : value(OrganizationSort.class, sort.substring(isDescending() ? 1 : 0));
  }

  boolean isDescending() {
    return sort != null && sort.startsWith("-");
  }

  private static <E extends Enum<E>> E value(Class<E> type, String name) {
    try {
      return Enum.valueOf(type, name.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new DomainException("shared.code.unknown", name);
    }
  }
}
