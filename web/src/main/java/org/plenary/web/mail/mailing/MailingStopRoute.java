package org.plenary.web.mail.mailing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.plenary.mail.mailing.MailingStopService;
import org.plenary.shared.Language;
import org.plenary.shared.NotFoundException;
import org.plenary.shared.Retry;
import org.plenary.web.shared.PublicPage;
import org.plenary.web.shared.PublicPages;
import org.plenary.web.shared.PublicRoute;
import org.plenary.web.shared.Texts;

/**
 * The page on which people end mailings, {@code /{lang}/mailings/stop}. A GET shows and changes
 * nothing, a POST does it: of the form, or of a mail program by itself (RFC 8058). No session: the
 * token is what proves the right. It stands in the query, which no log keeps.
 */
@ApplicationScoped
public class MailingStopRoute implements PublicRoute {
  private static final String PAGE = "mailings/stop";

  @Inject private MailingStopService stopping;
  @Inject private PublicPages pages;

  @Override
  public boolean handles(String path) {
    return PAGE.equals(path);
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
    request.setCharacterEncoding("UTF-8");
    String token = token(request);
    try {
      if ("POST".equals(request.getMethod())) {
        boolean none = !"again".equals(request.getParameter("do"));
        Retry.onTransient(
            () -> {
              stopping.stop(token, none);
              return true;
            });
      }
      boolean stopped = stopping.isStopped(token).orElseThrow(NotFoundException::new);
      send(response, language, token, stopped ? "stopped" : "ask", 200);
    } catch (NotFoundException e) {
      send(response, language, "", "closed", 404);
    }
  }

  private void send(
      HttpServletResponse response, Language language, String token, String state, int status)
      throws IOException {
    Map<String, Object> model = new HashMap<>();
    model.put("token", token);
    model.put("state", state);
    PublicPage page =
        new PublicPage(
            language.code(),
            Texts.in(language).get("mailing.stop.title"),
            PAGE + "?token=" + token,
            null,
            false);
    byte[] body = pages.render("mail/stop.jte", page, model).getBytes(StandardCharsets.UTF_8);
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
