package org.plenary.group;

import java.util.Arrays;
import java.util.List;

/** Codes of organizations in one column, separated by semicolons. */
final class Codes {
  private Codes() {}

  static List<String> split(String joined) {
    return joined == null || joined.isEmpty() ? List.of() : Arrays.asList(joined.split(";"));
  }

  static String join(List<String> codes) {
    return codes.isEmpty() ? null : String.join(";", codes);
  }
}
