package org.plenary.shared.importing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.plenary.shared.DomainException;
import org.plenary.shared.PartialDate;
import org.plenary.shared.PlainText;

/**
 * A row of a file of reference data. The typed readers note a {@link Problem} with the cell and
 * give an empty answer where its content cannot be taken; an empty cell means unknown and is no
 * problem.
 */
public final class Row {
  private final String file;
  private final int number;
  private final Map<String, String> cells;
  private final Problems problems;

  Row(String file, int number, Map<String, String> cells, Problems problems) {
    this.file = file;
    this.number = number;
    this.cells = Map.copyOf(cells);
    this.problems = problems;
  }

  public String file() {
    return file;
  }

  /** Line of the row as a spreadsheet counts: the header is 1. */
  public int number() {
    return number;
  }

  /**
   * The cell as it stands, without blanks around it; "" if empty.
   *
   * @throws MissingColumn if the file has no such column
   */
  public String raw(String column) {
    String cell = cells.get(column);
    if (cell == null) {
      throw new MissingColumn(column);
    }
    return cell;
  }

  public boolean isEmpty(String column) {
    return raw(column).isEmpty();
  }

  /** Text of at most {@code max} characters without control characters, or null. */
  public String text(String column, int max) {
    String text = raw(column);
    String complaint = PlainText.Validator.complaint(text, max, false);
    if (complaint != null) {
      problems.add(this, column, complaint, max);
      return null;
    }
    return text.isEmpty() ? null : text;
  }

  /** The same, but an empty cell is a problem; null then. */
  public String required(String column, int max) {
    if (isEmpty(column)) {
      problems.add(this, column, "shared.required");
      return null;
    }
    return text(column, max);
  }

  /** A whole number from 0, or null. */
  public Integer number(String column) {
    String text = raw(column);
    if (text.isEmpty()) {
      return null;
    }
    try {
      int value = Integer.parseInt(text);
      if (value >= 0) {
        return value;
      }
    } catch (NumberFormatException e) {
      // the answer is the same as for a negative number: the problem below
    }
    problems.add(this, column, "shared.number.malformed", text);
    return null;
  }

  /** A date of any precision, if the cell has one. */
  public Optional<PartialDate> date(String column) {
    if (isEmpty(column)) {
      return Optional.empty();
    }
    try {
      return Optional.of(PartialDate.parse(raw(column)));
    } catch (DomainException e) {
      problems.add(new Problem(file, number, column, e.reason()));
      return Optional.empty();
    }
  }

  /** A constant of an enumeration, or null; an unknown code is a problem. */
  public <E extends Enum<E>> E code(String column, Class<E> type) {
    if (isEmpty(column)) {
      return null;
    }
    try {
      return Enum.valueOf(type, raw(column));
    } catch (IllegalArgumentException e) {
      problems.add(this, column, "shared.code.unknown", raw(column));
      return null;
    }
  }

  /** A constant of an enumeration; an empty cell is a problem, null then. */
  public <E extends Enum<E>> E requiredCode(String column, Class<E> type) {
    if (isEmpty(column)) {
      refuse(column, "shared.required");
      return null;
    }
    return code(column, type);
  }

  /** The parts of a cell that holds several, separated by semicolons. */
  public List<String> list(String column) {
    return Stream.of(raw(column).split(";")).map(String::strip).filter(s -> !s.isEmpty()).toList();
  }

  /** Notes that this cell cannot be taken. */
  public void refuse(String column, String key, Object... arguments) {
    problems.add(this, column, key, arguments);
  }
}
