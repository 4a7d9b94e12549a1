package org.plenary.account;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Time-based one-time codes as every authenticator knows them: RFC 6238 with HMAC-SHA-1, six
 * digits, steps of thirty seconds. A clock may be one step early or late.
 */
final class Totp {
  static final int STEP_SECONDS = 30;
  private static final int DRIFT = 1;
  private static final int DIGITS = 6;
  private static final int MODULUS = 1_000_000;
  private static final int SECRET_BYTES = 20;
  private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  private static final int BITS_OF_A_LETTER = 5;

  private Totp() {}

  /** A new secret: 160 random bits in Base32, 32 letters. */
  static String newSecret() {
    return base32(Secrets.random(SECRET_BYTES));
  }

  static boolean isSecret(String text) {
    return text != null && text.matches("[A-Z2-7]{32}");
  }

  /**
   * The step of the code, if it is one of now or of a step beside it that is later than the last
   * one accepted: no code is accepted twice.
   */
  static OptionalLong accept(String secret, String typed, Instant now, long lastStep) {
    String code = typed.replaceAll("\\s", "");
    long current = now.getEpochSecond() / STEP_SECONDS;
    OptionalLong found = OptionalLong.empty();
    for (long step = current - DRIFT; step <= current + DRIFT; step++) {
      boolean same = MessageDigest.isEqual(code(secret, step).getBytes(), code.getBytes());
      if (same && step > lastStep) {
        found = OptionalLong.of(step);
      }
    }
    return found;
  }

  /** The code of a step. */
  static String code(String secret, long step) {
    try {
      Mac mac = Mac.getInstance("HmacSHA1");
      mac.init(new SecretKeySpec(bytes(secret), "HmacSHA1"));
      byte[] hash = mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
      int offset = hash[hash.length - 1] & 0xF;
      int number = ByteBuffer.wrap(hash).getInt(offset) & Integer.MAX_VALUE;
      return String.format(Locale.ROOT, "%0" + DIGITS + "d", number % MODULUS);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Base32 (RFC 4648) without padding, of whole groups of five bytes. */
  static String base32(byte[] bytes) {
    StringBuilder text = new StringBuilder();
    int buffer = 0;
    int bits = 0;
    for (byte next : bytes) {
      buffer = buffer << Byte.SIZE | next & 0xFF;
      bits += Byte.SIZE;
      while (bits >= BITS_OF_A_LETTER) {
        bits -= BITS_OF_A_LETTER;
        text.append(ALPHABET.charAt(buffer >> bits & 0x1F));
      }
      buffer &= (1 << bits) - 1;
    }
    return text.toString();
  }

  private static byte[] bytes(String base32) {
    ByteBuffer bytes = ByteBuffer.allocate(base32.length() * BITS_OF_A_LETTER / Byte.SIZE);
    int buffer = 0;
    int bits = 0;
    for (char letter : base32.toCharArray()) {
      buffer = buffer << BITS_OF_A_LETTER | ALPHABET.indexOf(letter);
      bits += BITS_OF_A_LETTER;
      if (bits >= Byte.SIZE) {
        bits -= Byte.SIZE;
        bytes.put((byte) (buffer >> bits));
        buffer &= (1 << bits) - 1;
      }
    }
    return bytes.array();
  }
}
