package org.plenary.mail.bounce;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The status of a delivery (RFC 3463): class, subject and detail, such as 5.1.1. */
final class MailStatus {
  static final Pattern WHOLE = Pattern.compile("[245]\\.\\d{1,3}\\.\\d{1,3}");
  private static final Pattern IN_TEXT =
      Pattern.compile("(?<![\\d.])([45]\\.\\d{1,3}\\.\\d{1,3})(?![\\d.])");
  private static final Pattern CODE = Pattern.compile("(?<![\\d.])([45])\\d\\d(?=[ -])");

  /** It is the mailbox or its host that is no good; anything else may be right tomorrow. */
  private static final List<String> OF_THE_ADDRESS =
      List.of(
          "5.0.0", "5.1.0", "5.1.1", "5.1.2", "5.1.3", "5.1.6", "5.1.10", "5.2.0", "5.2.1",
          "5.4.4");

  private MailStatus() {}

  /** The first status in a text, or one made of the first code of SMTP in it; else null. */
  static String in(String text) {
    Matcher status = IN_TEXT.matcher(text);
    if (status.find()) {
      return status.group(1);
    }
    Matcher code = CODE.matcher(text);
    return code.find() ? code.group(1) + ".0.0" : null;
  }

  /** Whether the address itself is no good, and not the text or the hour. */
  static boolean isOfTheAddress(String status) {
    return status == null || OF_THE_ADDRESS.contains(status);
  }

  /** The key of what it means. */
  static String why(String status) {
    if (isOfTheAddress(status)) {
      return "bounce.why.address";
    }
    if (status.equals("5.2.2")) {
      return "bounce.why.full";
    }
    return status.startsWith("5.7.") ? "bounce.why.refused" : "bounce.why.other";
  }
}
