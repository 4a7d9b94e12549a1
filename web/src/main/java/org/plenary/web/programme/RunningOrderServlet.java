package org.plenary.web.programme;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import org.plenary.event.EventService;
import org.plenary.programme.interpretation.InterpretersOrderService;
import org.plenary.programme.runningorder.RunningOrderService;
import org.plenary.shared.NotFoundException;
import org.plenary.web.shared.Reader;

/** Running orders as PDF: for those who chair, and for those who interpret. */
@WebServlet("/app/programme/runningorder-pdf")
public class RunningOrderServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject private transient EventService events;
  @Inject private transient RunningOrderService orders;
  @Inject private transient InterpretersOrderService interpreters;
  @Inject private transient Reader reader;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String code = request.getParameter("code");
    UUID event = events.line(code == null ? "" : code).orElseThrow(NotFoundException::new).ref();
    boolean booths = "interpreters".equals(request.getParameter("for"));
    byte[] content =
        booths
            ? interpreters.print(
                event,
                InterpretersOrderPage.into(request.getParameter("language")),
                InterpretersOrderPage.ref(request.getParameter("interpreter")),
                reader.language())
            : orders.print(
                event,
                day(request.getParameter("day")),
                InterpretersOrderPage.ref(request.getParameter("session")),
                reader.language());
    response.setContentType("application/pdf");
    response.setHeader(
        "Content-Disposition",
        "attachment; filename=\""
            + code.replaceAll("[^a-z0-9-]+", "-")
            + (booths ? "-interpreters.pdf\"" : "-running-order.pdf\""));
    response.setHeader("Cache-Control", "no-store");
    response.setContentLength(content.length);
    response.getOutputStream().write(content);
  }

  private static LocalDate day(String text) {
    try {
      return text == null || text.isBlank() ? null : LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new NotFoundException();
    }
  }
}
