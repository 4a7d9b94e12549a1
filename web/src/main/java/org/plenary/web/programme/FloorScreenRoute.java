package org.plenary.web.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.plenary.programme.floor.FloorScreens;
import org.plenary.programme.floor.FloorView;
import org.plenary.shared.Language;
import org.plenary.web.shared.Params;
import org.plenary.web.shared.PublicPage;
import org.plenary.web.shared.PublicPages;
import org.plenary.web.shared.PublicRoute;
import org.plenary.web.shared.Texts;

/**
 * The screen in the room, {@code /{lang}/floor/{key}}: large, dark, without a session. It follows
 * changes by a conditional request; what is unchanged costs one query.
 */
@ApplicationScoped
public class FloorScreenRoute implements PublicRoute {
  private static final String START = "floor/";

  @Inject private FloorScreens screens;
  @Inject private PublicPages pages;

  @Override
  public boolean handles(String path) {
    return path.startsWith(START);
  }

  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, Language language, String path)
      throws IOException {
    UUID key = Params.ref(path.substring(START.length()));
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("Referrer-Policy", "no-referrer");
    response.setHeader("X-Robots-Tag", "noindex");
    String tag = "\"" + screens.changes(key) + "-" + language.code() + "\"";
    response.setHeader("ETag", tag);
    if (tag.equals(request.getHeader("If-None-Match"))) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return;
    }
    FloorView view = screens.view(key);
    PublicPage page =
        new PublicPage(language.code(), Texts.in(language).get("floor.title"), path, null, false);
    Map<String, Object> model =
        Map.of("view", view, "words", new FloorWords(language), "language", language);
    byte[] body = pages.render("programme/floor.jte", page, model).getBytes(StandardCharsets.UTF_8);
    response.setContentType(PublicPages.HTML);
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }
}
