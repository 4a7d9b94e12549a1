package org.plenary.web.shared;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A block of IP addresses in CIDR notation, such as {@code 10.0.0.0/8} or {@code 2001:db8::/32}. An
 * address alone is a block of one. Names are never looked up.
 */
final class AddressBlock {
  private static final Pattern V4 =
      Pattern.compile("(?:(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)(?:\\.(?!$)|$)){4}");
  private static final Pattern V6 = Pattern.compile("[0-9a-fA-F:.]{2,45}");
  private static final Pattern LENGTH = Pattern.compile("\\d{1,3}");

  private static final int V6_BYTES = 16;

  private final byte[] network;
  private final int bits;

  private AddressBlock(byte[] network, int bits) {
    this.network = network;
    this.bits = bits;
  }

  /**
   * Reads a block as it is written.
   *
   * @throws IllegalArgumentException if it is none
   */
  static AddressBlock parse(String text) {
    int slash = text.indexOf('/');
    InetAddress address =
        address(slash < 0 ? text : text.substring(0, slash))
            .orElseThrow(() -> new IllegalArgumentException(text + " is no block of addresses"));
    byte[] network = address.getAddress();
    int bits = slash < 0 ? network.length * Byte.SIZE : length(text.substring(slash + 1));
    if (bits < 0 || bits > network.length * Byte.SIZE) {
      throw new IllegalArgumentException(text + " is no block of addresses");
    }
    return new AddressBlock(network, bits);
  }

  private static int length(String text) {
    return LENGTH.matcher(text).matches() ? Integer.parseInt(text) : -1;
  }

  /**
   * The address that a text is, if it is one. IPv4 written as IPv6 ({@code ::ffff:192.0.2.1}) is
   * IPv4.
   */
  static Optional<InetAddress> address(String text) {
    boolean literal =
        V4.matcher(text).matches() || text.indexOf(':') >= 0 && V6.matcher(text).matches();
    if (!literal) {
      return Optional.empty();
    }
    try {
      return Optional.of(InetAddress.getByName(text));
    } catch (UnknownHostException e) {
      return Optional.empty();
    }
  }

  /**
   * What one client may be taken to hold: an IPv4 address, of IPv6 the network of 64 bits that a
   * connection usually gets.
   */
  static String network(String text) {
    byte[] bytes = address(text).map(InetAddress::getAddress).orElse(new byte[0]);
    return bytes.length == V6_BYTES
        ? HexFormat.of().formatHex(bytes, 0, V6_BYTES / 2) + "/64"
        : text;
  }

  boolean contains(InetAddress address) {
    byte[] other = address.getAddress();
    if (other.length != network.length) {
      return false;
    }
    for (int bit = 0; bit < bits; bit += Byte.SIZE) {
      int mask = 0xff << Math.max(0, Byte.SIZE - (bits - bit));
      int index = bit / Byte.SIZE;
      if (((network[index] ^ other[index]) & mask & 0xff) != 0) {
        return false;
      }
    }
    return true;
  }
}
