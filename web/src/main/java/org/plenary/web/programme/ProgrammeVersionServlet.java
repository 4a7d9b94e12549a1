package org.plenary.web.programme;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonWriter;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.plenary.programme.presence.EditorService;
import org.plenary.programme.presence.EditorsLook;
import org.plenary.programme.presence.OpenEditor;
import org.plenary.shared.Language;
import org.plenary.shared.NotFoundException;
import org.plenary.shared.Retry;
import org.plenary.web.shared.ErrorServlet;
import org.plenary.web.shared.Params;
import org.plenary.web.shared.Reader;
import org.plenary.web.shared.Texts;

/**
 * Tells an open editor whether the working copy has changed since, and who else has it open: asked
 * every few seconds by a conditional request. {@code event}, and {@code session} where one is open.
 */
@WebServlet("/app/programme/version")
public class ProgrammeVersionServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject private transient EditorService editors;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      UUID event = Params.ref(request.getParameter("event"));
      String session = Params.text(request.getParameter("session"));
      UUID open = session == null ? null : Params.ref(session);
      EditorsLook look = Retry.onTransient(() -> editors.look(event, open));
      Language language = Reader.of(request);
      List<String> others =
          look.others().stream().map(one -> words(one, open, language)).distinct().toList();
      answer(request, response, look.version(), others);
    } catch (NotFoundException e) {
      ErrorServlet.send(request, response, HttpServletResponse.SC_NOT_FOUND, null);
    }
  }

  /** "Anna Keller is editing “Opening session”." */
  static String words(OpenEditor one, UUID open, Language language) {
    Texts texts = Texts.in(language);
    if (one.session() == null || one.title().isEmpty()) {
      return texts.of("programme.editor.programme", one.name());
    }
    return one.session().equals(open)
        ? texts.of("programme.editor.same", one.name())
        : texts.of("programme.editor.session", one.name(), one.title().in(language));
  }

  private static void answer(
      HttpServletRequest request, HttpServletResponse response, long version, List<String> others)
      throws IOException {
    String tag = "\"" + version + "-" + Integer.toHexString(others.hashCode()) + "\"";
    response.setHeader("ETag", tag);
    response.setHeader("Cache-Control", "no-store");
    if (tag.equals(request.getHeader("If-None-Match"))) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return;
    }
    response.setContentType("application/json;charset=UTF-8");
    JsonArrayBuilder sentences = Json.createArrayBuilder();
    others.forEach(sentences::add);
    try (JsonWriter writer = Json.createWriter(response.getWriter())) {
      writer.writeObject(
          Json.createObjectBuilder().add("version", version).add("others", sentences).build());
    }
  }
}
