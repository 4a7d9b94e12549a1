package org.plenary.web.shared;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

/**
 * Writes CSV that a spreadsheet opens right and cannot be harmed by: UTF-8 with a byte-order mark,
 * cells that would be formulas made inert (rule 13).
 */
public final class Csv {
  private static final String FORMULA_STARTS = "=+-@\t\r";

  private Csv() {}

  /** Begins the file: the mark by which a spreadsheet knows the encoding. */
  public static void begin(Writer out) throws IOException {
    out.write('\ufeff');
  }

  /** A row. */
  public static void line(Writer out, List<String> cells) throws IOException {
    for (int i = 0; i < cells.size(); i++) {
      if (i > 0) {
        out.write(',');
      }
      out.write(cell(cells.get(i)));
    }
    out.write("\r\n");
  }

  /** The cell as it stands in the file. */
  public static String cell(String text) {
    boolean formula = !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
    String inert = formula ? "'" + text : text;
    boolean quoted = formula || inert.chars().anyMatch(c -> c == '"' || c == ',' || c < ' ');
    return quoted ? '"' + inert.replace("\"", "\"\"") + '"' : inert;
  }
}
