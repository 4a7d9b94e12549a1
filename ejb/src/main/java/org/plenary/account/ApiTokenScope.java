package org.plenary.account;

import java.util.Arrays;
import java.util.Optional;

/**
 * What an API token may be used for: one part of the interface for machines each. A scope opens
 * nothing that the holder's roles do not.
 */
public enum ApiTokenScope {
  /** Events, series and their programmes. */
  READ_EVENTS("read:events"),

  /** States and organizations. */
  READ_DIRECTORY("read:directory"),

  /** Working groups. */
  READ_GROUPS("read:groups"),

  /** People, for those who work with them. */
  READ_PEOPLE("read:people"),

  /** Adding and changing organizations and people, for officers. */
  WRITE_DIRECTORY("write:directory"),

  /** Saying which mails came back, for a mail provider. */
  WRITE_BOUNCES("write:bounces");

  private final String code;

  ApiTokenScope(String code) {
    this.code = code;
  }

  /** As machines write it. */
  public String code() {
    return code;
  }

  /** The scope of this code, if there is one. */
  public static Optional<ApiTokenScope> of(String code) {
    return Arrays.stream(values()).filter(scope -> scope.code.equals(code)).findFirst();
  }
}
