package org.plenary.audit;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonValue;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.plenary.shared.Caller;

/**
 * The audit trail: what services record by hand, and the history of a record. Open to every
 * service, which asks for its own right to the record first.
 */
@Stateless
@PermitAll
public class AuditTrail {
  private static final int MAX_HISTORY = 200;

  @PersistenceContext(unitName = "plenary")
  private EntityManager entityManager;

  @Inject private HistoryEntries entries;
  @Inject private Clock clock;
  @Inject private Caller caller;

  /** Records a change made by a bulk statement. */
  public void record(String type, UUID ref, String action, String field, Object from, Object to) {
    String changes =
        Json.createObjectBuilder()
            .add(field, Json.createArrayBuilder().add(value(from)).add(value(to)))
            .build()
            .toString();
    insert(type, ref, action, changes, null);
  }

  /** Records that the caller looked at protected data, and why. */
  public void recordRead(String type, UUID ref, String reason) {
    insert(type, ref, "READ", null, reason);
  }

  private static JsonValue value(Object value) {
    return value == null ? JsonValue.NULL : Json.createValue(value.toString());
  }

  private void insert(String type, UUID ref, String action, String changes, String reason) {
    entityManager
        .createNativeQuery(
            "insert into audit_entry (at, actor, action, type, ref, changes, reason)"
                + " values (?, ?, ?, ?, ?, ?, ?)")
        .setParameter(1, Timestamp.from(clock.instant()))
        .setParameter(2, caller.login())
        .setParameter(3, action)
        .setParameter(4, type)
        .setParameter(5, ref.toString())
        .setParameter(6, changes)
        .setParameter(7, reason)
        .executeUpdate();
  }

  /** The last 200 steps in the history of these records together, latest first; one query. */
  public List<HistoryEntry> history(List<UUID> refs) {
    return history(refs, false);
  }

  /**
   * The same with the values of legal names, for a service that asked whether the reader may see
   * them (rule 7).
   */
  public List<HistoryEntry> historyWithNames(List<UUID> refs) {
    return history(refs, true);
  }

  private List<HistoryEntry> history(List<UUID> refs, boolean names) {
    if (refs.isEmpty()) {
      return List.of();
    }
    String marks = String.join(",", refs.stream().map(ref -> "?").toList());
    var query =
        entityManager.createNativeQuery(
            "select at, actor, action, changes, names, reason, type from audit_entry where ref in ("
                + marks
                + ") order by id desc limit "
                + MAX_HISTORY);
    for (int i = 0; i < refs.size(); i++) {
      query.setParameter(i + 1, refs.get(i).toString());
    }
    List<HistoryEntry> steps = new ArrayList<>();
    for (Object row : query.getResultList()) {
      steps.add(entries.of((Object[]) row, names));
    }
    return steps;
  }

  /** The history of one record, latest first. */
  public List<HistoryEntry> history(UUID ref) {
    return history(List.of(ref));
  }
}
