package org.plenary.shared.mail;

import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import org.plenary.shared.Language;

/**
 * A mail as it is written to the outbox.
 *
 * @param recipient address
 * @param language of its text
 * @param aboutRef the record that it is about
 * @param delay how long it is held before it may leave: the undo window of a bulk action, or zero
 * @param context to whom and on what occasion
 * @param parts what goes with the text
 */
public record OutboxMail(
    String recipient,
    Language language,
    WrittenMail text,
    UUID aboutRef,
    Duration delay,
    MailContext context,
    MailParts parts) {
  public OutboxMail {
    Objects.requireNonNull(recipient);
    Objects.requireNonNull(language);
    Objects.requireNonNull(text);
    Objects.requireNonNull(aboutRef);
  }

  /** A mail that may leave at once. */
  public static OutboxMail to(
      String recipient, Language language, WrittenMail text, UUID aboutRef) {
    return new OutboxMail(
        recipient, language, text, aboutRef, Duration.ZERO, MailContext.NONE, MailParts.NONE);
  }

  /** The same, held for some time. */
  public OutboxMail heldFor(Duration time) {
    return new OutboxMail(recipient, language, text, aboutRef, time, context, parts);
  }

  /** The same, on an occasion. */
  public OutboxMail in(MailContext occasion) {
    return new OutboxMail(recipient, language, text, aboutRef, delay, occasion, parts);
  }

  /** The same, with what goes with the text. */
  public OutboxMail with(MailParts added) {
    return new OutboxMail(recipient, language, text, aboutRef, delay, context, added);
  }

  /** Neither the recipient nor the text. */
  @Override
  public String toString() {
    return "OutboxMail about " + aboutRef;
  }
}
