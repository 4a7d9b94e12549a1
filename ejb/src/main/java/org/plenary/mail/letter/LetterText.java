package org.plenary.mail.letter;

import java.io.Serializable;
import java.util.UUID;
import org.plenary.shared.Language;

/**
 * The text of a letter in a language.
 *
 * @param ref null for one that is not stored
 * @param subject or "", as notes verbales have none
 * @param body Markdown with fields in braces
 * @param signatory name and function, in lines, or ""
 */
public record LetterText(
    UUID ref,
    long version,
    UUID correspondenceRef,
    Language language,
    String subject,
    String body,
    String signatory)
    implements Serializable {
  /** Never the text: names may be in it. */
  @Override
  public String toString() {
    return "LetterText " + ref;
  }
}
