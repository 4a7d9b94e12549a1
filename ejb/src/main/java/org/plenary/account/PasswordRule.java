package org.plenary.account;

import org.plenary.shared.FieldException;

/** What a password must be: 12 to 256 characters, and not the login. */
final class PasswordRule {
  static final int SHORTEST = 12;
  static final int LONGEST = 256;

  private PasswordRule() {}

  /**
   * Refuses a weak password.
   *
   * @throws FieldException on {@code password}
   */
  static void check(String login, String password) {
    if (password == null || password.length() < SHORTEST) {
      throw new FieldException("password", "account.password.tooShort", SHORTEST);
    }
    if (password.length() > LONGEST) {
      throw new FieldException("password", "shared.tooLong", LONGEST);
    }
    if (password.equalsIgnoreCase(login) || password.chars().distinct().count() < 4) {
      throw new FieldException("password", "account.password.weak");
    }
  }
}
