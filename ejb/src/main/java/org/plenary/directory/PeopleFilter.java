package org.plenary.directory;

import java.util.UUID;
import org.plenary.shared.PlainText;

/**
 * Which people a list shows; null or "" means any.
 *
 * @param text any part of the name, with or without accents, in Latin or Cyrillic letters, or a
 *     whole mail address
 * @param organization they have or had a role in it
 * @param state code of a State: they have or had a role in it, in a body of its government or in
 *     its delegation
 * @param role part of the title of a role that they hold or held
 * @param current whether only roles that may be held today count
 * @param sort what the list is sorted by
 * @param descending whether backwards
 */
public record PeopleFilter(
    @PlainText(max = 200) String text,
    UUID organization,
    @PlainText(max = 2) String state,
    @PlainText(max = 200) String role,
    boolean current,
    Sort sort,
    boolean descending) {
  /** What a list of people can be sorted by. */
  public enum Sort {
    NAME,
    NEWEST
  }

  public PeopleFilter {
    sort = sort == null ? Sort.NAME : sort;
  }

  /** All people of whose name the text is a part. */
  public static PeopleFilter named(String text) {
    return new PeopleFilter(text, null, null, null, false, Sort.NAME, false);
  }
}
