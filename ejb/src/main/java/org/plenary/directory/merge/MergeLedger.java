package org.plenary.directory.merge;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.plenary.audit.AuditTrail;

/**
 * Changes rows for a merge and keeps what they were, or puts them back; each step is in the audit
 * trail. Features call it for their own tables; made for one merge or undo, in its transaction.
 */
public final class MergeLedger {
  private final EntityManager entityManager;
  private final AuditTrail audit;
  private final List<KeptRow> kept = new ArrayList<>();

  MergeLedger(EntityManager entityManager, AuditTrail audit) {
    this.entityManager = entityManager;
    this.audit = audit;
  }

  /** What was kept, in the order of the changes. */
  List<KeptRow> kept() {
    return List.copyOf(kept);
  }

  /** The internal ids of the rows that fulfil a condition, in their order. */
  public List<Long> ids(String table, String condition, Object... values) {
    List<?> ids =
        query("select id from " + table + " where " + condition + " order by id", values)
            .getResultList();
    return ids.stream().map(id -> ((Number) id).longValue()).toList();
  }

  /** A number that a query gives. */
  public long number(String sql, Object... values) {
    return ((Number) query(sql, values).getSingleResult()).longValue();
  }

  /** The rows that a query of several columns gives. */
  public List<Object[]> rows(String sql, Object... values) {
    List<Object[]> rows = new ArrayList<>();
    query(sql, values).getResultList().forEach(row -> rows.add((Object[]) row));
    return rows;
  }

  /** A change that need not be kept. */
  public void update(String sql, Object... values) {
    query(sql, values).executeUpdate();
  }

  /**
   * Gives a row other values, and keeps those before.
   *
   * @param type simple name of the aggregate, for the audit trail
   */
  public KeptRow change(String type, String table, long id, Map<String, Object> values) {
    Map<String, String> before = columns(table, id, List.copyOf(values.keySet()));
    List<Object> bound = new ArrayList<>(values.values());
    bound.add(id);
    update(
        "update %s set %s, version = version + 1 where id = ?"
            .formatted(table, assignments(values.keySet())),
        bound.toArray());
    return keep(type, table, id, before);
  }

  /** Keeps what was before a change that was made already, of a row that has a version. */
  public KeptRow keep(String type, String table, long id, Map<String, String> before) {
    Object[] row = rows("select ref, version from " + table + " where id = ?", id).getFirst();
    long version = ((Number) row[1]).longValue();
    KeptRow changed = new KeptRow(table, id, ref(row[0]), type, false, before, version);
    kept.add(changed);
    return changed;
  }

  /** Takes a row out, and keeps it whole. */
  public void takeOut(String type, String table, long id) {
    KeptRow row = whole(type, table, id);
    update("delete from " + table + " where id = ?", id);
    audit.record(type, row.ref(), "DELETE", "merged", null, null);
    kept.add(row);
  }

  /** A row as it is, to be taken out. */
  KeptRow whole(String type, String table, long id) {
    Map<String, String> all = columns(table, id, names(table));
    UUID ref = UUID.fromString(all.get("ref"));
    return new KeptRow(table, id, ref, type, true, all, Long.parseLong(all.get("version")));
  }

  void keep(KeptRow row) {
    kept.add(row);
  }

  /** Notes in the audit trail that a record belongs to somebody else from now on. */
  public void journal(String type, UUID ref, String field, UUID from, UUID to) {
    audit.record(type, ref, "UPDATE", field, from, to);
  }

  /** Puts a row back as it was: the values that changed, or the whole row. */
  public void putBack(KeptRow row) {
    if (!row.taken()) {
      List<Object> bound = new ArrayList<>(row.before().values());
      bound.add(row.id());
      update(
          "update %s set %s, version = version + 1 where id = ?"
              .formatted(row.table(), assignments(row.before().keySet())),
          bound.toArray());
      return;
    }
    List<String> names = names(row.table());
    List<String> known = names.stream().filter(row.before()::containsKey).toList();
    update(
        "insert into %s (%s) values (%s)"
            .formatted(
                row.table(),
                String.join(", ", known),
                String.join(", ", Collections.nCopies(known.size(), "?"))),
        known.stream().map(row.before()::get).toArray());
    audit.record(row.type(), row.ref(), "CREATE", "merged", null, null);
  }

  /** The version of a row now; -1 if it is gone. */
  long version(KeptRow row) {
    List<?> found =
        query("select version from " + row.table() + " where id = ?", row.id()).getResultList();
    return found.isEmpty() ? -1 : ((Number) found.getFirst()).longValue();
  }

  private List<String> names(String table) {
    return query(
            "select column_name from information_schema.columns where table_schema = database()"
                + " and table_name = ? and is_generated = 'NEVER' order by ordinal_position",
            table)
        .getResultList()
        .stream()
        .map(Object::toString)
        .toList();
  }

  /** Columns of a row and their values as texts. */
  Map<String, String> columns(String table, long id, List<String> names) {
    String pairs =
        names.stream()
            .map(name -> "'" + name + "', cast(" + name + " as char character set utf8mb4)")
            .collect(Collectors.joining(", "));
    return read(
        query("select json_object(" + pairs + ") from " + table + " where id = ?", id)
            .getSingleResult()
            .toString());
  }

  /** Values of columns from JSON. */
  static Map<String, String> read(String json) {
    Map<String, String> values = new LinkedHashMap<>();
    try (JsonReader reader = Json.createReader(new StringReader(json))) {
      JsonObject object = reader.readObject();
      object.forEach(
          (name, value) ->
              values.put(name, value == JsonValue.NULL ? null : ((JsonString) value).getString()));
    }
    return values;
  }

  private static String assignments(Iterable<String> columns) {
    List<String> all = new ArrayList<>();
    columns.forEach(column -> all.add(column + " = ?"));
    return String.join(", ", all);
  }

  private Query query(String sql, Object... values) {
    Query query = entityManager.createNativeQuery(sql);
    for (int i = 0; i < values.length; i++) {
      query.setParameter(i + 1, values[i] instanceof UUID ref ? ref.toString() : values[i]);
    }
    return query;
  }

  /** A ref as the database gives it. */
  public static UUID ref(Object column) {
    return column instanceof UUID uuid ? uuid : UUID.fromString(column.toString());
  }
}
