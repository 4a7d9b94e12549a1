package org.plenary.web.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.plenary.programme.selection.OwnAgendaFeeds;
import org.plenary.shared.Language;
import org.plenary.shared.NotFoundException;
import org.plenary.shared.Settings;
import org.plenary.web.shared.PublicRoute;
import org.plenary.web.shared.ReadyBytes;

/**
 * The calendar of what somebody chose of an agenda, {@code /{lang}/my-agenda.ics?token=}. The token
 * stands in the query, which the access log leaves out. What is withdrawn stays in as cancelled,
 * what was let go is left out.
 */
@ApplicationScoped
public class OwnAgendaRoute implements PublicRoute {
  /** After the language. */
  static final String PATH = "my-agenda.ics";

  @Inject private OwnAgendaFeeds feeds;
  @Inject private Settings settings;

  @Override
  public boolean handles(String path) {
    return path.equals(PATH);
  }

  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, Language language, String path)
      throws IOException {
    String token = request.getParameter("token");
    OwnAgendaFeeds.Feed feed =
        feeds.of(token == null ? "" : token).orElseThrow(NotFoundException::new);
    byte[] calendar =
        AgendaCalendar.of(
            feed.programme(),
            language,
            settings.publicUrl(),
            session -> feed.sessions().contains(session.ref()));
    new ReadyBytes(AgendaRenderer.CALENDAR, calendar).write(request, response, "no-cache");
  }
}
