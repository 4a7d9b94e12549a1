package org.plenary.web.programme;

import org.plenary.shared.Language;

/**
 * Which page of a programme an address means.
 *
 * @param feed whether it is the calendar feed
 */
record AgendaAddress(Language language, String code, boolean feed) {
  private static final String PREFIX = "/events/";
  private static final String PAGE = "/agenda";
  private static final String FEED = "/agenda.ics";
  private static final int MAX_CODE = 60;

  /** The address of {@code /{lang}/events/{code}/agenda} or its feed, or null for another one. */
  static AgendaAddress of(String uri) {
    boolean feed = uri.endsWith(FEED);
    if (!feed && !uri.endsWith(PAGE) || uri.length() < 4 || !uri.startsWith(PREFIX, 3)) {
      return null;
    }
    int end = uri.length() - (feed ? FEED.length() : PAGE.length());
    int start = 3 + PREFIX.length();
    if (end <= start || end - start > MAX_CODE) {
      return null;
    }
    String code = uri.substring(start, end);
    boolean wellFormed =
        code.chars().allMatch(c -> c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-');
    Language language = Language.of(uri.substring(1, 3)).orElse(null);
    return wellFormed && language != null ? new AgendaAddress(language, code, feed) : null;
  }
}
