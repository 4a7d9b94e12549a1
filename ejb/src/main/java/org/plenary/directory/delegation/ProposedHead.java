package org.plenary.directory.delegation;

import java.io.Serializable;
import java.util.List;
import org.plenary.directory.EntityLine;
import org.plenary.directory.PersonLine;
import org.plenary.directory.RoleRow;
import org.plenary.shared.PartialDate;
import org.plenary.shared.Reason;

/**
 * What a row of a list of heads of mission would change.
 *
 * @param listed the row
 * @param kind of the difference
 * @param body the delegation, null where it was not found
 * @param ending roles that would end on the day
 * @param likely people who may be the one named, the likeliest first
 * @param since when the change takes place, null where there is none
 * @param problem why nothing can be proposed, else null
 */
public record ProposedHead(
    ListedHead listed,
    Kind kind,
    EntityLine body,
    List<RoleRow> ending,
    List<PersonLine> likely,
    PartialDate since,
    Reason problem)
    implements Serializable {
  /** What kind of difference it is. */
  public enum Kind {
    /** The directory says the same. */
    SAME,
    /** A person of the directory takes the post up. */
    NEW_HEAD,
    /** Somebody who is not in the directory takes the post up. */
    UNKNOWN_PERSON,
    /** Several people of the directory may be the one. */
    AMBIGUOUS,
    /** The post is vacant now. */
    VACANT,
    /** The row could not be read or concerns no delegation. */
    UNREADABLE
  }

  static ProposedHead unreadable(ListedHead listed, EntityLine body, Reason problem) {
    return new ProposedHead(listed, Kind.UNREADABLE, body, List.of(), List.of(), null, problem);
  }

  /** Whether it can be applied. */
  public boolean isChange() {
    return kind != Kind.SAME && kind != Kind.UNREADABLE;
  }

  /** Never a name. */
  @Override
  public String toString() {
    return kind + " in " + listed;
  }
}
