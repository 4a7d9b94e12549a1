package org.plenary.system.bench;

import java.util.Map;
import java.util.UUID;

/**
 * An upcoming event of its own with one category that is open to the public, and what became of
 * those who registered.
 */
final class BenchEvent {
  static final String CATEGORY = "public";

  private final Database database;
  private final String code;
  private final int capacity;

  /**
   * @param capacity seats of the category
   */
  BenchEvent(Database database, String code, int capacity) {
    this.database = database;
    this.code = code;
    this.capacity = capacity;
    Copies copies = new Copies(database);
    copies.make(
        "event",
        "event t where code = 'alliance-27'",
        Map.of("id", "next value for plenary_seq", "code", "'" + code + "'", "ordinal", "null"));
    copies.make(
        "registration_category",
        "registration_category t where code = 'public' and event_ref ="
            + " (select ref from event where code = 'alliance-27')",
        Map.of("id", "next value for plenary_seq", "event_ref", "'" + ref() + "'"));
    limit("category_id", CATEGORY, capacity);
  }

  /** Sets a limit for all categories together. */
  void limitWhole(int seats) {
    limit("null", "", seats);
  }

  private void limit(String category, String inScope, int seats) {
    database.update(
        """
        insert into registration_quota
          (id, ref, version, event_ref, category_id, scope_key, capacity)
        select next value for plenary_seq, ?, 1, event_ref, %s, concat(event_ref, ?), ?
        from registration_category where event_ref = ?
        """
            .formatted(category.equals("null") ? category : "id"),
        UUID.randomUUID().toString(),
        "/" + inScope + "//",
        seats,
        ref());
  }

  /** Forgets all registrations. */
  void clear() {
    database.update("delete from registration where event_ref = ?", ref());
    database.update(
        "update registration_quota set used = 0, last_place = 0 where event_ref = ?", ref());
  }

  /** Makes the category look full, or empty again. */
  void use(int seats) {
    database.update("update registration_quota set used = ? where event_ref = ?", seats, ref());
  }

  String code() {
    return code;
  }

  String ref() {
    return database.text("select ref from event where code = ?", code);
  }

  int capacity() {
    return capacity;
  }

  long quotaId() {
    return database.number(
        "select id from registration_quota where event_ref = ? and category_id is not null", ref());
  }

  long registrations() {
    return database.number("select count(*) from registration where event_ref = ?", ref());
  }

  long with(String status) {
    return database.number(
        "select count(*) from registration where event_ref = ? and status = ?", ref(), status);
  }

  /** Seats that the category's limit counts. */
  long used() {
    return database.number("select used from registration_quota where id = ?", quotaId());
  }
}
