package org.plenary.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The file {@code docs/rights.csv}: who may do what. CONTRIBUTING says how to read it. */
final class RightsMatrix {
  /** The top of the checkout. */
  static final Path ROOT = Path.of(System.getProperty("plenary.root", ".."));

  /** The column of whoever has not signed in. */
  static final String PUBLIC = "PUBLIC";

  /** The column of jobs and the start-up. */
  static final String SYSTEM = "SYSTEM";

  private static final int BEFORE_ROLES = 5;
  private static final int AFTER_ROLES = 1;
  private static final Pattern PLACE = Pattern.compile("\\{[^}]+}");

  private final List<String> roles;
  private final List<Row> rows = new ArrayList<>();

  private RightsMatrix(List<String> lines) {
    String[] header = lines.getFirst().split(",");
    roles = List.of(header).subList(BEFORE_ROLES, header.length - AFTER_ROLES);
    lines.stream().skip(1).map(this::row).forEach(rows::add);
  }

  static RightsMatrix read() {
    try {
      return new RightsMatrix(Files.readAllLines(ROOT.resolve("docs/rights.csv")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Row row(String line) {
    String[] cells = line.split(",", -1);
    if (cells.length != BEFORE_ROLES + roles.size() + AFTER_ROLES) {
      throw new IllegalArgumentException("docs/rights.csv: " + cells.length + " cells in " + line);
    }
    Map<String, Reach> reach = new LinkedHashMap<>();
    for (int i = 0; i < roles.size(); i++) {
      reach.put(roles.get(i), Reach.valueOf(cells[BEFORE_ROLES + i].toUpperCase(Locale.ROOT)));
    }
    return new Row(cells[0], cells[1], cells[2], cells[3], cells[4], reach);
  }

  /** The columns: PUBLIC, the roles of accounts, SYSTEM. */
  List<String> roles() {
    return roles;
  }

  List<Row> rows(String kind) {
    return rows.stream().filter(row -> row.kind.equals(kind)).toList();
  }

  /** The rows that are addresses rather than methods of services. */
  List<Row> addresses() {
    return rows.stream().filter(row -> !row.kind.equals("service")).toList();
  }

  /** Whether a row covers what somebody asked for with GET. */
  boolean covers(String path) {
    return addresses().stream().anyMatch(row -> row.pattern.matcher(path).matches());
  }

  /** How far a role reaches, the nearest first. */
  enum Reach {
    /** Not at all. */
    NO,
    /** What belongs to the caller or to the State or organization that the caller speaks for. */
    OWN,
    /** What has been made public. */
    PUBLISHED,
    /** Every record. */
    ANY
  }

  /**
   * An action.
   *
   * @param what method of a service, or address with a place for a record in braces
   * @param own a record that everybody reaches who has the right at all, or empty
   * @param another a record that only those reach who reach any, or empty
   * @param missing a record that does not exist, or empty
   * @param pattern what addresses it is
   */
  record Row(
      String kind,
      String what,
      String own,
      String another,
      String missing,
      Map<String, Reach> reach,
      Pattern pattern) {
    private Row(
        String kind,
        String what,
        String own,
        String another,
        String missing,
        Map<String, Reach> reach) {
      this(kind, what, own, another, missing, reach, pattern(what));
    }

    private static Pattern pattern(String what) {
      return Pattern.compile(
          path(what)
              .replace(".", "\\.")
              .replaceFirst("^/en/", "/{lang}/")
              .replace("{lang}", "(en|fr|de|it|ru|es)")
              .replace("{file}", ".+")
              .replaceAll("\\{[^}]+}", "[^/]+"));
    }

    private static String path(String what) {
      return what.replaceFirst("^(GET|POST|PATCH) ", "").replaceFirst("\\?.*", "");
    }

    /** The address without the method and the parameters. */
    String path() {
      return path(what);
    }

    /** The address of a record: the first place is the record's, others stand for themselves. */
    String address(String name, UnaryOperator<String> resolve) {
      String address = what.replaceFirst("^GET ", "");
      String first = address.replaceFirst("\\{[^}]+}", resolve.apply(name));
      return PLACE
          .matcher(first)
          .replaceAll(place -> Matcher.quoteReplacement(resolve.apply(place.group())));
    }

    /** The method of an address of REST. */
    String verb() {
      return what.replaceFirst(" .*", "");
    }

    /** Whether it is an address of REST that changes something. */
    boolean isWriting() {
      return kind.equals("rest") && !verb().equals("GET");
    }

    boolean isOpenTo(String role) {
      return reach.get(role) != Reach.NO;
    }

    /** How far somebody with several roles reaches. */
    Reach of(List<String> some) {
      return some.stream().map(reach::get).max(Comparator.naturalOrder()).orElseThrow();
    }

    @Override
    public String toString() {
      return kind + " " + what;
    }
  }
}
