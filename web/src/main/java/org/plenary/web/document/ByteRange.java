package org.plenary.web.document;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of a file that a reader asks for (RFC 9110, section 14): one range; several are answered
 * with the whole file.
 *
 * @param first its first byte, from 0
 * @param last its last byte
 */
record ByteRange(long first, long last) {
  private static final Pattern ONE = Pattern.compile("bytes=(\\d{0,18})-(\\d{0,18})");

  /** A range that lies outside the file. */
  static final ByteRange NONE = new ByteRange(0, -1);

  static ByteRange whole(long size) {
    return new ByteRange(0, size - 1);
  }

  /** What the header asks for; empty if it is not one range. */
  static Optional<ByteRange> of(String header, long size) {
    Matcher range = header == null ? null : ONE.matcher(header.strip());
    if (range == null || !range.matches()) {
      return Optional.empty();
    }
    String from = range.group(1);
    String to = range.group(2);
    if (from.isEmpty()) {
      return to.isEmpty() ? Optional.empty() : Optional.of(tail(Long.parseLong(to), size));
    }
    long first = Long.parseLong(from);
    long last = to.isEmpty() ? size - 1 : Math.min(Long.parseLong(to), size - 1);
    if (!to.isEmpty() && Long.parseLong(to) < first) {
      return Optional.empty();
    }
    return Optional.of(first < size ? new ByteRange(first, last) : NONE);
  }

  private static ByteRange tail(long length, long size) {
    return length == 0 ? NONE : new ByteRange(Math.max(0, size - length), size - 1);
  }

  long length() {
    return last - first + 1;
  }
}
