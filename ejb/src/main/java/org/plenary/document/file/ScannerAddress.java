package org.plenary.document.file;

import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.UnixDomainSocketAddress;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where clamd listens, as in {@code PLENARY_CLAMD}: {@code host:port}, or the path of its socket.
 */
record ScannerAddress(String host, int port, String path) {
  private static final Pattern TCP = Pattern.compile("(\\[[0-9a-fA-F:]+]|[^:/\\s]+):(\\d{1,5})");

  /**
   * @throws IllegalArgumentException if it is neither
   */
  static ScannerAddress of(String given) {
    String path = given.startsWith("unix:") ? given.substring("unix:".length()) : given;
    Matcher tcp = TCP.matcher(given);
    if (path.startsWith("/")) {
      return new ScannerAddress(null, 0, path);
    }
    if (tcp.matches() && Integer.parseInt(tcp.group(2)) <= 65_535) {
      return new ScannerAddress(tcp.group(1), Integer.parseInt(tcp.group(2)), null);
    }
    throw new IllegalArgumentException(
        "PLENARY_CLAMD is " + given + "; it must be host:port or the path of a socket");
  }

  /** The address, its host looked up anew. */
  SocketAddress socket() {
    return path == null ? new InetSocketAddress(host, port) : UnixDomainSocketAddress.of(path);
  }
}
