package org.plenary.web.audit;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import org.plenary.audit.AuditFilter;
import org.plenary.audit.AuditLog;
import org.plenary.audit.AuditRow;
import org.plenary.shared.Language;
import org.plenary.web.shared.Csv;
import org.plenary.web.shared.Reader;
import org.plenary.web.shared.Texts;

/** The audit trail, or the looks at protected data, as CSV with the filters of the page. */
@WebServlet({"/app/audit/list.csv", "/app/audit/looks.csv"})
public class AuditExport extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject private transient AuditLog log;
  @Inject private transient AuditWords words;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    AuditFilter filter =
        new AuditParams(
                request.getParameter("actor"),
                request.getParameter("from"),
                request.getParameter("to"),
                request.getParameter("type"),
                request.getParameter("action"),
                request.getParameter("ref"))
            .filter();
    boolean looks = request.getServletPath().endsWith("looks.csv");
    Language language = Reader.of(request);
    Writer out = Csv.begin(response, looks ? "looks.csv" : "audit-trail.csv");
    Texts texts = Texts.in(language);
    Csv.line(
        out,
        List.of(
            texts.get("audit.when"),
            texts.get("audit.who"),
            texts.get("audit.happened"),
            texts.get("audit.recordKind"),
            texts.get("audit.record"),
            texts.get("audit.recordId"),
            texts.get("audit.changes"),
            texts.get("audit.why")));
    log.export(looks ? filter.ofLooks() : filter, rows -> write(out, rows));
  }

  private void write(Writer out, List<AuditRow> rows) {
    try {
      for (AuditLine line : words.lines(rows)) {
        HistoryStep step = line.step();
        Csv.line(
            out,
            List.of(
                step.at().toString(),
                step.actor(),
                words.action(step.action()),
                line.kind(),
                line.record(),
                line.ref().toString(),
                words.changes(line),
                Csv.text(step.reason())));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
