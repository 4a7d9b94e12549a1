package org.plenary.web.shared;

import jakarta.servlet.ServletRequest;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;

/**
 * The id of a request: in the header {@code X-Request-Id} of its answer, on its error page and in
 * the log. No secret and not derived from anything.
 */
public final class RequestId {
  private static final String ATTRIBUTE = "plenary.requestId";

  private RequestId() {}

  /** The id of this request, given at the first question. */
  public static String of(ServletRequest request) {
    if (request.getAttribute(ATTRIBUTE) instanceof String id) {
      return id;
    }
    String id = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
    request.setAttribute(ATTRIBUTE, id);
    return id;
  }
}
