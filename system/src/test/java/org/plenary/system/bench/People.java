package org.plenary.system.bench;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.plenary.system.Visitor;
import org.plenary.system.ops.Instance;

/**
 * A directory of 200,000 people, or of {@code plenary.bench.people}, with names as different as
 * people have: finding somebody in it against the statements of the same search by plain JDBC, and
 * the time in which 20,000 of them, or {@code plenary.bench.compared}, are compared with all for
 * duplicates, ten minutes of it at most.
 */
final class People {
  private static final int ALL = Integer.getInteger("plenary.bench.people", 200_000);
  private static final int COMPARED =
      Math.min(ALL, Integer.getInteger("plenary.bench.compared", 20_000));
  private static final int AT_A_START = 400_000;
  private static final int SEED = 20261122;
  private static final long FIRST_ID = 8_000_000_000L;
  private static final int GIVEN_NAMES = 2_000;
  private static final int FAMILY_NAMES = 40_000;
  private static final Duration PATIENCE = Duration.ofMinutes(10);
  private static final String[] BEGINNINGS =
      "Al Be Car Do El Fe Gar Ho Iv Ja Kov Le Mar No Ol Pet Ros Sch To Ur Vas Wil Yan Zor"
          .split(" ");
  private static final String[] MIDDLES =
      "a ba ca den e fi gor i ka li man ne o per ri sa ti u va zel".split(" ");
  private static final String[] ENDS =
      "ac berg dottir er ez ian ic ini ko la mann nen ov ova sen ski son u witz yan".split(" ");

  /** What people look for, from the rarest to the commonest. */
  private static final Map<String, String> SEARCHES = searches();

  private final Instance plenary;
  private Database database;
  private final Table table;
  private StatementLog log;
  private Visitor officer;

  People(Instance plenary, Database database, Table table) {
    this.plenary = plenary;
    this.database = database;
    this.table = table;
  }

  private static Map<String, String> searches() {
    Map<String, String> searches = new LinkedHashMap<>();
    searches.put("name and family name", name(4, 77));
    searches.put("with a typing error", name(4, 77).replaceFirst("(.{3}).", "$1q"));
    searches.put("family name and initial", family(77) + " " + given(4).charAt(0));
    searches.put("beginning of a family name", family(77).substring(0, 5));
    searches.put("three letters of many", family(77).substring(0, 3));
    searches.put("commonest name", given(0));
    return searches;
  }

  private static String given(int number) {
    return word(new Random(31L * number + SEED), 1);
  }

  private static String family(int number) {
    return word(new Random(17L * number - SEED), 2);
  }

  private static String name(int given, int family) {
    return given(given) + " " + family(family);
  }

  private static String word(Random random, int middles) {
    StringBuilder word = new StringBuilder(one(random, BEGINNINGS));
    for (int i = 0; i < middles; i++) {
      word.append(one(random, MIDDLES));
    }
    return word.append(one(random, ENDS)).toString();
  }

  private static String one(Random random, String[] parts) {
    return parts[random.nextInt(parts.length)];
  }

  void measure() {
    database.update("update job set due_at = '2037-01-01' where name = 'duplicates'");
    fill();
    search();
    compare();
  }

  private void search() {
    log = new StatementLog(database);
    officer = Visitor.signedIn(plenary.address(), "officer", plenary.demoPassword());
    double pages = 0;
    double statements = 0;
    StringBuilder millis = new StringBuilder();
    for (Map.Entry<String, String> search : SEARCHES.entrySet()) {
      String page =
          "/app/directory/people.xhtml?q="
              + URLEncoder.encode(search.getValue(), StandardCharsets.UTF_8);
      get(page);
      List<String> queries = queries(page);
      if (queries.size() > 6) {
        queries.forEach(query -> System.err.println(search.getKey() + ": " + query));
      }
      double shown = fastest(() -> get(page));
      double asked = fastest(() -> queries.forEach(database::texts));
      pages += shown;
      statements += asked;
      millis.append(
          String.format(
              Locale.ROOT, "; %s %.0f of %.0f", search.getKey(), 1000 * asked, 1000 * shown));
      table.mustHold(
          "queries of a search: " + search.getKey(),
          String.valueOf(queries.size()),
          "6 at most",
          queries.size() <= 6);
    }
    table.ratio(
        String.format(Locale.ROOT, "search among %,d people, against its SQL by JDBC", ALL),
        SEARCHES.size() / pages,
        SEARCHES.size() / statements,
        0.3,
        0.1);
    table.report("its milliseconds in the database, of all", millis.substring(2));
  }

