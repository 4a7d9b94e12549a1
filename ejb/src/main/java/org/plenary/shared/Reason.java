package org.plenary.shared;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;

/**
 * Why something is so, in no language yet: a message key and its arguments. Arguments are text,
 * numbers, dates, {@link LocalizedText} (rendered in the reader's language) or further reasons.
 */
public final class Reason implements Serializable {
  private static final long serialVersionUID = 1L;
  private final String key;
  private final transient Object[] arguments;

  public Reason(String key, Object... arguments) {
    this.key = key;
    this.arguments = arguments.clone();
  }

  public String key() {
    return key;
  }

  /** The arguments; none when the reason came from another node. */
  public List<Object> arguments() {
    return arguments == null ? List.of() : Arrays.asList(arguments);
  }

  @Override
  public String toString() {
    return key + (arguments().isEmpty() ? "" : " " + arguments());
  }
}
