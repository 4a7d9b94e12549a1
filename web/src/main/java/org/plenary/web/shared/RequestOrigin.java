package org.plenary.web.shared;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Set;

/**
 * Whether a request that may change something comes from Plenary's own pages. Browsers tell: the
 * newer ones by {@code Sec-Fetch-Site}, all by {@code Origin}, old ones by {@code Referer}. A
 * request with none of them comes from no browser and is let through where it carries no session
 * that somebody could abuse.
 */
final class RequestOrigin {
  private static final Set<String> SAFE_METHODS = Set.of("GET", "HEAD", "OPTIONS", "TRACE");
  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

  private final URI own;

  /**
   * @param publicUrl where people reach Plenary
   */
  RequestOrigin(String publicUrl) {
    own = URI.create(publicUrl);
  }

  static boolean isSafe(String method) {
    return SAFE_METHODS.contains(method);
  }

  /**
   * Whether it may go on.
   *
   * @param site {@code Sec-Fetch-Site}, or null
   * @param origin {@code Origin}, or null
   * @param referrer {@code Referer}, or null
   * @param session whether a session's cookie came along
   */
  boolean admits(String site, String origin, String referrer, boolean session) {
    if (site != null) {
      return site.equals("same-origin");
    }
    if (origin != null) {
      return isOwn(origin);
    }
    if (referrer != null) {
      return isOwn(referrer);
    }
    return !session;
  }

  private boolean isOwn(String origin) {
    try {
      URI theirs = new URI(origin);
      return own.getScheme().equals(theirs.getScheme())
          && own.getPort() == theirs.getPort()
          && sameHost(theirs.getHost());
    } catch (URISyntaxException e) {
      return false;
    }
  }

  private boolean sameHost(String theirs) {
    return own.getHost().equals(theirs)
        || LOOPBACK.contains(own.getHost()) && theirs != null && LOOPBACK.contains(theirs);
  }
}
