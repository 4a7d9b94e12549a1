package org.plenary.mail.webhook;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plenary.shared.FieldException;

/**
 * The address of a target in its parts.
 *
 * @param secure whether on HTTPS
 * @param host a name in ASCII, or an address without brackets
 * @param path with its query, as it is sent
 */
record TargetUrl(boolean secure, String host, int port, String path) {
  private static final Pattern NAMED = Pattern.compile("(\\w+://)([^/?#@:\\[\\]]+)(.*)");
  private static final int HTTPS = 443;
  private static final int HTTP = 80;
  private static final int HIGHEST_PORT = 65_535;

  /**
   * Reads an address.
   *
   * @param plainToo whether HTTP without TLS will do: in the office's own network
   * @throws FieldException on {@code url} if it is none that requests are sent to
   */
  static TargetUrl read(String url, boolean plainToo) {
    URI uri;
    try {
      uri = new URI(withHostInAscii(url.strip()));
    } catch (URISyntaxException | IllegalArgumentException e) {
      throw malformed();
    }
    String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
    if (!scheme.equals("https") && !(plainToo && scheme.equals("http"))) {
      throw new FieldException("url", "webhook.url.https");
    }
    boolean secure = scheme.equals("https");
    String host = host(uri);
    int usual = secure ? HTTPS : HTTP;
    int port = uri.getPort() < 0 ? usual : uri.getPort();
    if (port == 0
        || port > HIGHEST_PORT
        || uri.getFragment() != null
        || uri.getUserInfo() != null) {
      throw malformed();
    }
    return new TargetUrl(secure, host, port, path(uri));
  }

  private static String withHostInAscii(String url) {
    Matcher parts = NAMED.matcher(url);
    return parts.matches() ? parts.group(1) + IDN.toASCII(parts.group(2)) + parts.group(3) : url;
  }

  private static String host(URI uri) {
    String host = uri.getHost() == null ? "" : uri.getHost().replaceAll("^\\[|]$", "");
    if (!host.matches("[A-Za-z0-9.:_-]{1,253}")) {
      throw malformed();
    }
    return host;
  }

  private static String path(URI uri) {
    URI ascii = URI.create(uri.toASCIIString());
    String path = ascii.getRawPath().isEmpty() ? "/" : ascii.getRawPath();
    return ascii.getRawQuery() == null ? path : path + "?" + ascii.getRawQuery();
  }

  private static FieldException malformed() {
    return new FieldException("url", "webhook.url.malformed");
  }

  /** What stands in the header Host. */
  String authority() {
    String name = host.contains(":") ? "[" + host + "]" : host;
    return port == (secure ? HTTPS : HTTP) ? name : name + ":" + port;
  }
}
