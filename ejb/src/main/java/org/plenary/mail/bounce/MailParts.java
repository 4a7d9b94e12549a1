package org.plenary.mail.bounce;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The parts of a message that a report is made of. However deep it is nested, however many parts it
 * has and however long they are, only so much is looked at.
 */
final class MailParts {
  private static final int DEEPEST = 5;
  private static final int MOST = 40;
  private static final int LONGEST = 256 * 1024;

  private final List<String> reports = new ArrayList<>();
  private final List<String> returned = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private int seen;

  private MailParts() {}

  static MailParts of(MimeMessage message) throws MessagingException, IOException {
    MailParts parts = new MailParts();
    parts.read(message, 0);
    return parts;
  }

  /** What stands in parts message/delivery-status. */
  List<String> reports() {
    return reports;
  }

  /** What stands in parts with the mail that came back, or its headers. */
  List<String> returned() {
    return returned;
  }

  /** What is written for people. */
  String text() {
    return text.toString();
  }

  private void read(Part part, int depth) throws MessagingException, IOException {
    if (depth > DEEPEST || seen++ > MOST) {
      return;
    }
    String type = type(part);
    if (type.startsWith("multipart/")) {
      if (part.getContent() instanceof Multipart several) {
        for (int i = 0; i < several.getCount() && seen <= MOST; i++) {
          read(several.getBodyPart(i), depth + 1);
        }
      }
    } else if (type.equals("message/delivery-status")
        || type.equals("message/global-delivery-status")) {
      reports.add(beginning(part));
    } else if (type.startsWith("message/") || type.equals("text/rfc822-headers")) {
      returned.add(beginning(part));
    } else if (type.startsWith("text/") && text.length() < LONGEST) {
      text.append(beginning(part)).append('\n');
    }
  }

  private static String type(Part part) throws MessagingException {
    String type = part.getContentType();
    return (type == null ? "text/plain" : type)
        .replaceFirst("[;\\s].*", "")
        .toLowerCase(Locale.ROOT);
  }

  private static String beginning(Part part) throws MessagingException, IOException {
    try (InputStream in = part.getInputStream()) {
      return new String(in.readNBytes(LONGEST), StandardCharsets.UTF_8);
    }
  }
}
