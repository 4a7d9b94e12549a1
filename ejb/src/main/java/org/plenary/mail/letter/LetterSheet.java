package org.plenary.mail.letter;

import java.util.List;
import org.plenary.shared.Language;

/**
 * A letter to one recipient as it is printed.
 *
 * @param head name and address of the office, in lines; none for paper that has them
 * @param number of the outgoing register; what stands for it on a draft
 * @param day as it is written in the language
 * @param addressee name, function and body as on an envelope, in lines
 * @param body HTML that is safe already
 * @param signature name and function, in lines
 * @param enclosures what goes with it
 */
record LetterSheet(
    Language language,
    List<String> head,
    String number,
    String day,
    List<String> addressee,
    String subject,
    String body,
    List<String> signature,
    List<String> enclosures) {
  LetterSheet {
    head = List.copyOf(head);
    addressee = List.copyOf(addressee);
    signature = List.copyOf(signature);
    enclosures = List.copyOf(enclosures);
  }

  /** Never a name. */
  @Override
  public String toString() {
    return "LetterSheet " + number;
  }
}
