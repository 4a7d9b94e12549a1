package org.plenary.web.shared;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Limits how often one address sends the forms that are open to everybody: signing in, asking for a
 * new password, registering and whatever else takes a POST outside the application. Signing in
 * counts apart, so that a rush for seats keeps nobody of the same building from it.
 */
public class RateLimitFilter extends HttpFilter {
  private static final long serialVersionUID = 1L;

  @Inject private transient RateLimits limits;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String form = form(request.getMethod(), request.getServletPath());
    if (form == null || !limits.refusesForm(request, response, form)) {
      chain.doFilter(request, response);
    }
  }

  /** Which form is sent, null if it is none of those. */
  static String form(String method, String path) {
    boolean elsewhere =
        path.startsWith("/app/") || path.startsWith("/api/") || path.equals("/sign-out");
    if (!"POST".equals(method) || elsewhere) {
      return null;
    }
    return path.endsWith(".xhtml") || path.startsWith("/sign-in/") ? "signIn" : "public";
  }
}
