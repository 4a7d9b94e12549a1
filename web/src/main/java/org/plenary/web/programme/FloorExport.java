package org.plenary.web.programme;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.UUID;
import org.plenary.event.EventLine;
import org.plenary.event.EventService;
import org.plenary.programme.floor.FloorService;
import org.plenary.programme.floor.FloorTotal;
import org.plenary.shared.Language;
import org.plenary.shared.NotFoundException;
import org.plenary.web.shared.Csv;
import org.plenary.web.shared.ErrorServlet;
import org.plenary.web.shared.Params;
import org.plenary.web.shared.Reader;
import org.plenary.web.shared.Texts;

/** Who spoke how long, of a session or a whole event, as CSV. */
@WebServlet("/app/programme/floors.csv")
public class FloorExport extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject private transient FloorService floors;
  @Inject private transient EventService events;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String code = request.getParameter("event");
    EventLine event = events.line(code == null ? "" : code).orElse(null);
    if (event == null) {
      ErrorServlet.send(request, response, HttpServletResponse.SC_NOT_FOUND, null);
      return;
    }
    try {
      String session = request.getParameter("session");
      UUID one = session == null || session.isEmpty() ? null : Params.ref(session);
      List<FloorTotal> totals = floors.totals(event.ref(), one);
      write(response, event, totals, Reader.of(request));
    } catch (NotFoundException e) {
      ErrorServlet.send(request, response, HttpServletResponse.SC_NOT_FOUND, null);
    }
  }

  private static void write(
      HttpServletResponse response, EventLine event, List<FloorTotal> totals, Language language)
      throws IOException {
    Texts texts = Texts.in(language);
    FloorWords words = new FloorWords(language);
    Writer out = Csv.begin(response, "floor-" + event.code() + ".csv");
    Csv.line(
        out,
        List.of(
            texts.get("floor.delegation"),
            texts.get("floor.total.statements"),
            texts.get("floor.total.replies"),
            texts.get("floor.total.seconds")));
    for (FloorTotal total : totals) {
      Csv.line(
          out,
          List.of(
              words.name(total.delegation()),
              String.valueOf(total.statements()),
              String.valueOf(total.replies()),
              String.valueOf(total.seconds())));
    }
    if (totals.stream().anyMatch(total -> total.delegation().isKosovo())) {
      Csv.line(out, List.of("* " + texts.get("layout.kosovo")));
    }
  }
}
