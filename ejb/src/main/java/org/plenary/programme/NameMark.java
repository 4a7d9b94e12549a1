package org.plenary.programme;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.plenary.shared.SearchKey;

/**
 * By which a name can be known again where it is met, and which does not tell it: a salted digest.
 *
 * @param salt random
 * @param digest of the salt and the folded name
 */
record NameMark(String salt, String digest) {
  private static final SecureRandom RANDOM = new SecureRandom();

  static NameMark of(String name) {
    byte[] salt = new byte[16];
    RANDOM.nextBytes(salt);
    String text = HexFormat.of().formatHex(salt);
    return new NameMark(text, digest(text, name));
  }

  static NameMark read(String text) {
    String[] parts = text.split(":", 2);
    return new NameMark(parts[0], parts[1]);
  }

  boolean isOf(String name) {
    return digest.equals(digest(salt, name));
  }

  private static String digest(String salt, String name) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      String whole = salt + SearchKey.of(name);
      return HexFormat.of().formatHex(sha.digest(whole.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public String toString() {
    return salt + ":" + digest;
  }
}
