package org.plenary.shared.mail;

/**
 * What may stand in braces in a template of one purpose.
 *
 * @param name lower case letters, such as {@code event}
 * @param required whether a template without it would be of no use, such as a link to follow
 */
public record MailField(String name, boolean required) {
  /** One that a template may use. */
  public static MailField of(String name) {
    return new MailField(name, false);
  }

  /** One that has to be in the text of each template. */
  public static MailField required(String name) {
    return new MailField(name, true);
  }
}
