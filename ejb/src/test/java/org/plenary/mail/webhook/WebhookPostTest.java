package org.plenary.mail.webhook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import javax.net.ssl.SSLSocketFactory;
import org.junit.jupiter.api.Test;
import org.plenary.mail.webhook.Answer.Problem;

class WebhookPostTest {
  private static final Instant NOW = Instant.parse("2027-04-12T08:30:00Z");
  private static final Duration LONG = Duration.ofSeconds(30);
  private static final Duration SHORT = Duration.ofMillis(200);
  private static final UUID REF = UUID.fromString("2b7cf1c2-2d9f-4a2e-9a63-1c5a0a4a4d11");
  private static final List<String> SECRETS = List.of("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");

  private final AtomicReference<String> received = new AtomicReference<>();

  /** What the receiver does once it has read the request. */
  private interface Manner {
    void answer(Socket socket) throws IOException;
  }

  private static Manner says(String answer) {
    return socket -> socket.getOutputStream().write(answer.getBytes(UTF_8));
  }

  @Test
  void theRequestIsSigned() throws IOException {
    Answer answer = sent(says("HTTP/1.1 204 No Content\r\n\r\n"), true, LONG);
    assertEquals(new Answer(204, null), answer);
    String request = received.get();
    assertTrue(request.startsWith("POST /in?key=1 HTTP/1.1\r\nHost: localhost:"), request);
    assertTrue(request.contains("\r\nwebhook-id: " + REF + "\r\n"), request);
    assertTrue(request.contains("\r\nwebhook-timestamp: 1807518600\r\n"), request);
    String signature = Signature.of(SECRETS, REF.toString(), NOW.getEpochSecond(), "{\"ä\":1}");
    assertTrue(request.contains("\r\nwebhook-signature: " + signature + "\r\n"), request);
    assertTrue(request.endsWith("\r\n\r\n{\"ä\":1}"), request);
  }

  @Test
  void anAnswerThatIsNoYesIsTriedAgain() throws IOException {
    assertEquals(
        new Answer(302, Problem.REDIRECT),
        sent(says("HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1:1/\r\n\r\n"), true, LONG));
    assertEquals(
        new Answer(500, Problem.REFUSED), sent(says("HTTP/1.1 500 Oh\r\n\r\n"), true, LONG));
    assertTrue(sent(says("HTTP/1.0 410 Gone\r\n\r\n"), true, LONG).isGone());
    assertEquals(Answer.failed(Problem.MALFORMED), sent(says("220 smtp ready\r\n"), true, LONG));
    assertEquals(Answer.failed(Problem.MALFORMED), sent(says("x".repeat(9000)), true, LONG));
    assertEquals(Answer.failed(Problem.MALFORMED), sent(socket -> {}, true, LONG));
  }

  @Test
  void whoAnswersSlowlyOrNeverIsLeft() throws IOException {
    Manner never =
        socket -> {
          while (socket.getInputStream().read() >= 0) {
            received.get();
          }
        };
    assertEquals(Answer.failed(Problem.TIMEOUT), sent(never, true, SHORT));
    Manner dripping =
        socket -> {
          while (true) {
            socket.getOutputStream().write('H');
          }
        };
    assertEquals(Answer.failed(Problem.MALFORMED), sent(dripping, true, LONG));
  }

  @Test
  void aPrivateAddressIsRefusedWhereTheSettingDoesNotSaySo() throws IOException {
    assertEquals(
        Answer.failed(Problem.PRIVATE_ADDRESS), sent(says("HTTP/1.1 200 OK\r\n"), false, LONG));
    assertEquals(null, received.get(), "nobody was connected to");
  }

  @Test
  void oneForbiddenAddressOfANameIsEnough() throws IOException {
    TargetUrl url = TargetUrl.read("https://hooks.example.org/", false);
    List<InetAddress> mixed =
        List.of(InetAddress.getByName("8.8.8.8"), InetAddress.getByName("169.254.169.254"));
    assertEquals(
        Answer.failed(Problem.PRIVATE_ADDRESS), post(true, LONG).send(delivery(1), url, mixed));
  }

  @Test
  void aReceiverWithoutTlsIsRefusedOnHttps() throws IOException {
    try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Thread.ofVirtual().start(() -> serve(server, says("HTTP/1.1 200 OK\r\n\r\n")));
      Outgoing delivery =
          new Outgoing(1, REF, 1, "https://localhost:" + server.getLocalPort(), SECRETS, "{}", 1);
      assertEquals(Answer.failed(Problem.TLS), post(true, LONG).send(delivery));
    }
  }

  @Test
  void nobodyThereIsToldApart() throws IOException {
    int free;
    try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      free = server.getLocalPort();
    }
    assertEquals(Answer.failed(Problem.UNREACHABLE), post(true, LONG).send(delivery(free)));
    Outgoing nowhere = new Outgoing(1, REF, 1, "https://nobody.invalid/", SECRETS, "{}", 1);
    assertEquals(Answer.failed(Problem.UNKNOWN_HOST), post(true, LONG).send(nowhere));
  }

  private Answer sent(Manner manner, boolean ownNetwork, Duration patience) throws IOException {
    try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Thread.ofVirtual().start(() -> serve(server, manner));
      int port = server.getLocalPort();
      TargetUrl url = TargetUrl.read(delivery(port).url(), true);
      return post(ownNetwork, patience)
          .send(delivery(port), url, List.of(InetAddress.getLoopbackAddress()));
    }
  }

  private static WebhookPost post(boolean ownNetwork, Duration patience) {
    return new WebhookPost(
        ownNetwork,
        patience,
        (SSLSocketFactory) SSLSocketFactory.getDefault(),
        Clock.fixed(NOW, ZoneOffset.UTC));
  }

  private static Outgoing delivery(int port) {
    String url = "http://localhost:" + port + "/in?key=1";
    return new Outgoing(1, REF, 1, url, SECRETS, "{\"ä\":1}", 1);
  }

  private void serve(ServerSocket server, Manner manner) {
    try (Socket socket = server.accept()) {
      InputStream in = socket.getInputStream();
      StringBuilder text = new StringBuilder();
      byte[] bytes = new byte[4096];
      while (!text.toString().contains("\r\n\r\n{")) {
        int read = in.read(bytes);
        if (read < 0) {
          return;
        }
        text.append(new String(bytes, 0, read, UTF_8));
        if (text.charAt(0) != 'P') {
          break;
        }
      }
      received.set(text.toString());
      manner.answer(socket);
    } catch (IOException e) {
      received.get(); // the other side has gone
    }
  }
}
