package org.plenary.directory.correspondence;

import java.util.UUID;
import org.plenary.shared.PlainText;

/**
 * Which entries a list shows; null or "" means any.
 *
 * @param text words of the subject, the reference or the number, or parts of them
 * @param with beginnings of words of a name with which something was exchanged: of a protected
 *     person the public one
 * @param party somebody with whom it was exchanged
 * @param by login of whoever is to see to it
 * @param year in which it happened
 * @param registered only what has a number of the register
 * @param descending whether backwards
 */
public record CorrespondenceFilter(
    @PlainText(max = 200) String text,
    CorrespondenceKind kind,
    Direction direction,
    @PlainText(max = 200) String with,
    UUID party,
    Standing standing,
    @PlainText(max = 60) String by,
    Integer year,
    boolean registered,
    Sort sort,
    boolean descending) {
  /** How far something has come. */
  public enum Standing {
    OPEN,
    OVERDUE,
    /** Open and due from Monday to Sunday of the present week. */
    WEEK,
    /** The caller's own that are due until Sunday, and all that are overdue. */
    MINE,
    ANSWERED,
    CLOSED,
    /** Outgoing letters that have not left. */
    DRAFT
  }

  /** What a list can be sorted by. */
  public enum Sort {
    DAY,
    DUE,
    NUMBER
  }

  public CorrespondenceFilter {
    sort = sort == null ? Sort.DAY : sort;
  }

  /** All, the latest first. */
  public static CorrespondenceFilter all() {
    return new CorrespondenceFilter(
        null, null, null, null, null, null, null, null, false, Sort.DAY, true);
  }

  /** Everything with one person, organization or State, the latest first. */
  public static CorrespondenceFilter with(UUID party) {
    return new CorrespondenceFilter(
        null, null, null, null, party, null, null, null, false, Sort.DAY, true);
  }

  /** What awaits somebody, the first due first. */
  public static CorrespondenceFilter standing(Standing standing) {
    return new CorrespondenceFilter(
        null, null, null, null, null, standing, null, null, false, Sort.DUE, false);
  }

  /** Entries in which these words stand, the latest first. */
  public static CorrespondenceFilter named(String text) {
    return new CorrespondenceFilter(
        text, null, null, null, null, null, null, null, false, Sort.DAY, true);
  }
}
