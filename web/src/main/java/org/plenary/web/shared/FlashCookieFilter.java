package org.plenary.web.shared;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Arrays;
import java.util.UUID;

/**
 * Hides the cookie by which Faces finds messages that are on their way to the next page, where
 * another node made it: this one has neither the messages nor the key, and Mojarra's ELFlash then
 * fails with a NullPointerException when it writes the next one. Remove when it does not.
 */
public class FlashCookieFilter extends HttpFilter {
  private static final long serialVersionUID = 1L;
  private static final String COOKIE = "csfcfc";
  private static final String MAKER = "org.plenary.flash.maker";
  private static final String LEFT_OVER = "org.plenary.flash.leftOver";

  /** Keys live as long as the application does. */
  private final String here = UUID.randomUUID().toString();

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    boolean foreign = isForeign(request.getSession(false), value(request));
    try {
      chain.doFilter(foreign ? new WithoutCookie(request) : request, response);
    } finally {
      HttpSession session = request.getSession(false);
      if (session != null && session.getAttribute(MAKER) == null) {
        session.setAttribute(MAKER, here);
      }
    }
  }

  /** A browser keeps the cookie of the other node until it gets one of this. */
  private boolean isForeign(HttpSession session, String value) {
    Object maker = session == null ? null : session.getAttribute(MAKER);
    if (maker != null && !maker.equals(here)) {
      session.setAttribute(MAKER, here);
      session.setAttribute(LEFT_OVER, value);
    }
    return maker != null && value != null && value.equals(session.getAttribute(LEFT_OVER));
  }

  private static String value(HttpServletRequest request) {
    Cookie[] all = request.getCookies();
    return all == null
        ? null
        : Arrays.stream(all)
            .filter(cookie -> COOKIE.equals(cookie.getName()))
            .map(Cookie::getValue)
            .findFirst()
            .orElse(null);
  }

  private static final class WithoutCookie extends HttpServletRequestWrapper {
    WithoutCookie(HttpServletRequest request) {
      super(request);
    }

    @Override
    public Cookie[] getCookies() {
      Cookie[] all = super.getCookies();
      return all == null
          ? null
          : Arrays.stream(all)
              .filter(cookie -> !COOKIE.equals(cookie.getName()))
              .toArray(Cookie[]::new);
    }
  }
}
