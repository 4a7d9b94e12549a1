package org.plenary.web.sideevent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.plenary.directory.EntityLine;
import org.plenary.shared.Language;
import org.plenary.shared.NotFoundException;
import org.plenary.shared.Retry;
import org.plenary.sideevent.CoOrganizerLinks;
import org.plenary.sideevent.CoOrganizerQuestion;
import org.plenary.web.shared.PublicPage;
import org.plenary.web.shared.PublicPages;
import org.plenary.web.shared.PublicRoute;
import org.plenary.web.shared.Texts;

/**
 * The page behind the link that a co-organizer gets, {@code /{lang}/side-events/confirm}. A GET
 * shows and changes nothing, a POST answers. No session: the token proves the right; it stands in
 * the query, which no log keeps. Works without JavaScript.
 */
@ApplicationScoped
public class CoOrganizerRoute implements PublicRoute {
  private static final String PAGE = "side-events/confirm";
  private static final String THANKS = PAGE + "/thanks";

  @Inject private CoOrganizerLinks links;
  @Inject private PublicPages pages;

  @Override
  public boolean handles(String path) {
    return PAGE.equals(path) || THANKS.equals(path);
  }

  @Override
  public boolean takes(String method) {
    return "POST".equals(method);
  }

  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, Language language, String path)
      throws IOException {
    response.setHeader("Referrer-Policy", "no-referrer");
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("X-Robots-Tag", "noindex");
    if (THANKS.equals(path)) {
      message(response, language, "sideevent.link.thanks", 200);
      return;
    }
    String token = token(request);
    try {
      if ("POST".equals(request.getMethod())) {
        boolean yes = "confirm".equals(request.getParameter("do"));
        Retry.onTransient(() -> links.answer(token, yes));
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", "/%s/%s".formatted(language.code(), THANKS));
      } else {
        ask(response, language, token);
      }
    } catch (NotFoundException e) {
      message(response, language, "sideevent.link.closed", 404);
    }
  }

  private void ask(HttpServletResponse response, Language language, String token)
      throws IOException {
    Optional<CoOrganizerQuestion> question = links.look(token);
    CoOrganizerQuestion one = question.orElseThrow(NotFoundException::new);
    boolean kosovo = one.organizer().isKosovo() || one.asked().isKosovo();
    Map<String, Object> model =
        Map.of(
            "token",
            token,
            "lead",
            Texts.in(language)
                .of(
                    "sideevent.link.lead",
                    name(one.organizer(), language),
                    name(one.asked(), language),
                    one.event()),
            "title",
            one.title().in(language),
            "summary",
            one.summary().in(language),
            "kosovo",
            kosovo);
    send(response, language, PAGE + "?token=" + token, "sideevent/confirm.jte", model, 200);
  }

  private static String name(EntityLine line, Language language) {
    return line.name().in(language) + (line.isKosovo() ? "*" : "");
  }

  private void message(HttpServletResponse response, Language language, String key, int status)
      throws IOException {
    Texts texts = Texts.in(language);
    Map<String, Object> model = Map.of("heading", texts.get(key), "text", texts.get(key + ".text"));
    send(response, language, THANKS, "directory/message.jte", model, status);
  }

  private void send(
      HttpServletResponse response,
      Language language,
      String path,
      String template,
      Map<String, Object> model,
      int status)
      throws IOException {
    String title = Texts.in(language).get("sideevent.link.title");
    PublicPage page = new PublicPage(language.code(), title, path, null, false);
    byte[] body = pages.render(template, page, model).getBytes(StandardCharsets.UTF_8);
    response.setStatus(status);
    response.setContentType(PublicPages.HTML);
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }

  private static String token(HttpServletRequest request) {
    String token = request.getParameter("token");
    return token != null && token.matches("[A-Za-z0-9_-]{1,100}") ? token : "";
  }
}
