package org.plenary.web.account;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.MappingMatch;
import java.io.IOException;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Lets pages of the application through to those whom {@link PageAccess} names; 403 to others, 404
 * where there is no such page. Nothing of them is kept by browsers.
 */
public class PageAccessFilter extends HttpFilter {
  private static final long serialVersionUID = 1L;

  private static final Set<MappingMatch> OF_SERVLETS =
      EnumSet.of(MappingMatch.EXACT, MappingMatch.PATH);

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    response.setHeader("Cache-Control", "no-store");
    String path = request.getServletPath();
    if (path.equals("/app") || path.equals("/app/")) {
      response.setStatus(HttpServletResponse.SC_SEE_OTHER);
      response.setHeader("Location", LocalPath.HOME);
      return;
    }
    Optional<Set<String>> roles = PageAccess.of(path);
    if (roles.isEmpty() || !exists(request, path)) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    } else if (roles.get().stream().noneMatch(request::isUserInRole)) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    } else {
      chain.doFilter(request, response);
    }
  }

  /** A page of that name, or a servlet of that address, such as an export, or of all below it. */
  private static boolean exists(HttpServletRequest request, String path) throws IOException {
    return request.getServletContext().getResource(path) != null
        || OF_SERVLETS.contains(request.getHttpServletMapping().getMappingMatch());
  }
}
