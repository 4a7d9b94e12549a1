package org.plenary.shared.mail;

import com.ibm.icu.text.IDNA;
import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.plenary.shared.Settings;

/**
 * What the Message-IDs of this installation end in. Each is written with its mail and never changes
 * again, whatever becomes of the settings.
 */
final class MessageIds {
  private static final String NONE = "plenary.invalid";
  private static final Pattern NAME =
      Pattern.compile("([a-z0-9_-]+\\.)+[a-z][a-z0-9-]*", Pattern.CASE_INSENSITIVE);
  private static final IDNA DOMAINS =
      IDNA.getUTS46Instance(IDNA.USE_STD3_RULES | IDNA.NONTRANSITIONAL_TO_ASCII);

  private MessageIds() {}

  /** The host of the public address, else that of the sender, in ASCII; no bare addresses. */
  static String domain(Settings settings) {
    Optional<String> host = host(settings.publicUrl());
    Optional<String> sender =
        settings.text("PLENARY_MAIL_FROM").map(from -> from.replaceAll(".*@|>.*", ""));
    return Stream.of(host, sender)
        .flatMap(Optional::stream)
        .map(MessageIds::ascii)
        .filter(name -> NAME.matcher(name).matches())
        .findFirst()
        .orElse(NONE);
  }

  private static Optional<String> host(String url) {
    try {
      return Optional.ofNullable(URI.create(url).getAuthority())
          .map(authority -> authority.replaceAll(".*@|:[0-9]*$", ""));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static String ascii(String name) {
    IDNA.Info info = new IDNA.Info();
    String ascii = DOMAINS.nameToASCII(name, new StringBuilder(), info).toString();
    return info.hasErrors() ? "" : ascii;
  }
}
