package org.plenary.directory.delegation;

import java.io.Serializable;
import org.plenary.shared.PartialDate;
import org.plenary.shared.Reason;

/**
 * A row of a list of heads of mission.
 *
 * @param line its number in the text, the heading being a line too
 * @param delegation the State or delegation, as it is written
 * @param honorific or null
 * @param givenName or null
 * @param familyName null where the list names nobody
 * @param title of the post, null where the list gives none
 * @param since since when, null where the list gives none
 * @param problem why the row could not be read, null if it could
 */
public record ListedHead(
    int line,
    String delegation,
    String honorific,
    String givenName,
    String familyName,
    String title,
    PartialDate since,
    Reason problem)
    implements Serializable {
  static ListedHead unreadable(int line, String text, Reason problem) {
    return new ListedHead(line, text, null, null, null, null, null, problem);
  }

  /** "Given Family", "" where the list names nobody. */
  public String name() {
    String given = givenName == null ? "" : givenName + " ";
    return familyName == null ? "" : given + familyName;
  }

  /** Whether the list says that the post is vacant. */
  public boolean isVacant() {
    return familyName == null;
  }

  /** Whether it names a chargé d'affaires, who stands in for the head. */
  public boolean isCharge() {
    return title != null && HeadTitle.isCharge(title);
  }

  /** Never a name. */
  @Override
  public String toString() {
    return "line " + line;
  }
}
