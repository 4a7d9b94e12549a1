package org.plenary.web.registration;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import org.plenary.event.EventDetail;
import org.plenary.event.EventService;
import org.plenary.registration.RegistrationList;
import org.plenary.registration.RegistrationOrder;
import org.plenary.registration.RegistrationRow;
import org.plenary.shared.Language;
import org.plenary.web.shared.Csv;
import org.plenary.web.shared.Reader;
import org.plenary.web.shared.Texts;

/** The list of participants as CSV, with the filters of the page, written as it is read. */
@WebServlet("/app/registration/participants.csv")
public class ParticipantExport extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject private transient RegistrationList list;
  @Inject private transient EventService events;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String code = request.getParameter("event");
    EventDetail event = events.byCode(code == null ? "" : code).orElse(null);
    if (event == null) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    ParticipantQuery query =
        new ParticipantQuery(
            code,
            request.getParameter("category"),
            request.getParameter("status"),
            request.getParameter("entity"),
            request.getParameter("function"),
            request.getParameter("q"));
    Language language = Reader.of(request);
    Writer out = Csv.begin(response, "participants-" + event.code() + ".csv");
    Texts texts = Texts.in(language);
    Csv.line(out, header(texts));
    list.export(
        query.filter(event.ref()),
        RegistrationOrder.NAME,
        false,
        rows -> write(out, rows, texts, language));
  }

  private static List<String> header(Texts texts) {
    return List.of(
        texts.get("registration.name"),
        texts.get("registration.nativeName"),
        texts.get("registration.personTitle"),
        texts.get("registration.entity"),
        texts.get("registration.category"),
        texts.get("registration.function"),
        texts.get("registration.status"),
        texts.get("registration.place"),
        texts.get("registration.mail"),
        texts.get("registration.created"));
  }

  private static void write(
      Writer out, List<RegistrationRow> rows, Texts texts, Language language) {
    try {
      for (RegistrationRow row : rows) {
        Csv.line(
            out,
            List.of(
                row.name(),
                row.nativeName(),
                row.title(),
                row.entity().in(language),
                row.category().in(language),
                texts.of("registration", row.function()),
                texts.of("registration", row.status()),
                row.waitingPlace() == null ? "" : row.waitingPlace().toString(),
                row.mail(),
                row.createdAt().toString()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
