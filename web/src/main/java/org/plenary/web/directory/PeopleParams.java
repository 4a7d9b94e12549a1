package org.plenary.web.directory;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import org.plenary.directory.PeopleFilter;
import org.plenary.shared.DomainException;

/**
 * The filters and the order of the list of people as they stand in its address; its export has the
 * same.
 *
 * @param q part of a name or a mail address
 * @param organization words of a name, acronym or code
 * @param state two-letter code
 * @param role part of the title
 * @param on day as yyyy-MM-dd
 * @param sort what by, with "-" before it for backwards
 */
record PeopleParams(
    String q, String organization, String state, String role, String on, String sort) {
  /**
   * The filter.
   *
   * @throws DomainException if the day is none or nothing can be sorted by that
   */
  PeopleFilter filter() {
    boolean down = sort != null && sort.startsWith("-");
    return new PeopleFilter(q, null, organization, state, role, day(on), by(down), down);
  }

  private PeopleFilter.Sort by(boolean down) {
    if (sort == null || sort.isBlank()) {
      return PeopleFilter.Sort.NEAREST;
    }
    try {
      return PeopleFilter.Sort.valueOf(sort.substring(down ? 1 : 0).toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new DomainException("shared.code.unknown", sort);
    }
  }

  private static LocalDate day(String text) {
    if (text == null || text.isBlank()) {
      return null;
    }
    try {
      return LocalDate.parse(text.strip());
    } catch (DateTimeParseException e) {
      throw new DomainException("shared.date.malformed", text);
    }
  }
}
