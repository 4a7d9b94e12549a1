package org.plenary.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.zip.CRC32;

/**
 * How an API token is written: {@code plenary_}, 43 random letters and digits (256 bits), and six
 * more that are the CRC-32 of those, so that scanners of source code and logs recognise a token,
 * and what is mistyped is refused without a question to the database. Kept as its SHA-256 only: of
 * 256 random bits nothing slower is needed.
 */
final class ApiTokenText {
  static final String PREFIX = "plenary_";

  private static final String ALPHABET =
      "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
  private static final int RANDOM = 43;
  private static final int CHECK = 6;
  private static final int LENGTH = PREFIX.length() + RANDOM + CHECK;

  private ApiTokenText() {}

  static String random(SecureRandom source) {
    StringBuilder text = new StringBuilder(RANDOM);
    for (int i = 0; i < RANDOM; i++) {
      text.append(ALPHABET.charAt(source.nextInt(ALPHABET.length())));
    }
    return PREFIX + text + check(text.toString());
  }

  /** Whether a text may be a token at all. */
  static boolean isWellFormed(String text) {
    if (text.length() != LENGTH || !text.startsWith(PREFIX)) {
      return false;
    }
    String random = text.substring(PREFIX.length(), LENGTH - CHECK);
    return text.endsWith(check(random));
  }

  static String hash(String token) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(token.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String check(String random) {
    CRC32 crc = new CRC32();
    crc.update(random.getBytes(StandardCharsets.UTF_8));
    long rest = crc.getValue();
    char[] digits = new char[CHECK];
    for (int i = CHECK - 1; i >= 0; i--) {
      digits[i] = ALPHABET.charAt((int) (rest % ALPHABET.length()));
      rest /= ALPHABET.length();
    }
    return new String(digits);
  }
}
