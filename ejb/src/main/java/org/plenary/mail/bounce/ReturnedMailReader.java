package org.plenary.mail.bounce;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plenary.mail.bounce.ReturnedMail.Kind;

/**
 * Understands reports of delivery (RFC 3464), reports that are written for people, and automatic
 * replies (RFC 3834). What is malformed is not understood; nothing throws.
 */
final class ReturnedMailReader {
  /** More of a message is not read. */
  static final int LONGEST = 1024 * 1024;

  private static final int MOST_IDS = 20;
  private static final int MOST_RECIPIENTS = 100;
  private static final Pattern ID = Pattern.compile("<[^<>\\s@]{1,120}@[^<>\\s@]{1,120}>");
  private static final Pattern RETURNED_ID =
      Pattern.compile("(?im)^[ \\t>]*message-id:\\s*(<[^<>\\s@]{1,120}@[^<>\\s@]{1,120}>)");
  private static final Pattern ADDRESS =
      Pattern.compile("[^\\s<>()\\[\\]\",;:@]{1,64}@[^\\s<>()\\[\\]\",;:@]{1,250}");
  private static final Pattern AWAY =
      Pattern.compile(
          "(?iU)^\\W*(out of (the )?office|automatic reply|auto(matic)?[- ]?(reply|response)"
              + "|abwesen|automatische antwort|absence|réponse automatique|risposta automatica"
              + "|fuori sede|respuesta automática|fuera de la oficina|автоответ|автоматический ответ)");

  private ReturnedMailReader() {}

  /** What a message reports, one for each recipient that it names; empty if it is no report. */
  static List<ReturnedMail> read(byte[] message) {
    try {
      int length = Math.min(message.length, LONGEST);
      MimeMessage mail =
          new MimeMessage(
              Session.getInstance(lenient()), new ByteArrayInputStream(message, 0, length));
      return read(mail);
    } catch (MessagingException | IOException | RuntimeException e) {
      return List.of();
    }
  }

  private static Properties lenient() {
    Properties told = new Properties();
    told.put("mail.mime.address.strict", "false");
    return told;
  }

  private static List<ReturnedMail> read(MimeMessage mail) throws MessagingException, IOException {
    MailParts parts = MailParts.of(mail);
    if (!parts.reports().isEmpty()) {
      return reported(parts);
    }
    if (isAutomaticReply(mail)) {
      Set<String> ids = ids(header(mail, "In-Reply-To") + " " + header(mail, "References"), ID);
      return ids.isEmpty()
          ? List.of()
          : List.of(new ReturnedMail(Kind.AUTOMATIC_REPLY, ids, Set.of(), null));
    }
    return isFromMailSystem(mail) ? told(mail, parts) : List.of();
  }

  private static List<ReturnedMail> reported(MailParts parts) {
    Set<String> ids = ids(String.join("\n", parts.returned()), RETURNED_ID);
    if (ids.isEmpty()) {
      ids = ids(parts.text(), RETURNED_ID);
    }
    List<ReturnedMail> all = new ArrayList<>();
    for (String report : parts.reports()) {
      for (Map<String, String> fields : groups(report)) {
        ReturnedMail one = reported(fields, ids);
        if (one != null && all.size() < MOST_RECIPIENTS) {
          all.add(one);
        }
      }
    }
    return all;
  }

  private static ReturnedMail reported(Map<String, String> fields, Set<String> ids) {
    Set<String> recipients = new HashSet<>();
    addAddress(recipients, fields.get("original-recipient"));
    addAddress(recipients, fields.get("final-recipient"));
    String action = fields.getOrDefault("action", "").toLowerCase(Locale.ROOT);
    boolean failed = action.startsWith("failed");
    if (ids.isEmpty() || recipients.isEmpty() || !failed && !action.startsWith("delayed")) {
      return null;
    }
    Matcher given = MailStatus.WHOLE.matcher(fields.getOrDefault("status", ""));
    String status = given.find() ? given.group() : null;
    boolean hard = failed && (status == null || status.startsWith("5"));
    return new ReturnedMail(hard ? Kind.HARD : Kind.SOFT, ids, recipients, status);
  }

