package org.plenary.system.ops;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.ServerSocket;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.plenary.system.ops.ListeningSockets.ListeningSocket;

/**
 * Nothing but the HTTP listener is reachable; in a demonstration not even that from another
 * machine.
 */
class SocketsIT {
  private final Instance plenary = Instance.shared();

  @Test
  void theServerListensForHttpAndOnLoopbackForAdministrationAndMetricsOnly() {
    List<ListeningSocket> sockets = ofServer();
    assertEquals(
        Set.of(plenary.httpPort(), plenary.adminPort(), plenary.metricsPort()),
        ports(sockets),
        sockets::toString);
    assertTrue(sockets.stream().allMatch(ListeningSocket::isOnLoopback), sockets::toString);
  }

  @Test
  void theDatabaseListensOnLoopbackOnly() {
    List<ListeningSocket> sockets =
        plenary.databaseProcesses().stream()
            .flatMap(p -> ListeningSockets.of(p.pid()).stream())
            .toList();
    assertEquals(Set.of(plenary.databasePort()), ports(sockets), sockets::toString);
    assertTrue(sockets.stream().allMatch(ListeningSocket::isOnLoopback), sockets::toString);
  }

  @Test
  void aSocketOpenToAllIsSeenAsSuch() throws IOException {
    try (ServerSocket open = new ServerSocket(0)) {
      List<ListeningSocket> found =
          ListeningSockets.of(ProcessHandle.current().pid()).stream()
              .filter(socket -> socket.port() == open.getLocalPort())
              .toList();
      assertEquals(1, found.size());
      assertTrue(!found.getFirst().isOnLoopback(), found::toString);
    }
  }

  private List<ListeningSocket> ofServer() {
    return plenary.serverProcesses().stream()
        .flatMap(p -> ListeningSockets.of(p.pid()).stream())
        .toList();
  }

  private static Set<Integer> ports(List<ListeningSocket> sockets) {
    return sockets.stream().map(ListeningSocket::port).collect(Collectors.toSet());
  }
}
