package org.plenary.mail.webhook;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/**
 * Which addresses a request may go to: those of the Internet, by the registries of special-purpose
 * addresses (RFC 6890), so that nobody reaches what stands beside the server through it.
 */
final class PublicAddresses {
  private static final List<Block> NEVER =
      List.of(
          block("0.0.0.0", 8),
          block("169.254.0.0", 16),
          block("192.0.0.0", 24),
          block("192.0.2.0", 24),
          block("192.88.99.0", 24),
          block("198.18.0.0", 15),
          block("198.51.100.0", 24),
          block("203.0.113.0", 24),
          block("224.0.0.0", 4),
          block("240.0.0.0", 4));
  private static final List<Block> OWN =
      List.of(
          block("10.0.0.0", 8),
          block("100.64.0.0", 10),
          block("127.0.0.0", 8),
          block("172.16.0.0", 12),
          block("192.168.0.0", 16),
          block("::1", 128),
          block("fc00::", 7));
  private static final Block GLOBAL = block("2000::", 3);
  private static final List<Block> NOT_GLOBAL =
      List.of(
          block("2001::", 23), block("2001:db8::", 32), block("2002::", 16), block("3fff::", 20));

  private PublicAddresses() {}

  private record Block(byte[] start, int bits) {
    boolean holds(byte[] address) {
      if (address.length != start.length) {
        return false;
      }
      for (int i = 0; i < bits; i++) {
        int mask = 0x80 >> (i % 8);
        if ((address[i / 8] & mask) != (start[i / 8] & mask)) {
          return false;
        }
      }
      return true;
    }
  }

  private static Block block(String start, int bits) {
    try {
      return new Block(InetAddress.getByName(start).getAddress(), bits);
    } catch (UnknownHostException e) {
      throw new IllegalArgumentException(e);
    }
  }

  /**
   * Whether a request may go there.
   *
   * @param own whether the office's own network is allowed as well: loopback and private addresses,
   *     never link-local ones, behind which clouds keep their secrets
   */
  static boolean allow(InetAddress address, boolean own) {
    byte[] bytes = address.getAddress();
    if (own && isIn(OWN, bytes)) {
      return true;
    }
    return switch (address) {
      case Inet4Address any -> !isIn(NEVER, bytes) && !isIn(OWN, bytes);
      case Inet6Address any -> GLOBAL.holds(bytes) && !isIn(NOT_GLOBAL, bytes);
      default -> false;
    };
  }

  private static boolean isIn(List<Block> blocks, byte[] address) {
    return blocks.stream().anyMatch(block -> block.holds(address));
  }
}
