package org.plenary.document.file;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;

/** A scanner on a free port of loopback that speaks INSTREAM and answers as it is told. */
final class FakeClamd implements AutoCloseable {
  /** How it behaves. */
  enum Manner {
    CLEAN,
    FOUND,
    SILENT,
    CLOSES_EARLY,
    REFUSES_SIZE
  }

  private final ServerSocket socket;
  private final Manner manner;
  private final CountDownLatch end = new CountDownLatch(1);
  private volatile byte[] received;

  FakeClamd(Manner manner) throws IOException {
    this.manner = manner;
    socket = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
    Thread.ofVirtual().start(this::serve);
  }

  ScannerAddress address() {
    return ScannerAddress.of("127.0.0.1:" + socket.getLocalPort());
  }

  /** What was last sent to it whole. */
  byte[] received() {
    return received;
  }

  private void serve() {
    while (!socket.isClosed()) {
      try (Socket connection = socket.accept()) {
        answer(connection);
      } catch (IOException | InterruptedException e) {
        // the next connection, or the end
      }
    }
  }

  private void answer(Socket connection) throws IOException, InterruptedException {
    DataInputStream in = new DataInputStream(connection.getInputStream());
    OutputStream out = connection.getOutputStream();
    byte[] command = in.readNBytes("zINSTREAM\0".length());
    if (!"zINSTREAM\0".equals(new String(command, StandardCharsets.US_ASCII))) {
      out.write("UNKNOWN COMMAND\0".getBytes(StandardCharsets.US_ASCII));
      return;
    }
    if (manner == Manner.CLOSES_EARLY) {
      return;
    }
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (int length = in.readInt(); length > 0; length = in.readInt()) {
      all.write(in.readNBytes(length));
    }
    received = all.toByteArray();
    switch (manner) {
      case CLEAN -> out.write("stream: OK\0".getBytes(StandardCharsets.US_ASCII));
      case FOUND -> out.write("stream: Eicar-Test FOUND\0".getBytes(StandardCharsets.US_ASCII));
      case REFUSES_SIZE ->
          out.write("INSTREAM size limit exceeded. ERROR\0".getBytes(StandardCharsets.US_ASCII));
      default -> end.await();
    }
  }

  @Override
  public void close() throws IOException {
    end.countDown();
    socket.close();
  }
}
