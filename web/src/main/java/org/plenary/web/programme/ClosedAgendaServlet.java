package org.plenary.web.programme;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.plenary.programme.ReadableProgrammes;
import org.plenary.programme.print.AgendaLayout;
import org.plenary.shared.Language;
import org.plenary.web.shared.ErrorServlet;

/**
 * Agendas of events that are not for everyone, and what belongs to them, for their readers who are
 * signed in: the addresses of the public pages with {@code /app/agenda} before them. Each is made
 * for its reader and kept by nobody, the browser included.
 */
@WebServlet(name = "closedAgenda", urlPatterns = "/app/agenda/*")
public class ClosedAgendaServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final AgendaPlace PLACE = AgendaPlace.SIGNED_IN;

  @Inject private transient ReadableProgrammes programmes;
  @Inject private transient AgendaRenderer renderer;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = request.getPathInfo() == null ? "" : request.getPathInfo();
    AgendaAddress address = AgendaAddress.of(path, request.getQueryString());
    Optional<ReadyPage> page = address == null ? Optional.empty() : made(address);
    if (page.isPresent()) {
      page.get().writePrivately(request, response);
    } else {
      ErrorServlet.send(request, response, HttpServletResponse.SC_NOT_FOUND, null);
    }
  }

  @Override
  protected void doHead(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    doGet(request, response);
  }

  private Optional<ReadyPage> made(AgendaAddress address) {
    String code = address.code();
    Language language = address.language();
    return switch (address.kind()) {
      case PAGE -> programmes.current(code).map(one -> renderer.page(one, language, PLACE, 0));
      case FEED -> programmes.current(code).map(one -> renderer.feed(one, language, PLACE, 0));
      case PDF -> printed(address, AgendaLayout.FULL);
      case GLANCE -> printed(address, AgendaLayout.GLANCE);
      case REVISION ->
          programmes
              .compare(code, address.from(), address.from())
              .map(one -> renderer.revision(one.to(), one.current(), language, PLACE, 0));
      case CHANGES ->
          programmes
              .compare(code, address.from(), address.to())
              .map(one -> renderer.changes(one, language, PLACE, 0));
    };
  }

  private Optional<ReadyPage> printed(AgendaAddress address, AgendaLayout layout) {
    return programmes
        .print(address.code(), address.language(), layout)
        .map(document -> new ReadyPage(0, "application/pdf", document));
  }
}
