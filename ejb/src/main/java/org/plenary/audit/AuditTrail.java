package org.plenary.audit;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.StringReader;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.plenary.audit.HistoryEntry.FieldChange;
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

  @Inject private FieldTypes types;
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
    List<HistoryEntry> entries = new ArrayList<>();
    for (Object row : query.getResultList()) {
      entries.add(entry((Object[]) row, names));
    }
    return entries;
  }

  /** The history of one record, latest first. */
  public List<HistoryEntry> history(UUID ref) {
    return history(List.of(ref));
  }

  private HistoryEntry entry(Object[] row, boolean names) {
    String type = (String) row[6];
    List<FieldChange> changes = new ArrayList<>();
    if (row[3] != null) {
      parse((String) row[3])
          .forEach(
              (field, pair) -> change(type, field, pair.asJsonArray()).ifPresent(changes::add));
    }
    if (row[4] != null) {
      parse((String) row[4])
          .forEach(
              (field, pair) ->
                  change(type, field, pair.asJsonArray())
                      .map(change -> names ? change : change.masked())
                      .ifPresent(changes::add));
    }
    return new HistoryEntry(
        ((Timestamp) row[0]).toInstant(),
        (String) row[1],
        (String) row[2],
        type,
        changes,
        (String) row[5]);
  }

  private static JsonObject parse(String json) {
    try (var reader = Json.createReader(new StringReader(json))) {
      return reader.readObject();
    }
  }

  /** What changed in a field; nothing for what says nothing to a reader. */
  private Optional<FieldChange> change(String type, String field, JsonArray pair) {
    String attribute = FieldTypes.attribute(field);
    String before = text(pair.get(0));
    String after = text(pair.get(1));
    boolean internal = field.endsWith("_id") || FieldChanges.isHousekeeping(attribute);
    if (internal || Objects.equals(before, after)) {
      return Optional.empty();
    }
    return Optional.of(
        new FieldChange(attribute, before, after, types.of(type, attribute).orElse(null)));
  }

  private static String text(JsonValue value) {
    return value instanceof JsonString string ? string.getString() : null;
  }
}
