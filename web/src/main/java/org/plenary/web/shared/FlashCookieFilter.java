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
  private static final String MAKER = "org.plenary.flash";

  /** Keys live as long as the application does. */
  private final String here = UUID.randomUUID().toString();

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    boolean foreign = isElsewhere(request.getSession(false));
    try {
      chain.doFilter(foreign ? new WithoutCookie(request) : request, response);
    } finally {
      HttpSession session = request.getSession(false);
      if (session != null && !here.equals(session.getAttribute(MAKER))) {
        session.setAttribute(MAKER, here);
      }
    }
  }

  private boolean isElsewhere(HttpSession session) {
    Object maker = session == null ? null : session.getAttribute(MAKER);
    return maker != null && !maker.equals(here);
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
