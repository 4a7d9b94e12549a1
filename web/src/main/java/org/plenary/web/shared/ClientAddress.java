package org.plenary.web.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.plenary.shared.Settings;

/**
 * Where a request comes from. What {@code X-Forwarded-For} and {@code X-Forwarded-Proto} say counts
 * only when the connection comes from a proxy of the setting {@code PLENARY_TRUSTED_PROXIES}, a
 * list of addresses and CIDR blocks; anybody else may write into them what they like.
 */
@ApplicationScoped
public class ClientAddress {
  /** The setting with the proxies. */
  static final String SETTING = "PLENARY_TRUSTED_PROXIES";

  private static final int MOST_PROXIES = 16;

  private final List<AddressBlock> proxies;

  protected ClientAddress() {
    this.proxies = List.of();
  }

  @Inject
  public ClientAddress(Settings settings) {
    this(settings.text(SETTING).orElse(""));
  }

  /**
   * @param proxies addresses and blocks, separated by commas or blanks
   * @throws IllegalArgumentException if one of them is neither
   */
  ClientAddress(String proxies) {
    this.proxies =
        Arrays.stream(proxies.split("[,\\s]+"))
            .filter(text -> !text.isEmpty())
            .map(AddressBlock::parse)
            .toList();
  }

  /**
   * The address of the client: the nearest one that is no proxy of ours. A proxy that sends
   * something else than addresses is taken for the client.
   *
   * @return an IPv4 or IPv6 address in its usual short form
   */
  public String of(HttpServletRequest request) {
    String remote = request.getRemoteAddr();
    return proxies.isEmpty() ? remote : of(remote, values(request, "X-Forwarded-For"));
  }

  String of(String remote, List<String> forwarded) {
    Optional<InetAddress> nearest = address(remote);
    if (nearest.isEmpty()) {
      return remote;
    }
    InetAddress client = nearest.get();
    int hops = 0;
    for (String text : forwarded.reversed()) {
      Optional<InetAddress> before = address(text);
      if (before.isEmpty() || !isProxy(client) || hops++ == MOST_PROXIES) {
        break;
      }
      client = before.get();
    }
    return client.getHostAddress();
  }

  /** Whether the client speaks TLS, to this server or to a proxy of ours. */
  public boolean isSecure(HttpServletRequest request) {
    return request.isSecure()
        || !proxies.isEmpty()
            && isSecure(request.getRemoteAddr(), values(request, "X-Forwarded-Proto"));
  }

  boolean isSecure(String remote, List<String> forwarded) {
    return !forwarded.isEmpty()
        && forwarded.getLast().equalsIgnoreCase("https")
        && address(remote).filter(this::isProxy).isPresent();
  }

  private boolean isProxy(InetAddress address) {
    return proxies.stream().anyMatch(block -> block.contains(address));
  }

  /** Some proxies write the port as well, the server the zone of a link-local address. */
  private static Optional<InetAddress> address(String text) {
    String bare = text.replaceFirst("%.*$", "");
    if (bare.startsWith("[")) {
      bare = bare.replaceFirst("^\\[(.*)](?::\\d+)?$", "$1");
    } else if (bare.indexOf(':') == bare.lastIndexOf(':')) {
      bare = bare.replaceFirst(":\\d+$", "");
    }
    return AddressBlock.address(bare);
  }

  private static List<String> values(HttpServletRequest request, String header) {
    return Collections.list(request.getHeaders(header)).stream()
        .flatMap(line -> Arrays.stream(line.split(",")))
        .map(String::strip)
        .toList();
  }
}
