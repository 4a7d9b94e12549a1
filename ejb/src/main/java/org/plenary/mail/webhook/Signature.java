package org.plenary.mail.webhook;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * How a request proves that it comes from here: HMAC-SHA256 over id, time and body, as the
 * specification Standard Webhooks 1.0 has it, so that receivers use a library.
 */
final class Signature {
  private static final String PREFIX = "whsec_";
  private static final int BYTES = 32;
  private static final SecureRandom RANDOM = new SecureRandom();

  private Signature() {}

  /** A new secret. */
  static String secret() {
    byte[] key = new byte[BYTES];
    RANDOM.nextBytes(key);
    return PREFIX + Base64.getEncoder().encodeToString(key);
  }

  /**
   * The value of {@code webhook-signature}.
   *
   * @param secrets the present one first; one that it replaced signs too for a time
   * @param seconds of the attempt since 1970
   */
  static String of(List<String> secrets, String id, long seconds, String body) {
    return secrets.stream()
        .map(secret -> "v1," + one(secret, id + "." + seconds + "." + body))
        .collect(Collectors.joining(" "));
  }

  private static String one(String secret, String signed) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      byte[] key = Base64.getDecoder().decode(secret.substring(PREFIX.length()));
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
      return Base64.getEncoder()
          .encodeToString(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
