package org.plenary.mail.delivery;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Notes what came of mails. Within the caller's transaction. */
@Dependent
class OutboxNotes {
  private static final String WITHOUT_LINKS =
      "regexp_replace(%1$s, 'token=[A-Za-z0-9_-]+', 'token=…')";

  @PersistenceContext(unitName = "plenary")
  private EntityManager entityManager;

  @Inject private Clock clock;

  /**
   * The mail server took them: whatever else became of them meanwhile, they have left, and may even
   * be back. From now on nobody but the recipients has the links in them. One statement.
   */
  void sent(List<Outcome> outcomes) {
    if (outcomes.isEmpty()) {
      return;
    }
    List<Object> values = new ArrayList<>(List.of(Timestamp.from(clock.instant())));
    for (Outcome outcome : outcomes) {
      values.add(outcome.mail().id());
      values.add(outcome.answer());
    }
    outcomes.forEach(outcome -> values.add(outcome.mail().id()));
    change(
        "update outbox_message set state = 'SENT', sent_at = ?, lease = null, why = null,"
            + " answer = case id"
            + " when ? then ?".repeat(outcomes.size())
            + " end, body = "
            + WITHOUT_LINKS.formatted("body")
            + ", html = "
            + WITHOUT_LINKS.formatted("html")
            + ", version = version + 1 where state <> 'BOUNCED' and id in ("
            + String.join(",", Collections.nCopies(outcomes.size(), "?"))
            + ")",
        values.toArray());
  }

  /** Tries again later, each time after a longer wait; gives up in the end. */
  void later(Outcome outcome) {
    if (outcome.mail().attempts() >= Backoff.MOST_ATTEMPTS) {
      failed(outcome, "mail.why.givenUp");
      return;
    }
    Instant now = clock.instant();
    change(
        "update outbox_message set due_at = ?, failed_at = ?, why = ?, answer = ?, lease = null"
            + " where id = ? and state = 'QUEUED' and lease = ?",
        Timestamp.from(now.plus(Backoff.after(outcome.mail().attempts()))),
        Timestamp.from(now),
        outcome.why(),
        outcome.answer(),
        outcome.mail().id(),
        outcome.lease().toString());
  }

  /** Would be refused again. */
  void never(Outcome outcome) {
    failed(outcome, outcome.why());
  }

  private void failed(Outcome outcome, String why) {
    change(
        "update outbox_message set state = 'FAILED', failed_at = ?, why = ?, answer = ?,"
            + " lease = null, version = version + 1"
            + " where id = ? and state = 'QUEUED' and lease = ?",
        Timestamp.from(clock.instant()),
        why,
        outcome.answer(),
        outcome.mail().id(),
        outcome.lease().toString());
  }

  /** Was not tried after all, which costs no attempt. One statement. */
  void untried(List<Outcome> outcomes) {
    if (outcomes.isEmpty()) {
      return;
    }
    List<Object> values = new ArrayList<>();
    outcomes.forEach(outcome -> values.add(outcome.mail().id()));
    outcomes.forEach(outcome -> values.add(outcome.lease().toString()));
    String each = String.join(",", Collections.nCopies(outcomes.size(), "?"));
    change(
        "update outbox_message set lease = null, attempts = attempts - 1"
            + " where state = 'QUEUED' and id in (%1$s) and lease in (%1$s)".formatted(each),
        values.toArray());
  }

  private void change(String sql, Object... values) {
    var query = entityManager.createNativeQuery(sql);
    for (int i = 0; i < values.length; i++) {
      query.setParameter(i + 1, values[i]);
    }
    query.executeUpdate();
  }
}
