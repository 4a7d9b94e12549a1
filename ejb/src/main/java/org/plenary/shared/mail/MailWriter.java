package org.plenary.shared.mail;

import java.util.Map;
import java.util.UUID;
import org.plenary.shared.Language;

/** Writes mail by the template that is due. */
public interface MailWriter {
  /**
   * Writes by the template of the event in this language, else of the office, else by the text that
   * is built in.
   *
   * @param purpose key of a {@link MailPurpose}
   * @param eventRef whose template is meant, or null
   * @param values by the name of the field; one that is missing or "" stands for nothing. A value
   *     is text and is never read as a template or as markup
   * @throws IllegalArgumentException if there is no such purpose, or it has no such field
   */
  WrittenMail write(String purpose, UUID eventRef, Language language, Map<String, String> values);
}
