package org.plenary.directory;

import java.io.Serializable;
import java.util.UUID;
import org.plenary.shared.Period;

/**
 * A role as a list shows it.
 *
 * @param ref the affiliation
 * @param version of the affiliation
 * @param personRef who holds it
 * @param personName rendered by the reader's rights
 * @param protectedPerson whether a public name stands for the legal one
 * @param bodyRef the State or organization
 * @param title of the role
 * @param kind of affiliation
 * @param capacity in which it is held
 * @param period when; its bounds may be unknown
 * @param held whether on the day that was asked for, today if none was
 * @param source where this is known from
 */
public record RoleRow(
    UUID ref,
    long version,
    UUID personRef,
    String personName,
    boolean protectedPerson,
    UUID bodyRef,
    String title,
    RoleKind kind,
    Capacity capacity,
    Period period,
    Period.Held held,
    String source)
    implements Serializable {
  /** Whether it is held or may be held on that day. */
  public boolean isPossible() {
    return held != Period.Held.NO;
  }

  /** Whether it can still be ended: its end is open or unknown. */
  public boolean isEndable() {
    return period.to().date().isEmpty();
  }
}
