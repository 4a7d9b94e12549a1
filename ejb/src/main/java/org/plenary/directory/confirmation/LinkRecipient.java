package org.plenary.directory.confirmation;

import org.plenary.directory.PersonLine;
import org.plenary.shared.Language;
import org.plenary.shared.Reason;

/**
 * Somebody to whom a link is to be sent, or why not.
 *
 * @param mail where it goes, null if it does not
 * @param language in which it is written
 * @param refused why it cannot be sent, or null
 */
public record LinkRecipient(PersonLine person, String mail, Language language, Reason refused) {
  public boolean isRefused() {
    return refused != null;
  }

  /** Never an address. */
  @Override
  public String toString() {
    return "LinkRecipient " + person.ref();
  }
}
