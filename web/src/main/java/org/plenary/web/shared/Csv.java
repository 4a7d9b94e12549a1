package org.plenary.web.shared;

import jakarta.servlet.http.HttpServletResponse;
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

  /**
   * Begins an answer that is such a file, with the mark by which a spreadsheet knows the encoding.
   *
   * @param file its name, of letters, digits, hyphens and a dot
   */
  public static Writer begin(HttpServletResponse response, String file) throws IOException {
    response.setContentType("text/csv;charset=UTF-8");
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("Content-Disposition", "attachment; filename=\"" + file + "\"");
    Writer out = response.getWriter();
    out.write('\ufeff');
    return out;
  }

  /** What a cell says of something that may be unknown. */
  public static String text(String value) {
    return value == null ? "" : value;
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
