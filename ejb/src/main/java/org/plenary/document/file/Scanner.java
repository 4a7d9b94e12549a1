package org.plenary.document.file;

import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.channels.UnresolvedAddressException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** Asks clamd whether a file is malware, with its command INSTREAM. */
final class Scanner {
  private static final byte[] COMMAND = "zINSTREAM\0".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] PING = "zPING\0".getBytes(StandardCharsets.US_ASCII);
  private static final int PIECE = 64 * 1024;
  private static final int LONGEST_ANSWER = 4096;
  private static final String CLEAN = "stream: OK";
  private static final String FOUND = " FOUND";

  private final ScannerAddress address;
  private final Duration patience;

  /**
   * @param patience how long it may be silent
   */
  Scanner(ScannerAddress address, Duration patience) {
    this.address = address;
    this.patience = patience;
  }

  /**
   * The name of what was found; empty if the file is clean.
   *
   * @throws IOException if the scanner cannot be reached, is silent, or does not say either
   */
  Optional<String> scan(Path file) throws IOException {
    try (SocketChannel channel = open();
        Selector selector = Selector.open();
        InputStream bytes = Files.newInputStream(file)) {
      channel.configureBlocking(false);
      SelectionKey key = channel.register(selector, SelectionKey.OP_CONNECT);
      connect(channel, key);
      String answer = exchange(channel, key, bytes);
      if (answer.equals(CLEAN)) {
        return Optional.empty();
      }
      if (answer.startsWith("stream: ") && answer.endsWith(FOUND)) {
        return Optional.of(answer.substring("stream: ".length(), answer.length() - FOUND.length()));
      }
      throw new IOException("The scanner answers: " + answer);
    } catch (UnresolvedAddressException e) {
      throw new IOException("The scanner's host is not known", e);
    }
  }

  /**
   * Asks whether it is there.
   *
   * @throws IOException if it cannot be reached, is silent, or answers something else
   */
  void ping() throws IOException {
    try (SocketChannel channel = open();
        Selector selector = Selector.open()) {
      channel.configureBlocking(false);
      SelectionKey key = channel.register(selector, SelectionKey.OP_CONNECT);
      connect(channel, key);
      write(channel, key, ByteBuffer.wrap(PING));
      String answer = answer(channel, key);
      if (!answer.equals("PONG")) {
        throw new IOException("The scanner answers: " + answer);
      }
    } catch (UnresolvedAddressException e) {
      throw new IOException("The scanner's host is not known", e);
    }
  }

  private SocketChannel open() throws IOException {
    return address.socket() instanceof UnixDomainSocketAddress
        ? SocketChannel.open(StandardProtocolFamily.UNIX)
        : SocketChannel.open();
  }

  private void connect(SocketChannel channel, SelectionKey key) throws IOException {
    if (!channel.connect(address.socket())) {
      do {
        await(key, SelectionKey.OP_CONNECT);
      } while (!channel.finishConnect());
    }
  }

  /** Sends it all; an answer in between, such as of a limit, ends the sending. */
  private String exchange(SocketChannel channel, SelectionKey key, InputStream bytes)
      throws IOException {
    boolean early = write(channel, key, ByteBuffer.wrap(COMMAND));
    byte[] piece = new byte[PIECE];
    int read = 0;
    while (!early && read >= 0) {
      read = bytes.readNBytes(piece, 0, PIECE);
      ByteBuffer framed = ByteBuffer.allocate(4 + read).putInt(read).put(piece, 0, read);
      early = write(channel, key, framed.flip());
      read = read == 0 ? -1 : read;
    }
    return answer(channel, key);
  }

  /**
   * @return whether there is an answer already
   */
  private boolean write(SocketChannel channel, SelectionKey key, ByteBuffer bytes)
      throws IOException {
    while (bytes.hasRemaining()) {
      int ready = await(key, SelectionKey.OP_WRITE | SelectionKey.OP_READ);
      if ((ready & SelectionKey.OP_READ) != 0) {
        return true;
      }
      channel.write(bytes);
    }
    return false;
  }

  private String answer(SocketChannel channel, SelectionKey key) throws IOException {
    ByteBuffer answer = ByteBuffer.allocate(LONGEST_ANSWER);
    while (answer.hasRemaining()) {
      await(key, SelectionKey.OP_READ);
      if (channel.read(answer) < 0) {
        throw new IOException("The scanner closed the connection");
      }
      if (answer.position() > 0 && answer.get(answer.position() - 1) == 0) {
        return new String(answer.array(), 0, answer.position() - 1, StandardCharsets.UTF_8).strip();
      }
    }
    throw new IOException("The scanner's answer is too long");
  }

  private int await(SelectionKey key, int operations) throws IOException {
    key.interestOps(operations);
    key.selector().selectedKeys().clear();
    if (key.selector().select(patience.toMillis()) == 0) {
      throw new SocketTimeoutException("The scanner is silent");
    }
    return key.readyOps();
  }
}
