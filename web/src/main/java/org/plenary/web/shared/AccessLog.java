package org.plenary.web.shared;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;
import org.plenary.shared.Settings;

/**
 * What the server's access log tells of a request, as attributes of it that the format of that log
 * names: the client instead of the proxy, and the path without tokens. The query is in no log.
 */
final class AccessLog {
  /** Address of the client, as {@link ClientAddress} knows it. */
  static final String CLIENT = "plenary.client";

  /** The path with asterisks for what may be a token. */
  static final String PATH = "plenary.path";

  /** A token has 43 characters and more; the refs of records have 36. */
  private static final int SHORTEST_TOKEN = 40;

  private static final Pattern TOKENS =
      Pattern.compile("(?<=/my/)[^/]+|(?<=/)[A-Za-z0-9_%-]{" + SHORTEST_TOKEN + ",}(?=/|$)");

  private final ClientAddress clients;

  AccessLog(ClientAddress clients) {
    this.clients = clients;
  }

  /** With the proxies of the settings. */
  static AccessLog ofSettings() {
    return new AccessLog(new ClientAddress(new Settings()));
  }

  /** Notes the request; called before anything answers it. */
  void note(HttpServletRequest request) {
    request.setAttribute(CLIENT, clients.of(request));
    request.setAttribute(PATH, masked(request.getRequestURI()));
  }

  /** A path as it may be logged; most are short and have nothing to hide. */
  static String masked(String uri) {
    int end = uri.indexOf(';');
    String path = end < 0 ? uri : uri.substring(0, end);
    if (path.length() < SHORTEST_TOKEN && !path.contains("/my/")) {
      return path;
    }
    return TOKENS.matcher(path).replaceAll("***");
  }
}
