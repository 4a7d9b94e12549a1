package org.plenary.programme.notice;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plenary.shared.NotFoundException;

/**
 * Which changes are told.
 *
 * @param from number of a revision; 0 for what was before the first
 * @param to number of a later one
 */
record NoticeKey(int from, int to) {
  private static final Pattern FORM = Pattern.compile("(\\d{1,6})-(\\d{1,6})");

  /**
   * @throws NotFoundException if that is none
   */
  static NoticeKey of(String text) {
    Matcher parts = FORM.matcher(text);
    if (!parts.matches()) {
      throw new NotFoundException();
    }
    return new NoticeKey(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)));
  }

  String text() {
    return from + "-" + to;
  }

  /** As readers of all languages see it. */
  String label() {
    return from == 0 ? "Rev." + to : "Rev." + from + " → Rev." + to;
  }
}
