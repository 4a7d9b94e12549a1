package org.plenary.system.bench;

import java.util.Map;
import org.plenary.system.ops.Instance;

/**
 * Fills tables by SQL with copies of what is there, so that lists are long. Nobody compares the
 * thousands of namesakes meanwhile.
 */
final class ManyRows {
  static final String EVENT = "bench-lists";

  /**
   * The words of the names, as the application keeps them for its search; their letters are Latin.
   */
  private static final String WORDS =
      """
      insert ignore into person_name_word (person_id, word)
      with recursive split (person_id, word, rest) as (
        select id, substring_index(search_key, ' ', 1), substr(concat(search_key, ' '), locate(' ', concat(search_key, ' ')) + 1)
          from person where id between ? and ?
        union all
        select person_id, substring_index(rest, ' ', 1), substr(rest, locate(' ', rest) + 1)
          from split where rest <> ''
      )
      select person_id, left(word, 100) from split where word <> ''
      """;

  private final Database database;
  private final Copies copies;
  private final BenchEvent event;

  /** So that number 3141, which is searched for, is among the first. */
  private long number = 7_000_003_000L;

  ManyRows(Instance plenary, Database database) {
    this.database = database;
    this.copies = new Copies(database);
    this.event = new BenchEvent(database, EVENT, 100_000);
    database.update("update job set due_at = '2037-01-01' where name = 'duplicates'");
    new Crowd(plenary.address()).register(event, 1);
  }

  /** Adds rows until each table has as many; people are counted without those there were. */
  void fillTo(int rows) {
    people(rows - count("person", "sort_key like 'grosslist %'"));
    fill(
        "organization",
        rows,
        "parent_id is null",
        Map.of(
            "code", "concat('bench-', #)",
            "import_key", "null",
            "search_key", "concat('long list ', #)",
            "sort_key", "concat('long list ', #)"));
    fill(
        "event",
        rows,
        "code = 'alliance-27'",
        Map.of("code", "concat('bench-', #)", "ordinal", "null"));
    fill(
        "registration",
        rows,
        "event_ref = '" + event.ref() + "'",
        Map.of("mail", "concat('many-', #, '@example.org')", "sort_key", "concat('many ', #)"));
    fill("publication", rows, "true", Map.of());
    fill("account", rows, "login = 'gate'", Map.of("login", "concat('bench-', #)"));
    database.texts(
        "analyze table person, person_name_word, affiliation, organization, event, registration");
  }

  private void people(long missing) {
    if (missing <= 0) {
      return;
    }
    long first = number;
    add(
        "person",
        missing,
        "import_key is null and protected_since is null",
        Map.of(
            "given_name", "'Ana'",
            "family_name", "concat('Grosslist ', # % 100000)",
            "native_name", "null",
            "search_key", "concat('ana grosslist ', # % 100000)",
            "sort_key", "concat('grosslist ', # % 100000)"));
    copies.make(
        "affiliation",
        "affiliation t join person p on p.id between %d and %d where t.id = (select min(id) from"
                .formatted(first, number)
            + " affiliation where import_key is null)",
        Map.of("id", "p.id", "person_id", "p.id"));
    database.update(WORDS, first, number);
  }

  private void fill(String table, int rows, String like, Map<String, String> values) {
    String scope = table.equals("registration") ? like : "true";
    add(table, rows - count(table, scope), like, values);
  }

  private void add(String table, long missing, String like, Map<String, String> values) {
    if (missing <= 0) {
      return;
    }
    Map<String, String> all = new java.util.HashMap<>(values);
    String id = "(" + number + " + s.seq)";
    all.replaceAll((column, sql) -> sql.replace("#", id));
    all.put("id", id);
    copies.make(
        table,
        "%1$s t join seq_1_to_%2$d s where t.id = (select min(id) from %1$s where %3$s)"
            .formatted(table, missing, like),
        all);
    number += missing;
  }

  private long count(String table, String condition) {
    return database.number("select count(*) from " + table + " where " + condition);
  }
}
