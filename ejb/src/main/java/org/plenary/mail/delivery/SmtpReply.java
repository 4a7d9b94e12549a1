package org.plenary.mail.delivery;

import jakarta.mail.MessagingException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;

/**
 * What a mail server said when it did not take a mail.
 *
 * @param stage what it said so to
 * @param code three digits; 0 if there was no answer
 * @param text its answer in words, which may name the recipient; "" if there was none
 */
record SmtpReply(Stage stage, int code, String text) {
  private static final int CLOSING = 421;

  /** How far the mail had come. */
  enum Stage {
    /** Nothing of it was told but who it comes from. */
    SENDER,
    /** Who it goes to. */
    RECIPIENT,
    /** All of it, or we do not know how much. */
    CONTENT
  }

  static SmtpReply of(MessagingException e) {
    for (Exception cause = e; cause instanceof MessagingException mail; cause = next(mail)) {
      if (cause instanceof SMTPAddressFailedException refused) {
        return new SmtpReply(
            Stage.RECIPIENT, code(refused.getReturnCode()), text(refused.getMessage()));
      }
      if (cause instanceof SMTPSendFailedException refused) {
        Stage stage = refused.getCommand().startsWith("MAIL") ? Stage.SENDER : Stage.CONTENT;
        return new SmtpReply(stage, code(refused.getReturnCode()), text(refused.getMessage()));
      }
    }
    return new SmtpReply(Stage.CONTENT, 0, "");
  }

  private static Exception next(MessagingException e) {
    return e.getNextException();
  }

  private static int code(int told) {
    return Math.max(told, 0);
  }

  private static String text(String message) {
    return SmtpConnection.line(message).replace("[EOF]", "").strip();
  }

  /** Whether the connection is of no more use. */
  boolean isBroken() {
    return code == 0 || code == CLOSING;
  }

  /** Whether it would be refused again. */
  boolean isForGood() {
    return code >= 500 && stage != Stage.SENDER;
  }

  /** Whether the server takes nothing at all that comes from us. */
  boolean refusesSender() {
    return code >= 500 && stage == Stage.SENDER;
  }
}
