package org.plenary.system;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A key with its name, and tokens signed with it: by hand, so that they can be wrong in every way.
 *
 * @param name the {@code kid} that tokens say
 */
record SigningKey(String name, KeyPair pair) {
  static SigningKey fresh() {
    return new SigningKey(UUID.randomUUID().toString(), pairOfKeys());
  }

  /** Another key that goes by the same name. */
  SigningKey impostor() {
    return new SigningKey(name, pairOfKeys());
  }

  private static KeyPair pairOfKeys() {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(2048);
      return generator.generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The set of keys that a provider publishes, which is this one. */
  String published() {
    RSAPublicKey key = (RSAPublicKey) pair.getPublic();
    return """
        {"keys": [{"kty": "RSA", "use": "sig", "alg": "RS256", "kid": "%s", "n": "%s", "e": "%s"}]}
        """
        .formatted(name, base64(key.getModulus()), base64(key.getPublicExponent()));
  }

  /** A token as it should be. */
  String sign(Map<String, ?> claims) {
    try {
      String content = head("RS256") + "." + base64(json(claims));
      Signature signature = Signature.getInstance("SHA256withRSA");
      signature.initSign(pair.getPrivate());
      signature.update(content.getBytes(StandardCharsets.US_ASCII));
      return content + "." + base64(signature.sign());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The same without a signature, which it says openly. */
  String unsigned(Map<String, ?> claims) {
    return head("none") + "." + base64(json(claims)) + ".";
  }

  /** The same with a signature for which the public key is taken as the secret. */
  String signedWithPublicKey(Map<String, ?> claims) {
    try {
      String content = head("HS256") + "." + base64(json(claims));
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(pair.getPublic().getEncoded(), "HmacSHA256"));
      return content + "." + base64(mac.doFinal(content.getBytes(StandardCharsets.US_ASCII)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private String head(String algorithm) {
    return base64(json(Map.of("alg", algorithm, "typ", "JWT", "kid", name)));
  }

  private static byte[] json(Map<String, ?> claims) {
    return claims.entrySet().stream()
        .map(claim -> json(claim.getKey()) + ": " + json(claim.getValue()))
        .collect(Collectors.joining(", ", "{", "}"))
        .getBytes(StandardCharsets.UTF_8);
  }

  private static String json(Object value) {
    return switch (value) {
      case String text -> '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
      case Collection<?> many ->
          many.stream().map(SigningKey::json).collect(Collectors.joining(", ", "[", "]"));
      default -> String.valueOf(value);
    };
  }

  private static String base64(BigInteger number) {
    byte[] bytes = number.toByteArray();
    return base64(bytes[0] == 0 ? Arrays.copyOfRange(bytes, 1, bytes.length) : bytes);
  }

  private static String base64(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
