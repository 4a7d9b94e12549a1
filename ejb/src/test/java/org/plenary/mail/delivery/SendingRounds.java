package org.plenary.mail.delivery;

import static java.util.stream.Collectors.toSet;

import java.time.Duration;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.plenary.mail.delivery.MailServer.Security;
import org.plenary.mail.delivery.Outcome.Kind;
import org.plenary.mail.delivery.TestBag.Row;

/** Rounds over real connections to servers that do what a script says. */
abstract class SendingRounds {
  protected static final Duration HOUR = Duration.ofHours(1);

  protected final TestBag bag = new TestBag();
  private final ExecutorService threads = Executors.newCachedThreadPool();

  @AfterEach
  void stop() {
    threads.shutdownNow();
  }

  protected int send(ScriptedServer peer) {
    return send(Mails.server(peer.port(), Security.NONE));
  }

  /** The same for a server that does not answer, to which nobody listens for long. */
  protected int sendInHaste(ScriptedServer peer, Duration patience) {
    return send(Mails.server(peer.port(), Security.NONE, patience));
  }

  protected int send(MailServer server) {
    return new SendingRound(server, bag, threads, bag).run();
  }

  protected Row[] add(int number) {
    Row[] rows = new Row[number];
    for (int i = 0; i < number; i++) {
      rows[i] = bag.add(Mails.to("person" + i + "@example.org"));
    }
    return rows;
  }

  protected static Set<Kind> kinds(Row... rows) {
    return Arrays.stream(rows).map(row -> row.last().kind()).collect(toSet());
  }
}
