package org.plenary.system;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** Requests that no decent client sends: another Host, malformed lines. */
public final class RawHttp {
  private static final int PATIENCE_MILLIS = 10_000;

  private final URI base;

  /** Requests to the server at this address. */
  public RawHttp(URI base) {
    this.base = base;
  }

  /** The whole answer to a GET with these headers, each "Name: value"; Host is to be given. */
  public String get(String address, String... headers) {
    return exchange("GET " + address + " HTTP/1.1", headers);
  }

  /** The whole answer to a request of this first line. */
  public String exchange(String line, String... headers) {
    try (Socket socket = new Socket(base.getHost(), base.getPort())) {
      socket.setSoTimeout(PATIENCE_MILLIS);
      String request =
          line + "\r\nConnection: close\r\n" + String.join("\r\n", headers) + "\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      ByteArrayOutputStream answer = new ByteArrayOutputStream();
      socket.getInputStream().transferTo(answer);
      return answer.toString(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(line, e);
    }
  }
}
