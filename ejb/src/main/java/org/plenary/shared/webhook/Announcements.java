package org.plenary.shared.webhook;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.plenary.shared.JsonTexts;

/**
 * Where features say in the business transaction what has happened (rule 5); programs that want to
 * know are told afterwards. Part of whatever transaction the service has, in which the very same is
 * written once.
 */
@Dependent
public class Announcements {
  @PersistenceContext(unitName = "plenary")
  private EntityManager entityManager;

  @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
  private TransactionSynchronizationRegistry transaction;

  @Inject @Any private Instance<WebhookEvents> features;
  @Inject private KnownTargets targets;
  @Inject private Clock clock;

  /**
   * Announces that something has happened.
   *
   * @throws IllegalArgumentException if there is no such event, or it has other fields
   */
  public void announce(Announcement what) {
    for (long target : targets.wanting(what.event(), entityManager)) {
      WebhookEvent event = event(what.event());
      if (!event.fields().equals(what.data().keySet())) {
        throw new IllegalArgumentException(
            what.event() + " with the fields " + what.data().keySet());
      }
      if (isNews(target, what)) {
        write(target, what);
      }
    }
  }

  /** Whether anybody wants to hear of an event; for what costs something to tell. */
  public boolean isWanted(String event) {
    return !targets.wanting(event, entityManager).isEmpty();
  }

  private WebhookEvent event(String key) {
    return features.stream()
        .flatMap(feature -> feature.events().stream())
        .filter(one -> one.key().equals(key))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No event " + key));
  }

  /** Whether this transaction has not said the very same yet. */
  private boolean isNews(long target, Announcement what) {
    String key = "plenary.announced";
    @SuppressWarnings("unchecked")
    Set<Object> said = (Set<Object>) transaction.getResource(key);
    if (said == null) {
      said = new HashSet<>();
      transaction.putResource(key, said);
    }
    return said.add(target + what.event() + what.recordRef() + new TreeMap<>(text(what.data())));
  }

  private static Map<String, String> text(Map<String, Object> data) {
    Map<String, String> texts = new TreeMap<>();
    data.forEach((field, value) -> texts.put(field, String.valueOf(value)));
    return texts;
  }

  private void write(long target, Announcement what) {
    Instant now = clock.instant();
    entityManager
        .createNativeQuery(
            "insert into webhook_delivery (id, ref, target_id, event, record_ref, payload, state,"
                + " due_at, created_at)"
                + " values (next value for webhook_seq, ?, ?, ?, ?, ?, 'WAITING', ?, ?)")
        .setParameter(1, UUID.randomUUID().toString())
        .setParameter(2, target)
        .setParameter(3, what.event())
        .setParameter(4, what.recordRef().toString())
        .setParameter(5, payload(what.event(), now, what.data()))
        .setParameter(6, Timestamp.from(now.plus(what.delay())))
        .setParameter(7, Timestamp.from(now))
        .executeUpdate();
  }

  /** What is sent, by the names of the fields: https://www.standardwebhooks.com. */
  public static String payload(String event, Instant at, Map<String, Object> data) {
    JsonObjectBuilder fields = JsonTexts.object();
    new TreeMap<>(data)
        .forEach(
            (field, value) -> {
              switch (value) {
                case null -> fields.addNull(field);
                case Integer number -> fields.add(field, number);
                case Long number -> fields.add(field, number);
                default -> fields.add(field, value.toString());
              }
            });
    JsonObject whole =
        JsonTexts.object()
            .add("type", event)
            .add("timestamp", at.toString())
            .add("data", fields)
            .build();
    return whole.toString();
  }

  /** Takes back what is held of a record: the undo of a bulk action. */
  public void cancelHeld(UUID recordRef) {
    entityManager
        .createNativeQuery(
            "update webhook_delivery set state = 'CANCELLED'"
                + " where record_ref = ? and state = 'WAITING' and due_at > ? and attempts = 0")
        .setParameter(1, recordRef.toString())
        .setParameter(2, Timestamp.from(clock.instant()))
        .executeUpdate();
  }
}
