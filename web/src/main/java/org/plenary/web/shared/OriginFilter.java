package org.plenary.web.shared;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.plenary.shared.Reason;
import org.plenary.shared.Settings;

/** Refuses requests that may change something and come from another site's page. */
public class OriginFilter extends HttpFilter {
  private static final long serialVersionUID = 1L;

  @Inject private transient Settings settings;

  private transient RequestOrigin origin;

  @Override
  public void init() {
    origin = new RequestOrigin(settings.publicUrl());
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (RequestOrigin.isSafe(request.getMethod())
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
