package org.plenary.mail.bounce;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.time.Duration;
import java.util.Optional;
import org.plenary.mail.bounce.BounceMailbox.Batch;
import org.plenary.mail.bounce.BounceMailbox.Mark;
import org.plenary.shared.Job;
import org.plenary.shared.Retry;
import org.plenary.shared.Settings;

/** Reads the mailbox that returned mail goes to, where the settings name one. */
@Dependent
class BounceJob implements Job {
  /** In one round; the next one goes on. */
  private static final int MOST_BATCHES = 50;

  @Inject private BounceService bounces;
  @Inject private BounceMarks marks;
  @Inject private Settings settings;

  @Override
  public String name() {
    return "bounces";
  }

  @Override
  public Duration every() {
    return Duration.ofMinutes(1);
  }

  @Override
  public int round() {
    Optional<BounceServer> server = BounceServer.of(settings);
    return server.isPresent() ? read(server.get()) : 0;
  }

  private int read(BounceServer server) {
    try (BounceMailbox mailbox = new BounceMailbox(server)) {
      int understood = 0;
      for (int i = 0; i < MOST_BATCHES; i++) {
        Batch batch =
            mailbox.read(
                mark(server), message -> Retry.onTransient(() -> bounces.received(message)));
        Mark mark = batch.mark();
        Retry.onTransient(() -> marks.put(server.name(), mark.uidValidity(), mark.lastUid()));
        understood += batch.understood();
        if (!batch.more()) {
          break;
        }
      }
      return understood;
    } catch (MessagingException e) {
      throw new IllegalStateException(
          "The mailbox for returned mail at " + server + " does not answer as it should", e);
    }
  }

  private Mark mark(BounceServer server) {
    long[] kept = Retry.onTransient(() -> marks.of(server.name()));
    return kept == null ? null : new Mark(kept[0], kept[1]);
  }
}
