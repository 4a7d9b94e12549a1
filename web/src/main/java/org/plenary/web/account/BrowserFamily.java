package org.plenary.web.account;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;

/** The family of a browser by what it says of itself: enough to tell one's own sessions apart. */
final class BrowserFamily {
  /** In this order: most also name those after them. */
  private static final Map<String, String> SIGNS = new LinkedHashMap<>();

  static {
    SIGNS.put("Edg", "Edge");
    SIGNS.put("OPR/", "Opera");
    SIGNS.put("SamsungBrowser/", "Samsung Internet");
    SIGNS.put("Firefox/", "Firefox");
    SIGNS.put("FxiOS/", "Firefox");
    SIGNS.put("Chrome/", "Chrome");
    SIGNS.put("CriOS/", "Chrome");
    SIGNS.put("Safari/", "Safari");
  }

  private BrowserFamily() {}

  static String of(HttpServletRequest request) {
    return of(request.getHeader("User-Agent"));
  }

  /** The name of the family, "" if it is another one or none. */
  static String of(String userAgent) {
    return SIGNS.entrySet().stream()
        .filter(sign -> userAgent != null && userAgent.contains(sign.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse("");
  }
}
