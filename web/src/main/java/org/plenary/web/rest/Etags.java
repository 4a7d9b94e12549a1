package org.plenary.web.rest;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Strong entity tags made of the bytes themselves. */
public final class Etags {
  private static final int BYTES = 12;

  private Etags() {}

  /** The tag of a body, in quotes. */
  public static String of(byte[] body) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(body);
      return '"' + HexFormat.of().formatHex(digest, 0, BYTES) + '"';
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Whether a header {@code If-None-Match} names the tag; null names none. */
  public static boolean matches(String header, String tag) {
    if (header == null) {
      return false;
    }
    for (String part : header.split(",")) {
      String candidate = part.strip();
      if (candidate.equals("*") || candidate.equals(tag) || candidate.equals("W/" + tag)) {
        return true;
      }
    }
    return false;
  }
}
