package org.plenary.directory;

import java.util.UUID;
import org.plenary.shared.Period;

/**
 * Who holds a role, as somebody writes to them.
 *
 * @param affiliationRef the role
 * @param displayName rendered by the reader's rights
 * @param title of the role
 * @param bodyRef the State or organization
 * @param period when
 * @param email null if there is none, and always of a protected person
 * @param protectedPerson whether a public name stands for the legal one
 */
public record RoleHolder(
    UUID affiliationRef,
    String displayName,
    String title,
    UUID bodyRef,
    Period period,
    String email,
    boolean protectedPerson) {
  /** Never a name or an address. */
  @Override
  public String toString() {
    return "RoleHolder " + affiliationRef;
  }
}
