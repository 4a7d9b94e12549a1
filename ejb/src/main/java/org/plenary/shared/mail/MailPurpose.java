package org.plenary.shared.mail;

import java.util.List;
import java.util.Set;

/**
 * An occasion on which mail is written, with the fields that its templates may use, and no others.
 *
 * @param key such as {@code registration.confirmed}; its text {@code mail.purpose.KEY} names it
 * @param bundle resource bundle with the built-in texts in six languages
 * @param entry where they stand in it, as {@code ENTRY.subject} and {@code ENTRY.body}
 * @param fields the closed list
 * @param ofEvent whether an event may have templates of its own
 * @param editors roles that may change the templates
 */
public record MailPurpose(
    String key,
    String bundle,
    String entry,
    List<MailField> fields,
    boolean ofEvent,
    Set<String> editors) {
  public MailPurpose {
    fields = List.copyOf(fields);
    editors = Set.copyOf(editors);
  }
}
