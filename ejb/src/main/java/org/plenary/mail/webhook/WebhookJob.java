package org.plenary.mail.webhook;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.net.ssl.SSLSocketFactory;
import org.plenary.mail.webhook.Answer.Problem;
import org.plenary.shared.Job;
import org.plenary.shared.Retry;
import org.plenary.shared.Settings;

/**
 * Sends what is due to the targets, a few of each at the same time: one that hangs keeps nobody
 * waiting but itself.
 */
@Dependent
class WebhookJob implements Job {
  private static final int OF_EACH = 8;
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  /** Less than a node has a job for itself. */
  private static final Duration ROUND = Duration.ofMinutes(3);

  @Inject private WebhookQueue queue;
  @Inject private Settings settings;
  @Inject private Clock clock;

  @Override
  public String name() {
    return "webhooks";
  }

  @Override
  public Duration every() {
    return Duration.ofSeconds(5);
  }

  @Override
  public int round() {
    WebhookPost post =
        new WebhookPost(
            settings.webhooksToOwnNetwork(),
            PATIENCE,
            (SSLSocketFactory) SSLSocketFactory.getDefault(),
            clock);
    Instant end = clock.instant().plus(ROUND);
    int sent = 0;
    List<Outgoing> claimed = claim();
    while (!claimed.isEmpty()) {
      sent += send(claimed, post);
      claimed = clock.instant().isBefore(end) ? claim() : List.of();
    }
    return sent;
  }

  private List<Outgoing> claim() {
    List<Outgoing> claimed = new ArrayList<>();
    for (long target : Retry.onTransient(queue::due)) {
      claimed.addAll(Retry.onTransient(() -> queue.claim(target, OF_EACH)));
    }
    return claimed;
  }

  /**
   * @return how many were taken
   */
  private int send(List<Outgoing> claimed, WebhookPost post) {
    int taken = 0;
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<Answer>> answers =
          claimed.stream().map(one -> threads.submit(() -> post.send(one))).toList();
      for (int i = 0; i < claimed.size(); i++) {
        Outgoing delivery = claimed.get(i);
        Answer answer = answer(answers.get(i));
        Retry.onTransient(() -> queue.answered(delivery, answer));
        taken += answer.isTaken() ? 1 : 0;
      }
    }
    return taken;
  }

  private static Answer answer(Future<Answer> future) {
    try {
      return future.get();
    } catch (ExecutionException e) {
      return Answer.failed(Problem.UNREACHABLE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Answer.failed(Problem.UNREACHABLE);
    }
  }
}
