package org.plenary.web.rest;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plenary.shared.DomainException;
import org.plenary.shared.StaleException;

/**
 * The conditions under which a machine writes: {@code If-Match} with the entity tag that it read,
 * whose number before the hyphen is the version of the record, and {@code Idempotency-Key}.
 */
public final class Conditions {
  private static final String VERSION = "plenary.api.version";
  private static final Pattern TAG = Pattern.compile("\"(\\d{1,18})(-[0-9a-f]+)?\"");
  private static final int LONGEST_KEY = 200;
  private static final int REQUIRED = 428;

  private Conditions() {}

  /** Notes the version of the record that is answered, for its entity tag. */
  public static void version(HttpServletRequest request, long version) {
    request.setAttribute(VERSION, version);
  }

  /** The entity tag of these bytes, behind the version that was noted. */
  static String tag(HttpServletRequest request, byte[] body) {
    String tag = Etags.of(body);
    Object version = request.getAttribute(VERSION);
    return version == null ? tag : "\"" + version + "-" + tag.substring(1);
  }

  /**
   * The version that whoever writes has read.
   *
   * @param ref of the record
   * @throws WebApplicationException 428 without the header
   * @throws StaleException for a tag that is none of this interface, answered with 412
   */
  public static long expected(HttpServletRequest request, UUID ref) {
    String header = request.getHeader("If-Match");
    if (header == null || header.isBlank()) {
      throw new WebApplicationException(Response.status(REQUIRED).build());
    }
    Matcher tag = TAG.matcher(header.strip());
    if (!tag.matches()) {
      throw new StaleException(ref, -1);
    }
    return Long.parseLong(tag.group(1));
  }

  /** Whether whoever asks said under which condition. */
  static boolean isConditional(HttpServletRequest request) {
    return request.getHeader("If-Match") != null;
  }

  /**
   * The key by which a request counts once, null where there is none.
   *
   * @param needed whether there must be one
   * @throws DomainException if it is missing or longer than 200 characters
   */
  public static String key(HttpServletRequest request, boolean needed) {
    String key = request.getHeader("Idempotency-Key");
    boolean missing = key == null || key.isBlank();
    if (missing && needed || !missing && key.length() > LONGEST_KEY) {
      throw new DomainException("shared.idempotency.key", LONGEST_KEY);
    }
    return missing ? null : key.strip();
  }
}
