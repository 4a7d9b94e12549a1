package org.plenary.system;

import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Somebody's authenticator, written from RFC 6238 anew, and how it is enrolled. */
final class Authenticator {
  private static final String PAGE = "/secondfactor.xhtml";
  private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

  private final String secret;
  private List<String> recoveryCodes = List.of();

  private Authenticator(String secret) {
    this.secret = secret;
  }

  /** Takes the secret that a page shows. */
  static Authenticator scanned(Visitor visitor, String page) {
    Document shown = Jsoup.parse(visitor.get(page, "en").body());
    String secret = shown.select("#secret").text().replace(" ", "");
    if (!secret.matches("[A-Z2-7]{32}")) {
      throw new IllegalStateException("No secret on " + page + ": " + shown.select("main").text());
    }
    return new Authenticator(secret);
  }

  /** Enrols at the sign-in of somebody who needs a second factor. */
  static Authenticator enrolled(Visitor visitor) {
    return scanned(visitor, PAGE).enrol(visitor, PAGE);
  }

  /** Proves on that page that it has the secret. */
  Authenticator enrol(Visitor visitor, String page) {
    HttpResponse<String> answer =
        visitor.form(page, "en", "form[id=enrol]").fill("code", code()).sendFromItsPage();
    Document shown = Jsoup.parse(answer.body());
    recoveryCodes = shown.select(".codes li").eachText();
    if (recoveryCodes.isEmpty()) {
      throw new IllegalStateException("Not enrolled: " + shown.select("main").text());
    }
    return this;
  }

  List<String> recoveryCodes() {
    return recoveryCodes;
  }

  /** The code of this moment. */
  String code() {
    return code(System.currentTimeMillis() / 30_000);
  }

  /** A code that is not the one of now nor near it. */
  String wrongCode() {
    return code(1);
  }

  private String code(long step) {
    try {
      Mac mac = Mac.getInstance("HmacSHA1");
      mac.init(new SecretKeySpec(key(), "HmacSHA1"));
      byte[] hash = mac.doFinal(ByteBuffer.allocate(8).putLong(step).array());
      int number = ByteBuffer.wrap(hash).getInt(hash[19] & 15) & Integer.MAX_VALUE;
      return "%06d".formatted(number % 1_000_000);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private byte[] key() {
    byte[] key = new byte[secret.length() * 5 / 8];
    for (int bit = 0; bit < key.length * 8; bit++) {
      int letter = ALPHABET.indexOf(secret.charAt(bit / 5));
      int value = letter >> 4 - bit % 5 & 1;
      key[bit / 8] |= (byte) (value << 7 - bit % 8);
    }
    return key;
  }
}
