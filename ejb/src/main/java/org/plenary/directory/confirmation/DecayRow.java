package org.plenary.directory.confirmation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.plenary.directory.EntityLine;
import org.plenary.directory.PersonLine;
import org.plenary.shared.Reason;

/**
 * Somebody whose entry may no longer be right.
 *
 * @param body State or organization of the present main role, or null
 * @param enteredOn when the entry was made; null if it was only read in a document
 * @param confirmed the last confirmation, or null
 * @param linkSent when a link was sent last, or null
 * @param noLink why no link can be sent, or null
 * @param bounced addresses from which mail came back
 * @param uses what the person is still in because of a role that has ended
 */
public record DecayRow(
    PersonLine person,
    EntityLine body,
    LocalDate enteredOn,
    Confirmed confirmed,
    Instant linkSent,
    Reason noLink,
    List<String> bounced,
    List<RoleUse> uses) {
  /** Whether the footnote on Kosovo is due. */
  public boolean isKosovo() {
    return body != null && body.isKosovo();
  }

  /** Never a name or an address. */
  @Override
  public String toString() {
    return "DecayRow " + person.ref();
  }
}
