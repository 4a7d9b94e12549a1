package org.plenary.directory.address;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What may stand in braces in a form of address; there are no others. */
public enum Placeholder {
  HONORIFIC,
  GIVEN,
  FAMILY,
  NAME,
  TITLE;

  /** As it is written: {@code {family}}. */
  public String written() {
    return "{" + name().toLowerCase(Locale.ROOT) + "}";
  }

  static Optional<Placeholder> of(String written) {
    return Stream.of(values()).filter(one -> one.written().equals(written)).findFirst();
  }

  /** All of them, as they are written. */
  public static String all() {
    return Stream.of(values()).map(Placeholder::written).collect(Collectors.joining(" "));
  }
}
