package org.plenary.shared.mail;

/**
 * What stands in a mail.
 *
 * @param subject one line
 * @param text as plain text
 * @param html the same as HTML, or null for plain text alone
 */
public record WrittenMail(String subject, String text, String html) {
  /** Never the text: names stand in it. */
  @Override
  public String toString() {
    return "WrittenMail";
  }
}
