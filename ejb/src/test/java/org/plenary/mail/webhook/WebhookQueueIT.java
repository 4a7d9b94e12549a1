package org.plenary.mail.webhook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plenary.testing.Together.together;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.mail.webhook.Answer.Problem;
import org.plenary.shared.DomainException;
import org.plenary.shared.FieldException;

class WebhookQueueIT extends WebhookFixture {
  private static final UUID ONE = UUID.randomUUID();
  private static final UUID OTHER = UUID.randomUUID();

  private UUID target;
  private long id;

  @BeforeEach
  void register() throws SQLException {
    if (webhooks == null) {
      return; // outside the server
    }
    target = target(Set.of("programme.published"));
    id = idOf(target);
  }

  @AfterEach
  void remove() {
    if (webhooks != null) {
      removeTargets();
    }
  }

  private void announced(UUID record, String what) throws SQLException {
    change(
        "insert into webhook_delivery (id, ref, target_id, event, record_ref, payload, state, due_at)"
            + " values (next value for webhook_seq, uuid(), ?, 'programme.published', ?, ?,"
            + " 'WAITING', utc_timestamp(6) - interval 1 second)",
        id,
        record.toString(),
        what);
  }

  private List<Outgoing> claim() {
    return system.call(() -> queue.claim(id, 100));
  }

  private static List<String> payloads(List<Outgoing> claimed) {
    return claimed.stream().map(Outgoing::payload).toList();
  }

  private void answered(Outgoing delivery, Answer answer) {
    system.run(() -> queue.answered(delivery, answer));
  }

  @Test
  void whatComesLaterOfARecordWaitsForWhatCameBefore() throws SQLException {
    announced(ONE, "one, first");
    announced(ONE, "one, second");
    announced(OTHER, "other, first");
    List<Outgoing> first = claim();
    assertEquals(List.of("one, first", "other, first"), payloads(first));
    assertEquals(List.of(), claim(), "they are on their way");
    answered(first.getFirst(), Answer.failed(Problem.TIMEOUT));
    answered(first.getLast(), Answer.of(200));
    announced(OTHER, "other, second");
    assertEquals(List.of("other, second"), payloads(claim()), "the others go on");
    change("update webhook_delivery set due_at = created_at where target_id = ?", id);
    Outgoing again = claim().getFirst();
    assertEquals(first.getFirst().ref(), again.ref(), "the same id at every attempt");
    assertEquals(2, again.attempts());
    answered(again, Answer.of(204));
    assertEquals(List.of("one, second"), payloads(claim()));
  }

  @Test
  void ofManyNodesOneGetsEachDelivery() throws SQLException {
    for (int i = 0; i < 20; i++) {
      announced(UUID.randomUUID(), "delivery " + i);
    }
    List<String> got =
        together(6, node -> claim()).stream()
            .flatMap(outcome -> payloads(outcome.answer()).stream())
            .sorted()
            .toList();
    assertEquals(got.stream().distinct().toList(), got);
    assertEquals(20, got.size() + claim().size());
  }

  @Test
  void aTargetThatFailsForLongIsPausedUntilAnAdministratorSaysSo() throws SQLException {
    announced(ONE, "one");
    answered(claim().getFirst(), Answer.of(500));
    assertEquals(TargetState.FAILING, admin.call(() -> webhooks.target(target)).state());
    change(
        "update webhook_target set failing_since = utc_timestamp(6) - interval 73 hour where id = ?",
        id);
    change("update webhook_delivery set due_at = created_at where target_id = ?", id);
    answered(claim().getFirst(), Answer.of(503));
    assertEquals(TargetState.PAUSED, admin.call(() -> webhooks.target(target)).state());
    DeliveryRow delivery = deliveries(target).getFirst();
    assertEquals(503, delivery.status());
    assertEquals("REFUSED", delivery.problem());
    assertNotNull(delivery.nextTry());
    change("update webhook_delivery set due_at = created_at where target_id = ?", id);
    assertEquals(List.of(), claim());
    admin.run(() -> webhooks.test(target));
    assertEquals(1, claim().size(), "a test goes out all the same");
    admin.run(() -> webhooks.resume(target));
    Outgoing again = claim().getFirst();
    answered(again, Answer.of(200));
    assertEquals(TargetState.ON, admin.call(() -> webhooks.target(target)).state());
    assertTrue(
        admin.call(() -> webhooks.history(target)).stream()
            .anyMatch(step -> step.changes().stream().anyMatch(c -> c.field().equals("pausedAt"))));
  }

  @Test
  void whoSaysThatNobodyIsThereIsPausedAtOnce() throws SQLException {
    announced(ONE, "one");
    answered(claim().getFirst(), Answer.of(410));
    assertEquals(TargetState.PAUSED, admin.call(() -> webhooks.target(target)).state());
  }

  @Test
  void isGivenUpInTheEndAndSentOnceMoreOnRequest() throws SQLException {
    announced(ONE, "one");
    change("update webhook_delivery set attempts = 10 where target_id = ?", id);
    answered(claim().getFirst(), Answer.of(500));
    DeliveryRow failed = deliveries(target).getFirst();
    assertEquals(DeliveryState.FAILED, failed.state());
    assertNull(failed.nextTry());
    admin.run(() -> webhooks.redeliver(target, failed.ref()));
    Outgoing again = claim().getFirst();
    assertEquals(failed.ref(), again.ref());
    assertThrows(
        DomainException.class,
        () -> admin.run(() -> webhooks.redeliver(target, failed.ref())),
        "it is on its way");
  }

  @Test
  void twoSecretsSignForADayAfterTheyWereExchanged() throws SQLException {
    announced(ONE, "one");
    String fresh = admin.call(() -> webhooks.rotate(target));
    Outgoing delivery = claim().getFirst();
    assertEquals(2, delivery.secrets().size());
    assertEquals(fresh, delivery.secrets().getFirst());
    change(
        "update webhook_secret set until = utc_timestamp(6) - interval 1 second"
            + " where until is not null and target_id = ?",
        id);
    announced(OTHER, "other");
    assertEquals(List.of(fresh), claim().getFirst().secrets());
  }

  @Test
  void anAddressOrEventThatIsNoneIsRefused() {
    for (String url : List.of("http://hooks.example.org/", "https://a:b@example.org/", "x")) {
      EditTarget wrong = new EditTarget(null, 0, "x", url, Set.of("person.changed"), true);
      assertThrows(FieldException.class, () -> admin.run(() -> webhooks.save(wrong)));
    }
    EditTarget unknown =
        new EditTarget(null, 0, "x", "https://example.org/", Set.of("person.slept"), true);
    assertThrows(FieldException.class, () -> admin.run(() -> webhooks.save(unknown)));
  }
}
