package org.plenary.web.programme;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonWriter;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.plenary.programme.selection.OwnAgendaService;
import org.plenary.shared.DomainException;
import org.plenary.shared.Language;
import org.plenary.shared.NotFoundException;
import org.plenary.shared.Retry;
import org.plenary.shared.Settings;
import org.plenary.web.shared.ErrorServlet;
import org.plenary.web.shared.Reader;

/**
 * What somebody who is signed in chose of a published agenda, for the script of its page: GET tells
 * it, POST chooses a session or lets it go ({@code session}, {@code chosen}), and makes or ends the
 * feed ({@code feed=make}, {@code feed=end}). Each can be sent twice.
 */
@WebServlet("/app/programme/selection")
public class OwnAgendaServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject private transient OwnAgendaService agendas;
  @Inject private transient Settings settings;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String event = text(request, "event");
    JsonArrayBuilder sessions = Json.createArrayBuilder();
    agendas.chosen(event).stream().map(UUID::toString).sorted().forEach(sessions::add);
    answer(
        response,
        Json.createObjectBuilder().add("sessions", sessions).add("feed", agendas.hasFeed(event)));
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String event = text(request, "event");
    JsonObjectBuilder answer = Json.createObjectBuilder();
    try {
      switch (text(request, "feed")) {
        case "make" -> {
          String token = Retry.onTransient(() -> agendas.makeFeed(event));
          answer.add("address", address(request, token));
        }
        case "end" -> Retry.onTransient(() -> agendas.endFeed(event));
        default -> choose(event, text(request, "session"), text(request, "chosen"));
      }
    } catch (NotFoundException | IllegalArgumentException e) {
      ErrorServlet.send(request, response, HttpServletResponse.SC_NOT_FOUND, null);
      return;
    } catch (DomainException e) {
      ErrorServlet.send(request, response, HttpServletResponse.SC_CONFLICT, e.reason());
      return;
    }
    answer(response, answer);
  }

  private void choose(String event, String session, String chosen) {
    UUID ref = UUID.fromString(session);
    if (Boolean.parseBoolean(chosen)) {
      Retry.onTransient(() -> agendas.choose(event, ref));
    } else {
      Retry.onTransient(() -> agendas.letGo(event, ref));
    }
  }

  private String address(HttpServletRequest request, String token) {
    String language =
        Language.of(text(request, "language")).orElseGet(() -> Reader.of(request)).code();
    return settings.publicUrl() + "/" + language + "/" + OwnAgendaRoute.PATH + "?token=" + token;
  }

  private static String text(HttpServletRequest request, String name) {
    String value = request.getParameter(name);
    return value == null ? "" : value;
  }

  private static void answer(HttpServletResponse response, JsonObjectBuilder content)
      throws IOException {
    response.setContentType("application/json;charset=UTF-8");
    response.setHeader("Cache-Control", "no-store");
    JsonObject object = content.build();
    try (JsonWriter writer = Json.createWriter(response.getWriter())) {
      writer.writeObject(object);
    }
  }
}
