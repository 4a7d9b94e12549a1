package org.plenary.web.directory.correspondence;

import java.util.Locale;
import java.util.UUID;
import org.plenary.directory.correspondence.CorrespondenceFilter;
import org.plenary.directory.correspondence.CorrespondenceFilter.Sort;
import org.plenary.directory.correspondence.CorrespondenceKind;
import org.plenary.directory.correspondence.Direction;
import org.plenary.shared.NotFoundException;
import org.plenary.web.shared.Params;

/**
 * The filters and the order of the list of entries as they stand in its address; its export has the
 * same.
 *
 * @param with beginnings of words of a name
 * @param party ref of a person, an organization or a State
 * @param sort what by, with "-" before it for backwards; the latest first if nothing is said
 */
record CorrespondenceParams(
    String q,
    String kind,
    String direction,
    String with,
    String party,
    String standing,
    String by,
    String year,
    String sort) {
  /**
   * The filter.
   *
   * @throws org.plenary.shared.DomainException if a code or a year is none
   * @throws NotFoundException if the party is none
   */
  CorrespondenceFilter filter() {
    String order = order();
    boolean down = order.startsWith("-");
    return new CorrespondenceFilter(
        Params.text(q),
        Params.code(CorrespondenceKind.class, kind),
        Params.code(Direction.class, direction),
        Params.text(with),
        ref(party),
        Params.code(CorrespondenceFilter.Standing.class, standing),
        Params.text(by),
        Params.year(year),
        false,
        Params.code(Sort.class, order.substring(down ? 1 : 0).toUpperCase(Locale.ROOT)),
        down);
  }

  /** What the list is sorted by: never blank. */
  String order() {
    return Params.text(sort) == null ? "-day" : sort.strip();
  }

  private static UUID ref(String text) {
    try {
      return Params.text(text) == null ? null : UUID.fromString(text.strip());
    } catch (IllegalArgumentException e) {
      throw new NotFoundException();
    }
  }
}
