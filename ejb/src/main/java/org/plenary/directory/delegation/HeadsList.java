package org.plenary.directory.delegation;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.plenary.shared.DomainException;
import org.plenary.shared.PartialDate;
import org.plenary.shared.PlainText;
import org.plenary.shared.Reason;
import org.plenary.shared.SearchKey;

/**
 * Reads a list of heads of mission as people paste it: a heading and a line for each delegation,
 * cells apart by tabs, semicolons or commas, columns in any order under headings in any of the six
 * languages. A line that cannot be read says why and keeps the others.
 */
final class HeadsList {
  /** Most lines that are read. */
  static final int MAX_LINES = 500;

  private static final int MAX_CELL = 100;
  private static final int MAX_TITLE = 300;
  private static final Set<String> NOBODY =
      keys("vacant, vacante, vakant, unbesetzt, вакантно, вакансия, n n, nn");

  private enum Column {
    DELEGATION(
        "delegation, state, participating state, country, mission, permanent delegation,"
            + " délégation, état, état participant, pays, staat, teilnehmerstaat, land, vertretung,"
            + " delegazione, stato, stato partecipante, paese, делегация, государство, страна,"
            + " государство участник, представительство, delegación, estado, estado participante,"
            + " país"),
    HONORIFIC("honorific, prefix, civilité, anrede, appellativo, обращение, tratamiento"),
    GIVEN(
        "given name, first name, forename, prénom, vorname, nome, имя, nombre, given names, first"
            + " names"),
    FAMILY(
        "family name, last name, surname, name, nom, nom de famille, nachname, familienname,"
            + " cognome, фамилия, apellido, apellidos"),
    TITLE(
        "title, function, position, titre, fonction, titel, funktion, titolo, funzione, должность, título, cargo, función"),
    SINCE("since, from, date, depuis, seit, dal, da, с, дата, desde, fecha");

    private final Set<String> headings;

    Column(String headings) {
      this.headings = keys(headings);
    }
  }

  private HeadsList() {}

  private static Set<String> keys(String listed) {
    return Stream.of(listed.split(", ")).map(SearchKey::of).collect(Collectors.toSet());
  }

  /**
   * The rows of a list.
   *
   * @throws DomainException if there is no heading with the delegation and the family name, or
   *     there are more than {@link #MAX_LINES} lines
   */
  static List<ListedHead> read(String text) {
    String[] lines = text.replace("\uFEFF", "").split("\r\n|\r|\n", -1);
    if (lines.length > MAX_LINES) {
      throw new DomainException("organization.heads.tooLong", MAX_LINES);
    }
    int heading = 0;
    while (heading < lines.length && lines[heading].isBlank()) {
      heading++;
    }
    String first = heading < lines.length ? lines[heading] : "";
    CSVFormat format = format(first);
    Map<Column, Integer> columns = columns(first, format);
    if (!columns.containsKey(Column.DELEGATION) || !columns.containsKey(Column.FAMILY)) {
      throw new DomainException("organization.heads.noHeadings");
    }
    List<ListedHead> rows = new ArrayList<>();
    for (int i = heading + 1; i < lines.length; i++) {
      if (!lines[i].isBlank()) {
        rows.add(row(i + 1, lines[i], format, columns));
      }
    }
    return rows;
  }

  private static CSVFormat format(String heading) {
    char separator = heading.contains("\t") ? '\t' : heading.contains(";") ? ';' : ',';
    Character quote = separator == '\t' ? null : Character.valueOf('"');
    return CSVFormat.DEFAULT.builder().setDelimiter(separator).setQuote(quote).setTrim(true).get();
  }

  private static List<String> cells(String line, CSVFormat format) throws IOException {
    try (CSVParser parser = CSVParser.parse(line, format)) {
      List<String> cells = new ArrayList<>();
      for (CSVRecord cell : parser) {
        cell.forEach(cells::add);
      }
      return cells;
    } catch (java.io.UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static Map<Column, Integer> columns(String heading, CSVFormat format) {
    Map<Column, Integer> columns = new EnumMap<>(Column.class);
    try {
      List<String> cells = cells(heading, format);
      for (int i = 0; i < cells.size(); i++) {
        String key = SearchKey.of(cells.get(i));
        for (Column column : Column.values()) {
          if (column.headings.contains(key)) {
            columns.putIfAbsent(column, i);
          }
        }
      }
    } catch (IOException e) {
      throw new DomainException("organization.heads.noHeadings");
    }
    return columns;
  }

  private static ListedHead row(
      int line, String text, CSVFormat format, Map<Column, Integer> columns) {
    try {
      List<String> cells = cells(text, format);
      Map<Column, String> row = new EnumMap<>(Column.class);
      columns.forEach(
          (column, at) -> {
            String cell = at < cells.size() ? cells.get(at).strip() : "";
            row.put(column, cell.isEmpty() ? null : cell);
          });
      return row(line, row);
    } catch (IOException e) {
      Reason why = new Reason("organization.heads.malformed");
      return ListedHead.unreadable(line, text.substring(0, Math.min(60, text.length())), why);
    } catch (DomainException e) {
      return ListedHead.unreadable(
          line, text.substring(0, Math.min(60, text.length())), e.reason());
    }
  }

  private static ListedHead row(int line, Map<Column, String> row) {
    row.forEach(
        (column, cell) -> {
          int max = column == Column.TITLE ? MAX_TITLE : MAX_CELL;
          String complaint = PlainText.Validator.complaint(cell, max, false);
          if (complaint != null) {
            throw new DomainException(complaint, max);
          }
        });
    if (row.get(Column.DELEGATION) == null) {
      throw new DomainException("organization.heads.noDelegation");
    }
    String family = row.get(Column.FAMILY);
    String given = row.get(Column.GIVEN);
    boolean nobody =
        family == null
            ? given == null || NOBODY.contains(SearchKey.of(given))
            : NOBODY.contains(SearchKey.of(family));
    if (!nobody && family == null) {
      throw new DomainException("organization.heads.noFamilyName");
    }
    return new ListedHead(
        line,
        row.get(Column.DELEGATION),
        row.get(Column.HONORIFIC),
        nobody ? null : given,
        nobody ? null : family,
        row.get(Column.TITLE),
        since(row.get(Column.SINCE)),
        null);
  }

  /** 2026-05-17, 2026-05, 2026, or the day first as in 17.5.2026 and 17/05/2026. */
  private static PartialDate since(String typed) {
    if (typed == null) {
      return null;
    }
    String[] part = typed.split("[./]");
    if (part.length == 3 && part[2].length() == 4) {
      String month = part[1].length() == 1 ? "0" + part[1] : part[1];
      String day = part[0].length() == 1 ? "0" + part[0] : part[0];
      return PartialDate.parse(part[2] + "-" + month + "-" + day);
    }
    return PartialDate.parse(typed);
  }
}
