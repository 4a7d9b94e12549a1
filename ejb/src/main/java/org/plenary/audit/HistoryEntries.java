package org.plenary.audit;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.plenary.audit.HistoryEntry.FieldChange;

/** Rows of the audit trail as steps of a history. */
@Dependent
class HistoryEntries {
  /** What tells who somebody is, in records of any kind. */
  private static final Set<String> IDENTIFYING = Set.of("email", "phone", "mail");

  /** Names that were typed as a text, by kind of record. */
  private static final Map<String, String> TYPED_NAMES = Map.of("Appearance", "name");

  @Inject private FieldTypes types;

  /** The same as {@link #of}, without anything that tells who a person is. */
  HistoryEntry withoutIdentity(Object[] row, int from) {
    HistoryEntry entry = of(Arrays.copyOfRange(row, from, from + 7), false);
    String typed = TYPED_NAMES.get(entry.type());
    return entry.with(
        entry.changes().stream()
            .map(
                change ->
                    IDENTIFYING.contains(change.field()) || change.field().equals(typed)
                        ? change.masked()
                        : change)
            .toList());
  }

  /**
   * A step.
   *
   * @param row at, actor, action, changes, names, reason, type
   * @param names whether legal names are shown
   */
  HistoryEntry of(Object[] row, boolean names) {
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
