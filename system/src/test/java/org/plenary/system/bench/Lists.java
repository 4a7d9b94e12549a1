package org.plenary.system.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.plenary.system.Visitor;
import org.plenary.system.ops.Instance;

/** Pages with lists: as many queries for 40,000 rows as for 400, and not more than six. */
final class Lists {
  private static final int FEW = 400;
  private static final int MANY = 40_000;
  private static final int MAX_QUERIES = 6;
  private static final Path QUERIES = Path.of("target/bench/queries.txt");
  private static final String SEARCH = "/app/directory/people.xhtml?q=grosslist+3141";

  /** Who opens what. */
  private static final Map<String, String> PAGES = pages();

  private final Instance plenary;
  private final Database database;
  private final Table table;
  private final StatementLog log;
  private final Map<String, Visitor> visitors = new LinkedHashMap<>();

  Lists(Instance plenary, Database database, Table table) {
    this.plenary = plenary;
    this.database = database;
    this.table = table;
    this.log = new StatementLog(database);
  }

  private static Map<String, String> pages() {
    Map<String, String> pages = new LinkedHashMap<>();
    pages.put("/app/directory/people.xhtml", "officer");
    pages.put(SEARCH, "officer");
    pages.put("/app/directory/organizations.xhtml", "officer");
    pages.put("/app/event/list.xhtml", "organizer");
    pages.put("/app/registration/participants.xhtml?event=" + ManyRows.EVENT, "organizer");
    pages.put("/app/document/publications.xhtml", "officer");
    pages.put("/app/account/list.xhtml", "admin");
    pages.put("/app/audit/list.xhtml", "admin");
    pages.put("/app/audit/looks.xhtml", "admin");
    return pages;
  }

  void measure() {
    for (String login : PAGES.values()) {
      visitors.computeIfAbsent(
          login, name -> Visitor.signedIn(plenary.address(), name, plenary.demoPassword()));
    }
    ManyRows rows = new ManyRows(plenary, database);
    rows.fillTo(FEW);
    Map<String, Integer> few = new LinkedHashMap<>();
    PAGES.keySet().forEach(page -> few.put(page, queries(page).size()));
    rows.fillTo(MANY);
    for (String page : PAGES.keySet()) {
      List<String> queries = queries(page);
      table.queries(
          name(page), few.get(page), queries.size(), MAX_QUERIES, 1000 * fastest(() -> get(page)));
      keep(page, queries);
      if (page.equals(SEARCH)) {
        double sql = fastest(() -> queries.forEach(database::texts));
        table.ratio(
            "search by name among 40,000, against its SQL by JDBC",
            1 / fastest(() -> get(page)),
            1 / sql,
            0.3,
            0.05);
      }
    }
  }

  /** For whoever wants to know which queries these are. */
  private static void keep(String page, List<String> queries) {
    try {
      Files.createDirectories(QUERIES.getParent());
      Files.writeString(
          QUERIES,
          page + "\n" + String.join("\n", queries) + "\n\n",
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String name(String page) {
    return page.replaceFirst("/app/", "").replace(".xhtml", "") + " with 400 and 40,000 rows";
  }

  private List<String> queries(String page) {
    get(page);
    return log.of(() -> get(page)).stream().filter(StatementLog::isQuery).toList();
  }

  private void get(String page) {
    HttpResponse<String> answer = visitors.get(PAGES.get(page)).get(page, "en");
    if (answer.statusCode() != 200) {
      throw new IllegalStateException(
          String.format(Locale.ROOT, "%s answers %d", page, answer.statusCode()));
    }
  }

  /** Seconds of the fastest of five. */
  private static double fastest(Runnable action) {
    List<Double> seconds = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      long begin = System.nanoTime();
      action.run();
      seconds.add((System.nanoTime() - begin) / 1e9);
    }
    return Arrays.stream(seconds.toArray(Double[]::new)).min(Double::compare).orElseThrow();
  }
}
