package org.plenary.web.directory.correspondence;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import org.plenary.directory.correspondence.CorrespondenceFilter;
import org.plenary.directory.correspondence.CorrespondenceRow;
import org.plenary.directory.correspondence.CorrespondenceService;
import org.plenary.web.shared.Csv;
import org.plenary.web.shared.ReaderTexts;

/**
 * The list of entries and the register of outgoing letters as CSV, with the filters and the order
 * of their pages.
 */
@WebServlet({"/app/directory/correspondence.csv", "/app/directory/correspondenceregister.csv"})
public class CorrespondenceExport extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject private transient CorrespondenceService correspondence;
  @Inject private transient CorrespondenceWords words;
  @Inject private transient ReaderTexts texts;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    boolean register = request.getServletPath().endsWith("register.csv");
    CorrespondenceFilter filter = register ? register(request) : list(request);
    Writer out = Csv.begin(response, register ? "register.csv" : "correspondence.csv");
    Csv.line(
        out,
        List.of(
            texts.get("correspondence.number"),
            texts.get("correspondence.day"),
            texts.get("correspondence.kind"),
            texts.get("correspondence.direction"),
            texts.get("correspondence.with"),
            texts.get("correspondence.subject"),
            texts.get("correspondence.reference"),
            texts.get("correspondence.state"),
            texts.get("correspondence.dueOn"),
            texts.get("correspondence.dueBy"),
            texts.get("correspondence.void")));
    correspondence.export(filter, rows -> write(out, rows));
  }

  private static CorrespondenceFilter list(HttpServletRequest request) {
    return new CorrespondenceParams(
            request.getParameter("q"),
            request.getParameter("kind"),
            request.getParameter("direction"),
            request.getParameter("with"),
            request.getParameter("party"),
            request.getParameter("standing"),
            request.getParameter("by"),
            request.getParameter("year"),
            request.getParameter("sort"))
        .filter();
  }

  private static CorrespondenceFilter register(HttpServletRequest request) {
    return RegisterPage.filter(
        request.getParameter("series"), request.getParameter("year"), request.getParameter("q"));
  }

  private void write(Writer out, List<CorrespondenceRow> rows) {
    try {
      for (CorrespondenceRow row : rows) {
        Csv.line(
            out,
            List.of(
                Csv.text(row.number()),
                row.day().toString(),
                texts.constant("directory", row.kind()),
                texts.constant("directory", row.direction()),
                words.parties(row),
                row.subject(),
                Csv.text(row.reference()),
                words.standing(row),
                row.dueOn() == null ? "" : row.dueOn().toString(),
                words.colleague(row.dueBy()),
                Csv.text(row.voidReason())));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
