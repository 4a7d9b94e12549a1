package org.plenary.mail.digest;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.plenary.shared.Language;

/**
 * Something that somebody is told.
 *
 * @param recipient address
 * @param purpose key of a {@link org.plenary.shared.mail.MailPurpose}, by which it is written if it
 *     is alone
 * @param line what it says in a digest, one line in the recipient's language
 * @param personRef who it goes to, of the directory, or null
 * @param eventRef the event that it is about, or null
 * @param aboutRef the record that it is about: what takes it back
 * @param values of the fields of the purpose; in a digest {@code event} stands above the lines
 */
public record Notice(
    String recipient,
    Language language,
    String purpose,
    String line,
    UUID personRef,
    UUID eventRef,
    UUID aboutRef,
    Map<String, String> values) {
  public Notice {
    Objects.requireNonNull(recipient);
    Objects.requireNonNull(language);
    Objects.requireNonNull(purpose);
    Objects.requireNonNull(line);
    Objects.requireNonNull(aboutRef);
    values = Map.copyOf(values);
  }

  /** Neither the recipient nor what is said. */
  @Override
  public String toString() {
    return "Notice about " + aboutRef;
  }
}
