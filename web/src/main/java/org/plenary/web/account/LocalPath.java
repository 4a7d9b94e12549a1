package org.plenary.web.account;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Where a person goes on after signing in: a page of the application, never another site. */
final class LocalPath {
  /** The first page of the application. */
  static final String HOME = "/app/home/today.xhtml";

  private static final int LONGEST = 1000;

  private LocalPath() {}

  /** The wanted address if it lies under /app/, else the first page. */
  static String orHome(String wanted) {
    boolean local =
        wanted != null
            && wanted.startsWith("/app/")
            && wanted.length() <= LONGEST
            && !wanted.contains("//")
            && !wanted.contains("..")
            && wanted.chars().allMatch(c -> c > ' ' && c != '\\' && c != 0x7F);
    return local ? wanted : HOME;
  }

  /** The same as the value of a parameter. */
  static String encoded(String wanted) {
    return URLEncoder.encode(orHome(wanted), StandardCharsets.UTF_8);
  }

  /** The address that was asked for, for coming back to it; the first page unless it was a GET. */
  static String of(HttpServletRequest request) {
    if (!"GET".equals(request.getMethod())) {
      return HOME;
    }
    String query = request.getQueryString();
    return orHome(request.getRequestURI() + (query == null ? "" : "?" + query));
  }
}
