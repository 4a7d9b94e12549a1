package org.plenary.system.ops;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The sockets a process waits on, from the kernel's own tables. */
final class ListeningSockets {
  private static final String TCP_LISTEN = "0A";
  private static final String UDP_UNCONNECTED = "07";

  private ListeningSockets() {}

  /** Where a process waits. */
  record ListeningSocket(String protocol, InetAddress address, int port) {
    boolean isOnLoopback() {
      return address.isLoopbackAddress();
    }
  }

  static List<ListeningSocket> of(long process) {
    Set<String> inodes = inodes(process);
    List<ListeningSocket> found = new ArrayList<>();
    for (String table : List.of("tcp", "tcp6", "udp", "udp6")) {
      String state = table.startsWith("tcp") ? TCP_LISTEN : UDP_UNCONNECTED;
      for (String line : lines(Path.of("/proc", String.valueOf(process), "net", table))) {
        String[] field = line.strip().split("\\s+");
        if (field.length > 9 && field[3].equals(state) && inodes.contains(field[9])) {
          found.add(socket(table, field[1]));
        }
      }
    }
    return found;
  }

  private static ListeningSocket socket(String table, String hex) {
    String[] part = hex.split(":");
    try {
      InetAddress address = InetAddress.getByAddress(bytes(part[0]));
      return new ListeningSocket(table, address, Integer.parseInt(part[1], 16));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The kernel prints addresses as little-endian words of four bytes. */
  private static byte[] bytes(String hex) {
    byte[] swapped = HexFormat.of().parseHex(hex);
    byte[] bytes = new byte[swapped.length];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = swapped[i - i % 4 + 3 - i % 4];
    }
    return bytes;
  }

  private static Set<String> inodes(long process) {
    try (Stream<Path> files = Files.list(Path.of("/proc", String.valueOf(process), "fd"))) {
      return files
          .map(ListeningSockets::target)
          .filter(target -> target.startsWith("socket:["))
          .map(target -> target.substring("socket:[".length(), target.length() - 1))
          .collect(Collectors.toSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String target(Path file) {
    try {
      return Files.readSymbolicLink(file).toString();
    } catch (IOException e) {
      return ""; // closed meanwhile
    }
  }

  private static List<String> lines(Path table) {
    try {
      return Files.exists(table) ? Files.readAllLines(table) : List.of();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
