package org.plenary.web.document;

import java.nio.charset.StandardCharsets;

/** Names of files in the header Content-Disposition (RFC 6266, RFC 8187). */
final class FileNames {
  private static final String AS_THEY_ARE = "!#$&+-.^_`|~";

  private FileNames() {}

  /** {@code attachment} with the name, for every browser and, in ASCII, for the oldest. */
  static String attachment(String name) {
    StringBuilder plain = new StringBuilder();
    name.codePoints()
        .forEach(
            c -> plain.append(c < ' ' || c > '~' || "\"\\%;/".indexOf(c) >= 0 ? '_' : (char) c));
    return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + encoded(name);
  }

  private static String encoded(String name) {
    StringBuilder encoded = new StringBuilder();
    for (byte one : name.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (one & 0xFF);
      boolean safe = c < 128 && (Character.isLetterOrDigit(c) || AS_THEY_ARE.indexOf(c) >= 0);
      if (safe) {
        encoded.append(c);
      } else {
        encoded.append('%').append("%02X".formatted((int) c));
      }
    }
    return encoded.toString();
  }
}
