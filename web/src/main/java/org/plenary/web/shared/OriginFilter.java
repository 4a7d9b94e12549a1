package org.plenary.web.shared;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.plenary.shared.Reason;
import org.plenary.shared.Settings;

/**
 * Refuses requests that may change something and come from another site's page. The pages of links
 * in mails send no referrer, so browsers write {@code Origin: null} for them where they do not send
 * {@code Sec-Fetch-Site} (without TLS): those forms prove themselves by their token and use no
 * session.
 */
public class OriginFilter extends HttpFilter {
  private static final long serialVersionUID = 1L;

  @Inject private transient Settings settings;

  private static final Pattern PROVED_BY_TOKEN =
      Pattern.compile(
          "/[a-z]{2}/(account/(invitation|password|address)|people/confirm|mailings/stop)");

  private transient RequestOrigin origin;

  @Override
  public void init() {
    origin = new RequestOrigin(settings.publicUrl());
  }

  private static boolean isFromLinkPage(HttpServletRequest request) {
    return "null".equals(request.getHeader("Origin"))
        && request.getHeader("Sec-Fetch-Site") == null
        && PROVED_BY_TOKEN.matcher(request.getRequestURI()).matches();
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (RequestOrigin.isSafe(request.getMethod())
        || isFromLinkPage(request)
        || origin.admits(
            request.getHeader("Sec-Fetch-Site"),
            request.getHeader("Origin"),
            request.getHeader("Referer"),
            request.getRequestedSessionId() != null)) {
      chain.doFilter(request, response);
    } else {
      ErrorServlet.send(
          request, response, HttpServletResponse.SC_FORBIDDEN, new Reason("shared.error.origin"));
    }
  }
}
