package org.plenary.web.directory;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import org.plenary.directory.PeopleFilter;
import org.plenary.directory.RoleKind;
import org.plenary.shared.DomainException;
import org.plenary.web.shared.Params;

/**
 * The filters and the order of the list of people as they stand in its address; its export has the
 * same.
 *
 * @param q part of a name or a mail address
 * @param organization words of a name, acronym or code
 * @param state two-letter code
 * @param role part of the title
 * @param kind of affiliation, by its constant
 * @param on day as yyyy-MM-dd
 * @param group ref of a fixed group of contacts
 * @param language code of a spoken language
 * @param contact day since which there was contact, as yyyy-MM-dd
 * @param quiet day since which there was none
 * @param sort what by, with "-" before it for backwards
 */
public record PeopleParams(
    String q,
    String organization,
    String state,
    String role,
    String kind,
    String on,
    String group,
    String language,
    String contact,
    String quiet,
    String sort)
    implements Serializable {
  /** As they stand in the address of a request. */
  public static PeopleParams of(HttpServletRequest request) {
    return new PeopleParams(
        request.getParameter("q"),
        request.getParameter("organization"),
        request.getParameter("state"),
        request.getParameter("role"),
        request.getParameter("kind"),
        request.getParameter("on"),
        request.getParameter("group"),
        request.getParameter("language"),
        request.getParameter("contact"),
        request.getParameter("quiet"),
        request.getParameter("sort"));
  }

  /**
   * The filter.
   *
   * @throws DomainException if the day is none, the kind unknown or nothing can be sorted by that
   */
  public PeopleFilter filter() {
    boolean down = sort != null && sort.startsWith("-");
    return new PeopleFilter(
        Params.text(q),
        null,
        Params.text(organization),
        Params.text(state),
        Params.text(role),
        Params.code(RoleKind.class, kind),
        day(on),
        Params.text(group) == null ? null : Addresses.ref(group.strip()),
        Params.text(language),
        day(contact),
        day(quiet),
        by(down),
        down);
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
