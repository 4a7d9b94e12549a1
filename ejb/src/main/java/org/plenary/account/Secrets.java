package org.plenary.account;

import java.security.SecureRandom;
import org.plenary.shared.LinkToken;

/** Random secrets and what is stored of them. */
final class Secrets {
  private static final SecureRandom RANDOM = new SecureRandom();

  private Secrets() {}

  static byte[] random(int length) {
    byte[] bytes = new byte[length];
    RANDOM.nextBytes(bytes);
    return bytes;
  }

  /** 256 random bits as 43 characters that stand in an address as they are. */
  static String token() {
    return LinkToken.random();
  }

  /** SHA-256 in hexadecimal digits: enough for what nobody can guess, unlike a password. */
  static String hash(String secret) {
    return LinkToken.hash(secret);
  }
}
