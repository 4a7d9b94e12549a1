package org.plenary.web.shared;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plenary.shared.Language;

/**
 * Keeps the language that is chosen in the application by {@code ?lang=}, and goes on to the same
 * address without it.
 */
@WebFilter(
    filterName = "language",
    urlPatterns = {"/app/*", "/signin.xhtml", "/secondfactor.xhtml"})
public class LanguageFilter extends HttpFilter {
  private static final long serialVersionUID = 1L;
  private static final int A_YEAR = 365 * 24 * 3600;

  @Inject private transient ClientAddress clients;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    Optional<Language> chosen = Optional.ofNullable(parameter(request)).flatMap(Language::of);
    if (chosen.isEmpty() || !"GET".equals(request.getMethod())) {
      chain.doFilter(request, response);
      return;
    }
    Cookie cookie = new Cookie(Reader.COOKIE, chosen.get().code());
    cookie.setPath("/");
    cookie.setMaxAge(A_YEAR);
    cookie.setHttpOnly(true);
    cookie.setAttribute("SameSite", "Lax");
    response.addCookie(cookie);
    SecurityHeadersFilter.putAll(request, response, clients);
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setHeader("Location", withoutLanguage(request));
  }

  private static String parameter(HttpServletRequest request) {
    return request.getQueryString() == null ? null : request.getParameter("lang");
  }

  private static String withoutLanguage(HttpServletRequest request) {
    String query =
        Arrays.stream(request.getQueryString().split("&"))
            .filter(part -> !part.startsWith("lang="))
            .collect(Collectors.joining("&"));
    String path = request.getRequestURI().replaceFirst("^/+", "/");
    return query.isEmpty() ? path : path + "?" + query;
  }
}