  /** The groups of fields of a report, names in lower case, long lines put together. */
  private static List<Map<String, String>> groups(String report) {
    List<Map<String, String>> groups = new ArrayList<>();
    for (String group : report.replace("\r", "").split("\n[ \\t]*\n")) {
      Map<String, String> fields = new HashMap<>();
      for (String line : group.replaceAll("\n[ \\t]+", " ").split("\n")) {
        int colon = line.indexOf(':');
        if (colon > 0) {
          String name = line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
          fields.putIfAbsent(name, line.substring(colon + 1).strip());
        }
      }
      groups.add(fields);
    }
    return groups;
  }

  /** An address behind its type, as in {@code rfc822; ana@example.org}; also in xtext. */
  private static void addAddress(Set<String> addresses, String field) {
    if (field == null || !field.contains("@") && !field.contains("+40")) {
      return;
    }
    String address =
        field
            .substring(field.indexOf(';') + 1)
            .strip()
            .replaceAll("^<|>$", "")
            .toLowerCase(Locale.ROOT);
    addresses.add(address);
    Matcher hex = Pattern.compile("\\+([0-9a-f]{2})").matcher(address);
    addresses.add(hex.replaceAll(found -> Matcher.quoteReplacement(decoded(found.group(1)))));
  }

  private static String decoded(String hex) {
    return String.valueOf((char) Integer.parseInt(hex, 16));
  }

  /**
   * A report that is written for people: it counts where it holds the headers of what came back.
   */
  private static List<ReturnedMail> told(MimeMessage mail, MailParts parts)
      throws MessagingException {
    String whole = parts.text() + "\n" + String.join("\n", parts.returned());
    Set<String> ids = ids(whole, RETURNED_ID);
    String status = MailStatus.in(parts.text());
    if (ids.isEmpty() || status == null) {
      return List.of();
    }
    Set<String> recipients = new HashSet<>();
    Matcher named = ADDRESS.matcher(header(mail, "X-Failed-Recipients") + "\n" + whole);
    while (named.find() && recipients.size() < MOST_RECIPIENTS) {
      recipients.add(named.group().toLowerCase(Locale.ROOT));
    }
    Kind kind = status.startsWith("5") ? Kind.HARD : Kind.SOFT;
    return List.of(new ReturnedMail(kind, ids, recipients, status));
  }

  private static boolean isFromMailSystem(MimeMessage mail) throws MessagingException {
    String from = header(mail, "From").toLowerCase(Locale.ROOT);
    return header(mail, "Return-Path").strip().equals("<>")
        || from.contains("mailer-daemon")
        || from.contains("postmaster")
        || !header(mail, "X-Failed-Recipients").isEmpty();
  }

  private static boolean isAutomaticReply(MimeMessage mail) throws MessagingException {
    String submitted = header(mail, "Auto-Submitted").toLowerCase(Locale.ROOT);
    String precedence = header(mail, "Precedence").toLowerCase(Locale.ROOT);
    return submitted.startsWith("auto-replied")
        || !header(mail, "X-Autoreply").isEmpty()
        || !header(mail, "X-Autorespond").isEmpty()
        || precedence.contains("auto_reply")
        || mail.getSubject() != null && AWAY.matcher(mail.getSubject()).find();
  }

  private static String header(MimeMessage mail, String name) throws MessagingException {
    String value = mail.getHeader(name, " ");
    return value == null ? "" : value;
  }

  private static Set<String> ids(String text, Pattern pattern) {
    Set<String> ids = new LinkedHashSet<>();
    Matcher found = pattern.matcher(text);
    while (found.find() && ids.size() < MOST_IDS) {
      ids.add(found.groupCount() == 0 ? found.group() : found.group(1));
    }
    return ids;
  }
}
