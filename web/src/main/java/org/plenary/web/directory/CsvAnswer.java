package org.plenary.web.directory;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Writer;
import org.plenary.web.shared.Csv;

/** The beginning of an answer that is a file of comma-separated values. */
final class CsvAnswer {
  private CsvAnswer() {}

  static Writer begin(HttpServletResponse response, String file) throws IOException {
    response.setContentType("text/csv;charset=UTF-8");
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("Content-Disposition", "attachment; filename=\"" + file + "\"");
    Writer out = response.getWriter();
    Csv.begin(out);
    return out;
  }

  static String text(String value) {
    return value == null ? "" : value;
  }
}
