package org.plenary.directory.contact;

/** Who is shown a contact point; each sees what the next one sees and more. */
public enum ContactVisibility {
  /** The office alone. */
  OFFICE,
  /** The office, delegations and members of groups. */
  DELEGATIONS,
  /** Everybody. */
  PUBLISHED;

  /** Whether somebody who is shown what has {@code reader} visibility is shown this. */
  public boolean isShownTo(ContactVisibility reader) {
    return compareTo(reader) >= 0;
  }
}
