package org.plenary.mail.webhook;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import org.plenary.mail.webhook.Answer.Problem;

/**
 * One request. The name is resolved once, every address that it stands for is looked at, and the
 * connection goes to an address that was looked at: a name that means another address a moment
 * later reaches nothing. No client of the platform lets us choose the address and keep the name for
 * TLS, so the few lines of HTTP stand here. No redirect is followed; of the answer the first line
 * is read, and nothing after it.
 */
final class WebhookPost {
  private static final Pattern STATUS = Pattern.compile("HTTP/1\\.[01] ([1-5]\\d\\d)( .*)?");
  private static final int LONGEST_LINE = 1000;

  private final boolean ownNetwork;
  private final Duration patience;
  private final SSLSocketFactory tls;
  private final Clock clock;

  /**
   * @param ownNetwork whether requests may go to private addresses
   * @param patience for the connection, and for the answer
   */
  WebhookPost(boolean ownNetwork, Duration patience, SSLSocketFactory tls, Clock clock) {
    this.ownNetwork = ownNetwork;
    this.patience = patience;
    this.tls = tls;
    this.clock = clock;
  }

  /** Sends it, and says what came of it. */
  Answer send(Outgoing delivery) {
    TargetUrl url = TargetUrl.read(delivery.url(), ownNetwork);
    InetAddress[] addresses;
    try {
      addresses = InetAddress.getAllByName(url.host());
    } catch (UnknownHostException e) {
      return Answer.failed(Problem.UNKNOWN_HOST);
    }
    return send(delivery, url, List.of(addresses));
  }

  /** Sends it to one of these addresses. */
  Answer send(Outgoing delivery, TargetUrl url, List<InetAddress> addresses) {
    if (!addresses.stream().allMatch(address -> PublicAddresses.allow(address, ownNetwork))) {
      return Answer.failed(Problem.PRIVATE_ADDRESS);
    }
    try (Socket socket = connect(addresses, url.port())) {
      return ask(url.secure() ? secured(socket, url) : socket, request(delivery, url));
    } catch (SocketTimeoutException e) {
      return Answer.failed(Problem.TIMEOUT);
    } catch (SSLException e) {
      return Answer.failed(Problem.TLS);
    } catch (IOException e) {
      return Answer.failed(Problem.UNREACHABLE);
    }
  }

  private Socket connect(List<InetAddress> addresses, int port) throws IOException {
    IOException last = null;
    for (InetAddress address : addresses) {
      Socket socket = new Socket();
      try {
        socket.connect(new InetSocketAddress(address, port), (int) patience.toMillis());
        socket.setSoTimeout((int) patience.toMillis());
        return socket;
      } catch (IOException e) {
        socket.close();
        last = e;
      }
    }
    throw last == null ? new IOException("No address") : last;
  }

  /** TLS with the name that was registered, whatever the address. */
  private Socket secured(Socket socket, TargetUrl url) throws IOException {
    SSLSocket secure = (SSLSocket) tls.createSocket(socket, url.host(), url.port(), true);
    SSLParameters told = secure.getSSLParameters();
    told.setEndpointIdentificationAlgorithm("HTTPS");
    secure.setSSLParameters(told);
    secure.startHandshake();
    return secure;
  }

  private byte[] request(Outgoing delivery, TargetUrl url) {
    Instant now = clock.instant();
    String id = delivery.ref().toString();
    byte[] body = delivery.payload().getBytes(StandardCharsets.UTF_8);
    String head =
        String.join(
            "\r\n",
            "POST " + url.path() + " HTTP/1.1",
            "Host: " + url.authority(),
            "User-Agent: Plenary",
            "Content-Type: application/json",
            "Content-Length: " + body.length,
            "Connection: close",
            "webhook-id: " + id,
            "webhook-timestamp: " + now.getEpochSecond(),
            "webhook-signature: "
                + Signature.of(delivery.secrets(), id, now.getEpochSecond(), delivery.payload()),
            "",
            "");
    byte[] start = head.getBytes(StandardCharsets.US_ASCII);
    byte[] whole = new byte[start.length + body.length];
    System.arraycopy(start, 0, whole, 0, start.length);
    System.arraycopy(body, 0, whole, start.length, body.length);
    return whole;
  }

  private Answer ask(Socket socket, byte[] request) throws IOException {
    socket.getOutputStream().write(request);
    socket.getOutputStream().flush();
    String line = firstLine(socket);
    Matcher status = STATUS.matcher(line);
    return status.matches()
        ? Answer.of(Integer.parseInt(status.group(1)))
        : Answer.failed(Problem.MALFORMED);
  }

  /** However slowly the letters come, all of them in the time that an answer has. */
  private String firstLine(Socket socket) throws IOException {
    long end = System.nanoTime() + patience.toNanos();
    InputStream in = socket.getInputStream();
    StringBuilder line = new StringBuilder();
    while (line.length() < LONGEST_LINE) {
      long left = (end - System.nanoTime()) / 1_000_000;
      if (left <= 0) {
        throw new SocketTimeoutException();
      }
      socket.setSoTimeout((int) left);
      int next = in.read();
      if (next < 0 || next == '\n') {
        break;
      }
      line.append((char) next);
    }
    return line.toString().stripTrailing();
  }
}
