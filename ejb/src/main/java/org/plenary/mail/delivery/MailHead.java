package org.plenary.mail.delivery;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.io.UnsupportedEncodingException;
import java.util.Optional;
import org.plenary.shared.Settings;

/**
 * What stands in the head of each mail.
 *
 * @param from where mail comes from: an address, or a name and an address
 * @param replyTo where answers go, or null: there as well
 * @param bouncesTo where mail comes back to that cannot be delivered: the envelope's sender
 */
record MailHead(String from, String replyTo, String bouncesTo) {
  /**
   * Of the settings.
   *
   * @throws IllegalArgumentException naming the setting that is wrong
   */
  static MailHead of(Settings settings) {
    String from =
        settings
            .text("PLENARY_MAIL_FROM")
            .orElseThrow(() -> new IllegalArgumentException("PLENARY_MAIL_FROM is missing"));
    Optional<String> replyTo = settings.text("PLENARY_MAIL_REPLY_TO");
    Optional<String> bouncesTo = settings.text("PLENARY_MAIL_BOUNCES_TO");
    return new MailHead(
        text("PLENARY_MAIL_FROM", from),
        replyTo.map(given -> text("PLENARY_MAIL_REPLY_TO", given)).orElse(null),
        bouncesTo
            .map(given -> address("PLENARY_MAIL_BOUNCES_TO", given).getAddress())
            .orElseGet(() -> address("PLENARY_MAIL_FROM", from).getAddress()));
  }

  private static String text(String setting, String given) {
    return address(setting, given).toString();
  }

  /** An address, its domain in ASCII. */
  private static InternetAddress address(String setting, String given) {
    try {
      InternetAddress address = new InternetAddress(given, false);
      address.setAddress(MailAddress.of(address.getAddress()).text());
      return address;
    } catch (AddressException | Undeliverable e) {
      throw new IllegalArgumentException(setting + " is " + given + ", no mail address", e);
    }
  }

  /** Whom it comes from. */
  InternetAddress sender() throws AddressException {
    return inAscii(from);
  }

  /** Where answers go, or null. */
  InternetAddress answersTo() throws AddressException {
    return replyTo == null ? null : inAscii(replyTo);
  }

  private static InternetAddress inAscii(String given) throws AddressException {
    InternetAddress address = new InternetAddress(given, false);
    try {
      address.setPersonal(address.getPersonal(), "UTF-8");
    } catch (UnsupportedEncodingException e) {
      throw new IllegalStateException(e);
    }
    return address;
  }
}
