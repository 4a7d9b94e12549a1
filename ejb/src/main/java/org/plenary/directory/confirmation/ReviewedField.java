package org.plenary.directory.confirmation;

import java.io.Serializable;
import org.plenary.directory.RoleRow;

/**
 * One field of a correction beside what stands in the entry now.
 *
 * @param number its place in the correction, from 0
 * @param now what stands there now, "" for nothing; null if the contact point or role is gone
 * @param role that it is about, or null
 */
public record ReviewedField(CorrectedField field, int number, String now, RoleRow role)
    implements Serializable {
  /** Whether what stands there is no longer what the person saw. */
  public boolean isChangedMeanwhile() {
    return field.isChange() && !field.before().equals(now) && !isDone();
  }

  /** Whether what the person wants stands there already. */
  public boolean isDone() {
    return field.isChange() && field.after().equals(now);
  }

  /** Whether it can be taken over. */
  public boolean isPossible() {
    return field.isChange() && now != null;
  }

  /** Never what was written. */
  @Override
  public String toString() {
    return field.toString();
  }
}
