package org.plenary.web.directory.confirmation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plenary.directory.PersonDetail;
import org.plenary.directory.confirmation.EntryLinkService;
import org.plenary.directory.confirmation.TypedEntry;
import org.plenary.directory.confirmation.TypedEntryRefused;
import org.plenary.shared.Language;
import org.plenary.shared.NotFoundException;
import org.plenary.shared.Retry;
import org.plenary.web.shared.PublicPage;
import org.plenary.web.shared.PublicPages;
import org.plenary.web.shared.PublicRoute;
import org.plenary.web.shared.Texts;

/**
 * The page on which people confirm or correct their own entries, {@code /{lang}/people/confirm}. A
 * GET shows and changes nothing, a POST does it. No session: the token in the form is what proves
 * the right. It stands in the query, which no log keeps, and {@code Referrer-Policy} keeps it from
 * other pages. Works without JavaScript; errors stand beside the fields and what was typed stays.
 */
@ApplicationScoped
public class OwnEntryRoute implements PublicRoute {
  private static final String PAGE = "people/confirm";
  private static final Pattern PATH = Pattern.compile(PAGE + "(?:/(thanks))?");

  @Inject private EntryLinkService links;
  @Inject private PublicPages pages;

  @Override
  public boolean handles(String path) {
    return PATH.matcher(path).matches();
  }

  @Override
  public boolean takes(String method) {
    return "POST".equals(method);
  }

  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, Language language, String path)
      throws IOException {
    Matcher matcher = PATH.matcher(path);
    if (!matcher.matches()) {
      throw new NotFoundException();
    }
    response.setHeader("Referrer-Policy", "no-referrer");
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("X-Robots-Tag", "noindex");
    request.setCharacterEncoding("UTF-8");
    if (matcher.group(1) != null) {
      thanks(response, language, "corrected".equals(request.getParameter("done")));
      return;
    }
    String token = token(request);
    try {
      if ("POST".equals(request.getMethod())) {
        act(request, response, language, token);
      } else {
        PersonDetail entry = links.look(token).orElseThrow(NotFoundException::new);
        form(response, token, OwnEntryForm.of(entry, language), 200);
      }
    } catch (NotFoundException e) {
      closed(response, language);
    }
  }

  private void act(
      HttpServletRequest request, HttpServletResponse response, Language language, String token)
      throws IOException {
    UUID key = key(request).orElseThrow(NotFoundException::new);
    boolean correct = "correct".equals(request.getParameter("do"));
    Map<String, List<String>> typed = OwnEntryForm.typed(request);
    TypedEntry entry = OwnEntryForm.entry(typed);
    try {
      if (correct) {
        Retry.onTransient(() -> links.correct(token, key, entry));
      } else {
        Retry.onTransient(() -> links.confirm(token, key, entry.version()));
      }
    } catch (TypedEntryRefused e) {
      Texts texts = Texts.in(language);
      Map<String, String> errors = new LinkedHashMap<>();
      e.reasons().forEach((field, reason) -> errors.put(field, texts.of(reason)));
      PersonDetail now = links.look(token).orElseThrow(NotFoundException::new);
      OwnEntryForm form = OwnEntryForm.of(now, language);
      form(response, token, form.refused(correct ? typed : null, errors), 422);
      return;
    }
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setHeader(
        "Location",
        "/%s/%s/thanks?done=%s".formatted(language.code(), PAGE, correct ? "corrected" : "right"));
  }

  private void form(HttpServletResponse response, String token, OwnEntryForm form, int status)
      throws IOException {
    Map<String, Object> model = Map.of("form", form, "token", token);
    String path = PAGE + "?token=" + token;
    send(response, form.language(), path, "own", model, status);
  }

  /** One answer for a link that was used, is over, or never was. */
  private void closed(HttpServletResponse response, Language language) throws IOException {
    message(response, language, "confirmation.own.closed", 404);
  }

  private void thanks(HttpServletResponse response, Language language, boolean corrected)
      throws IOException {
    String key = corrected ? "confirmation.own.corrected" : "confirmation.own.confirmed";
    message(response, language, key, 200);
  }

  private void message(HttpServletResponse response, Language language, String key, int status)
      throws IOException {
    Texts texts = Texts.in(language);
    Map<String, Object> model = Map.of("heading", texts.get(key), "text", texts.get(key + ".text"));
    send(response, language, PAGE + "/thanks", "message", model, status);
  }

  private void send(
      HttpServletResponse response,
      Language language,
      String path,
      String template,
      Map<String, Object> model,
      int status)
      throws IOException {
    String title = Texts.in(language).get("confirmation.own.title");
    PublicPage page = new PublicPage(language.code(), title, path, null, false);
    byte[] body =
        pages
            .render("directory/" + template + ".jte", page, model)
            .getBytes(StandardCharsets.UTF_8);
    response.setStatus(status);
    response.setContentType(PublicPages.HTML);
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }

  private static String token(HttpServletRequest request) {
    String token = request.getParameter("token");
    return token != null && token.matches("[A-Za-z0-9_-]{1,100}") ? token : "";
  }

  private static Optional<UUID> key(HttpServletRequest request) {
    try {
      String key = request.getParameter("key");
      return Optional.of(UUID.fromString(key == null ? "" : key));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
