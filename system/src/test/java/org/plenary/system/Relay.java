package org.plenary.system;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A way to a port of this machine that a test can cut and mend. */
final class Relay {
  private final int target;
  private final ServerSocket door;
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();
  private volatile boolean cut;

  Relay(int target) {
    this.target = target;
    try {
      door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Thread.ofVirtual().start(this::accept);
  }

  int port() {
    return door.getLocalPort();
  }

  /** Ends what is open and lets nothing through. */
  void cut() {
    cut = true;
    open.forEach(Relay::end);
  }

  void mend() {
    cut = false;
  }

  private void accept() {
    while (!door.isClosed()) {
      try {
        Socket near = door.accept();
        if (cut) {
          end(near);
        } else {
          connect(near);
        }
      } catch (IOException e) {
        continue; // closed, or nobody at the other end
      }
    }
  }

  private void connect(Socket near) throws IOException {
    open.add(near);
    try {
      Socket far = new Socket(InetAddress.getLoopbackAddress(), target);
      open.add(far);
      Thread.ofVirtual().start(() -> pass(near, far));
      Thread.ofVirtual().start(() -> pass(far, near));
    } catch (IOException e) {
      end(near);
      throw e;
    }
  }

  private void pass(Socket from, Socket to) {
    try (InputStream in = from.getInputStream()) {
      in.transferTo(to.getOutputStream());
    } catch (IOException e) {
      // one of the two has gone
    } finally {
      end(from);
      end(to);
      open.remove(from);
      open.remove(to);
    }
  }

  private static void end(Socket socket) {
    try {
      socket.close();
    } catch (IOException e) {
      // it is gone already
    }
  }
}
