package org.plenary.shared.mail;

/**
 * What may stand in braces in a template of one purpose.
 *
 * <p>Two names are known to all purposes: {@code salutation} and {@code close}. Where no value is
 * given for them, a neutral one is written, with the value of {@code name} if there is one.
 *
 * @param name lower case letters, such as {@code event}; its text {@code mail.field.NAME} explains
 *     it, {@code mail.sample.NAME} stands for it in a preview
 * @param required whether a template without it would be of no use, such as a link to follow
 * @param link whether its value is an address to follow: it becomes a link, and may be the target
 *     of one; the value of any other field is never a link
 */
public record MailField(String name, boolean required, boolean link) {
  /** How the recipient is addressed. */
  public static final String SALUTATION = "salutation";

  /** How a letter to the recipient ends. */
  public static final String CLOSE = "close";

  /** Who the recipient is. */
  public static final String NAME = "name";

  /** One that a template may use. */
  public static MailField of(String name) {
    return new MailField(name, false, false);
  }

  /** One that has to be in the text of each template. */
  public static MailField required(String name) {
    return new MailField(name, true, false);
  }

  /** An address to follow that a template may use. */
  public static MailField link(String name) {
    return new MailField(name, false, true);
  }

  /** An address to follow that has to be in the text of each template. */
  public static MailField requiredLink(String name) {
    return new MailField(name, true, true);
  }
}
