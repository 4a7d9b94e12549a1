package org.plenary.directory;

import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;
import org.plenary.shared.Period;
import org.plenary.shared.PlainText;
import org.plenary.shared.SearchKey;

/**
 * Which people a list shows; null or "" means any.
 *
 * @param text any part of the name, with or without accents, in Latin or Cyrillic letters, or a
 *     whole mail address
 * @param organization they have or had a role in it
 * @param state code of a State: they have or had a role in it, in a body of its government or in
 *     its delegation
 * @param role part of the title of a role that they hold or held
 * @param on only roles count that were held, or may have been held, on this day; null for any
 * @param sort what the list is sorted by
 * @param descending whether backwards
 */
public record PeopleFilter(
    @PlainText(max = 200) String text,
    UUID organization,
    @PlainText(max = 2) String state,
    @PlainText(max = 200) String role,
    LocalDate on,
    Sort sort,
    boolean descending) {
  /** What a list of people can be sorted by. */
  public enum Sort {
    NAME,
    ROLE,
    ENTITY,
    STATE,
    CHANGED,
    NEWEST
  }

  public PeopleFilter {
    sort = sort == null ? Sort.NAME : sort;
  }

  /** Whether it says anything of a role. */
  public boolean asksForRole() {
    boolean place = organization != null || state != null && !state.isBlank();
    return place || role != null && !role.isBlank() || on != null;
  }

  /** Whether a role is one of those asked for. */
  boolean admits(Affiliation role, Collection<UUID> bodies) {
    boolean there = bodies == null || bodies.contains(role.bodyRef());
    boolean then = on == null || role.heldOn(on) != Period.Held.NO;
    return there && then && SearchKey.words(this.role).stream().allMatch(role.titleKey()::contains);
  }

  /** All people of whose name the text is a part. */
  public static PeopleFilter named(String text) {
    return new PeopleFilter(text, null, null, null, null, Sort.NAME, false);
  }
}
