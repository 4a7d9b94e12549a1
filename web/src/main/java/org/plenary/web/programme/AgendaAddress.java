package org.plenary.web.programme;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plenary.shared.Language;

/**
 * Which page of a programme an address means.
 *
 * @param from number of a revision: the one shown, or the first of two that are compared; 0 for
 *     none
 * @param to number of the second of two that are compared; 0 for none
 */
record AgendaAddress(Language language, String code, Kind kind, int from, int to) {
  /** What is asked for. */
  enum Kind {
    PAGE,
    FEED,
    PDF,
    GLANCE,
    REVISION,
    CHANGES;

    /** Whether each node keeps it for good: there are few of them, and many readers. */
    boolean isKept() {
      return this == PAGE || this == FEED;
    }
  }

  private static final Pattern FORM =
      Pattern.compile(
          "/([a-z]{2})/events/([a-z0-9-]{1,60})/agenda([a-z./-]{0,20}?)([1-9]\\d{0,4})?");
  private static final Pattern PART = Pattern.compile("(from|to)=([^&]*)");
  private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,4}");
  private static final String REVISION = "/rev/";
  private static final Map<String, Kind> KINDS =
      Map.of(
          "",
          Kind.PAGE,
          ".ics",
          Kind.FEED,
          ".pdf",
          Kind.PDF,
          "-glance.pdf",
          Kind.GLANCE,
          "/changes",
          Kind.CHANGES,
          REVISION,
          Kind.REVISION);

  /**
   * The address of {@code /{lang}/events/{code}/agenda} or of what belongs to it, or null for
   * another one.
   *
   * @param query what stands after the question mark, or null
   */
  static AgendaAddress of(String uri, String query) {
    Matcher form = FORM.matcher(uri);
    Language language = form.matches() ? Language.of(form.group(1)).orElse(null) : null;
    Kind kind = language == null ? null : KINDS.get(form.group(3));
    if (kind == null || (kind == Kind.REVISION) != (form.group(4) != null)) {
      return null;
    }
    String code = form.group(2);
    return switch (kind) {
      case REVISION -> new AgendaAddress(language, code, kind, Integer.parseInt(form.group(4)), 0);
      case CHANGES ->
          new AgendaAddress(language, code, kind, number(query, "from"), number(query, "to"));
      default -> new AgendaAddress(language, code, kind, 0, 0);
    };
  }

  /** The number that a part of the query names; 0 where there is none, -1 for anything else. */
  private static int number(String query, String name) {
    Matcher part = PART.matcher(query == null ? "" : query);
    while (part.find()) {
      if (part.group(1).equals(name) && !part.group(2).isEmpty()) {
        return NUMBER.matcher(part.group(2)).matches() ? Integer.parseInt(part.group(2)) : -1;
      }
    }
    return 0;
  }

  /** The same for each address that means the same. */
  String key() {
    return "/" + language.code() + "/" + code + "/" + kind + "/" + from + "/" + to;
  }
}
