package org.plenary.mail.letter;

import java.util.List;
import org.plenary.directory.correspondence.Party;

/**
 * Those in a group of contacts, as recipients of a letter.
 *
 * @param added those who would be added
 * @param already how many are recipients already
 * @param leftOut those who are left out
 */
public record SerialRecipients(List<Party> added, int already, List<LeftOutOfLetter> leftOut) {
  /**
   * Somebody whom a letter does not go to.
   *
   * @param party null for somebody who is no longer in the directory
   * @param why key of the reason
   */
  public record LeftOutOfLetter(Party party, String why) {}
}
