package org.plenary.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.plenary.system.ops.Instance;

/**
 * 2,000 connections that keep the server waiting, all from one client and without a proxy in front:
 * the published agenda still answers, 99 of 100 times within two seconds, and nothing of them is
 * left afterwards.
 */
class SlowConnectionsIT {
  private static final int CONNECTIONS = 2000;
  private static final int ASKED = 200;
  private static final String AGENDA = "/en/events/alliance-19/agenda";
  private static final Duration LIMIT = Duration.ofSeconds(2);

  private final Instance plenary = Instance.shared();
  private final Visitor reader = Visitor.anonymous(plenary.address());
  private final List<SocketChannel> open = new ArrayList<>();

  @AfterEach
  void hangUp() throws IOException {
    for (SocketChannel channel : open) {
      channel.close();
    }
    Eventually.holds("the application answers again", () -> status("/en/events") == 200);
  }

  @Test
  void halfSentHeadersDoNotKeepTheAgendaFromItsReaders() throws IOException {
    connect("GET " + AGENDA + " HTTP/1.1\r\nHost: plenary\r\nX-Half: ");
    assertAgendaAnswers();
  }

  @Test
  void halfSentFormsDoNotKeepTheAgendaFromItsReaders() throws IOException {
    connect(
        "POST /signin.xhtml HTTP/1.1\r\nHost: plenary\r\nOrigin: %s\r\n"
                .formatted(plenary.address())
            + "Content-Type: application/x-www-form-urlencoded\r\n"
            + "Content-Length: 1000\r\n\r\nsignIn%3Alogin=");
    assertAgendaAnswers();
  }

  @Test
  void slowReadersDoNotKeepTheAgendaFromTheOthers() throws IOException {
    String large = "/jakarta.faces.resource/components.js.xhtml?ln=primefaces&v=15.0.13";
    connect(("GET " + large + " HTTP/1.1\r\nHost: plenary\r\n\r\n").repeat(3));
    assertAgendaAnswers();
  }

  /** Connections that take part of an answer's first packet at most. */
  private void connect(String sent) throws IOException {
    InetSocketAddress server =
        new InetSocketAddress(plenary.address().getHost(), plenary.address().getPort());
    ByteBuffer bytes = ByteBuffer.wrap(sent.getBytes(StandardCharsets.US_ASCII));
    for (int i = 0; i < CONNECTIONS; i++) {
      SocketChannel channel = SocketChannel.open();
      open.add(channel);
      channel.setOption(StandardSocketOptions.SO_RCVBUF, 2048);
      channel.connect(server);
      channel.write(bytes.duplicate());
    }
  }

  /** Also where the page is not ready: nobody has asked for the feed in all these languages. */
  private void assertAgendaAnswers() {
    for (String language : List.of("de", "es", "fr", "it", "ru")) {
      String feed = AGENDA.replace("/en/", "/" + language + "/") + ".ics";
      assertEquals(200, reader.get(feed, language).statusCode(), language);
    }
    int slow = 0;
    for (int i = 0; i < ASKED; i++) {
      long begin = System.nanoTime();
      HttpResponse<String> answer = Visitor.anonymous(plenary.address()).get(AGENDA, "en");
      assertEquals(200, answer.statusCode());
      slow += System.nanoTime() - begin > LIMIT.toNanos() ? 1 : 0;
    }
    int late = slow;
    assertTrue(late <= ASKED / 100, () -> late + " of " + ASKED + " took longer than " + LIMIT);
  }

  private int status(String address) {
    return reader.get(address, "en").statusCode();
  }
}