  /**
   * Enters people by SQL; the words of their names are entered by the application when it starts,
   * so many at a time that a start may take.
   */
  private void fill() {
    double entering = 0;
    Random random = new Random(SEED);
    for (int from = 0; from < ALL; from += AT_A_START) {
      fill(random, from, Math.min(ALL, from + AT_A_START));
      plenary.stop();
      long begin = System.nanoTime();
      plenary.start();
      entering += seconds(begin);
      database = new Database(plenary);
    }
    table.report(
        String.format(Locale.ROOT, "starts that enter the names of %,d people", ALL),
        String.format(Locale.ROOT, "%.0f s", entering));
    database.texts("analyze table person, person_name_word, name_word_variant, affiliation");
  }

  private void fill(Random random, int from, int to) {
    database.update(
        "create or replace table bench_name (seq int primary key, given varchar(100),"
            + " family varchar(100))");
    names(random, from, to);
    Copies copies = new Copies(database);
    String id = FIRST_ID + " + s.seq";
    copies.make(
        "person",
        "person t join bench_name s where t.id = (select min(id) from person"
            + " where import_key is null and protected_since is null)",
        Map.of(
            "id", id,
            "given_name", "s.given",
            "family_name", "s.family",
            "native_name", "null",
            "search_key", "lower(concat(s.given, ' ', s.family))",
            "sort_key", "lower(concat(s.family, ' ', s.given))"));
    copies.make(
        "affiliation",
        "affiliation t join bench_name s where t.id = (select min(id) from affiliation"
            + " where import_key is null)",
        Map.of("id", id, "person_id", id));
    database.update("drop table bench_name");
    database.update(
        "insert ignore into duplicate_check (person_id, changed_at)"
            + " select id, changed_at from person");
  }

  /** Few names are borne by many, as everywhere. */
  private void names(Random random, int from, int to) {
    try (Connection connection = database.connect();
        PreparedStatement insert =
            connection.prepareStatement("insert into bench_name values (?, ?, ?)")) {
      connection.setAutoCommit(false);
      for (int i = from; i < to; i++) {
        insert.setInt(1, i);
        insert.setString(2, given(few(random, GIVEN_NAMES)));
        insert.setString(3, family(few(random, FAMILY_NAMES)));
        insert.addBatch();
        if (i % 5_000 == 0 || i == to - 1) {
          insert.executeBatch();
          connection.commit();
        }
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static int few(Random random, int most) {
    return (int) (most * Math.pow(random.nextDouble(), 3));
  }

  /** The application compares some of them with all, then one who has changed. */
  private void compare() {
    database.update(
        "delete from duplicate_check where person_id between ? and ?",
        FIRST_ID,
        FIRST_ID + COMPARED - 1);
    long begin = System.nanoTime();
    long left = compareNow();
    double all = seconds(begin);
    begin = System.nanoTime();
    if (left == 0) {
      database.update(
          "update person set changed_at = now(6) where id = ?", FIRST_ID + COMPARED / 2);
      compareNow();
    }
    table.report(
        String.format(
            Locale.ROOT, "%,d people compared with %,d for duplicates", COMPARED - left, ALL),
        String.format(
            Locale.ROOT,
            "%.0f s, %,d likely pairs; one more %.1f s",
            all,
            database.number("select count(*) from duplicate_pair"),
            seconds(begin)));
    database.update("update job set due_at = '2037-01-01' where name = 'duplicates'");
  }

  /** How many are not compared when patience ends. */
  private long compareNow() {
    database.update("update job set due_at = now(6), lease_until = null where name = 'duplicates'");
    long end = System.nanoTime() + PATIENCE.toNanos();
    long left;
    do {
      pause();
      left =
          database.number(
              "select count(*) from person p left join duplicate_check c on c.person_id = p.id"
                  + " where c.person_id is null or c.changed_at <> p.changed_at");
    } while (left > 0 && System.nanoTime() < end);
    return left;
  }

  private static void pause() {
    try {
      Thread.sleep(500);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Without the question, asked now and then, whether the session still holds. */
  private List<String> queries(String page) {
    return log.of(() -> get(page)).stream()
        .filter(StatementLog::isQuery)
        .filter(statement -> !statement.contains(" FROM account "))
        .toList();
  }

  private void get(String page) {
    HttpResponse<String> answer = officer.get(page, "en");
    if (answer.statusCode() != 200) {
      throw new IllegalStateException(page + " answers " + answer.statusCode());
    }
  }

  private static double seconds(long begin) {
    return (System.nanoTime() - begin) / 1e9;
  }

  /** Seconds of the fastest of five. */
  private static double fastest(Runnable action) {
    double[] all = new double[5];
    for (int i = 0; i < all.length; i++) {
      long begin = System.nanoTime();
      action.run();
      all[i] = seconds(begin);
    }
    return Arrays.stream(all).min().orElseThrow();
  }
}
