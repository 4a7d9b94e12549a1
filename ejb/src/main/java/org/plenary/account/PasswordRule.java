package org.plenary.account;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.plenary.shared.FieldException;

/**
 * What a password must be: 12 to 256 characters, not the login, and none of those that everybody
 * tries first. The list holds only those that are long enough, in small letters; what people add at
 * the end of one (digits, signs) does not make it another.
 */
final class PasswordRule {
  static final int SHORTEST = 12;
  static final int LONGEST = 256;

  private static final Set<String> BREACHED = read("breached-passwords.txt");
  private static final int SHORTEST_STEM = 6;

  private PasswordRule() {}

  private static Set<String> read(String resource) {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                PasswordRule.class.getResourceAsStream(resource), StandardCharsets.UTF_8))) {
      return lines.lines().filter(line -> !line.startsWith("#")).collect(Collectors.toSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

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
    String small = password.toLowerCase(Locale.ROOT).strip();
    String stem = small.replaceFirst("[^\\p{L}]+$", "");
    if (BREACHED.contains(small) || stem.length() >= SHORTEST_STEM && BREACHED.contains(stem)) {
      throw new FieldException("password", "account.password.breached");
    }
  }
}
