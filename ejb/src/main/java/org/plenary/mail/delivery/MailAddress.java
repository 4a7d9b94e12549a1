package org.plenary.mail.delivery;

import com.ibm.icu.text.IDNA;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * An address as it is told to a mail server.
 *
 * @param local what stands before the @, with its quotes if it has any
 * @param domain in ASCII: an international domain as it is registered (xn--…)
 */
record MailAddress(String local, String domain) {
  private static final int LONGEST_LOCAL = 64;
  private static final int LONGEST_DOMAIN = 253;
  private static final String ATOM = "[\\p{L}\\p{M}\\p{N}!#$%&'*+/=?^_`{|}~-]+";
  private static final Pattern DOTTED = Pattern.compile(ATOM + "(\\." + ATOM + ")*");
  private static final Pattern QUOTED = Pattern.compile("\"([ !#-\\[\\]-~]|\\\\[ -~])*\"");
  private static final Pattern ASCII = Pattern.compile("\\p{ASCII}*");
  private static final IDNA DOMAINS =
      IDNA.getUTS46Instance(IDNA.USE_STD3_RULES | IDNA.CHECK_BIDI | IDNA.NONTRANSITIONAL_TO_ASCII);

  /**
   * Reads an address alone, without a name before it.
   *
   * @throws Undeliverable if no mail server could take it
   */
  static MailAddress of(String text) throws Undeliverable {
    String address = Normalizer.normalize(text.strip(), Normalizer.Form.NFC);
    int at = address.lastIndexOf('@');
    String local = address.substring(0, Math.max(at, 0));
    if (at < 1
        || local.getBytes(StandardCharsets.UTF_8).length > LONGEST_LOCAL
        || !DOTTED.matcher(local).matches() && !QUOTED.matcher(local).matches()) {
      throw new Undeliverable("mail.why.badAddress");
    }
    return new MailAddress(local, domain(address.substring(at + 1)));
  }

  /**
   * A domain in ASCII.
   *
   * @throws Undeliverable if it cannot be one
   */
  static String domain(String name) throws Undeliverable {
    IDNA.Info info = new IDNA.Info();
    String domain = DOMAINS.nameToASCII(name, new StringBuilder(), info).toString();
    if (info.hasErrors() || domain.isEmpty() || domain.length() > LONGEST_DOMAIN) {
      throw new Undeliverable("mail.why.badAddress");
    }
    return domain;
  }

  /** Whether only a server with SMTPUTF8 (RFC 6531) can take it. */
  boolean needsUtf8() {
    return !ASCII.matcher(local).matches();
  }

  /** As it is told to the server. */
  String text() {
    return local + "@" + domain;
  }

  /** Without the address. */
  @Override
  public String toString() {
    return "MailAddress";
  }
}
