package org.plenary.web.shared;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.plenary.shared.Reason;

/**
 * Refuses what Faces would take and no page of Plenary sends: other methods than GET, HEAD and
 * POST, which it answers like a GET; and forms that claim to come from a page without state, which
 * it carries out though they show that they know no page.
 */
public class PageRequestFilter extends HttpFilter {
  private static final long serialVersionUID = 1L;
  private static final Set<String> TAKEN = Set.of("GET", "HEAD", "POST");

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (!TAKEN.contains(request.getMethod())) {
      response.setHeader("Allow", "GET, HEAD, POST");
      ErrorServlet.send(request, response, HttpServletResponse.SC_METHOD_NOT_ALLOWED, null);
    } else if ("POST".equals(request.getMethod())
        && "stateless".equals(request.getParameter("jakarta.faces.ViewState"))) {
      ErrorServlet.send(
          request, response, HttpServletResponse.SC_FORBIDDEN, new Reason("shared.error.origin"));
    } else {
      chain.doFilter(request, response);
    }
  }
}
