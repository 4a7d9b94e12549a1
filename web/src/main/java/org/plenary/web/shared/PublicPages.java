package org.plenary.web.shared;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plenary.shared.Language;
import org.plenary.shared.Reason;

/**
 * Renders public pages from compiled templates and sends them with a strong ETag. Every template
 * gets {@code page}, {@code t} and {@code asset}, as the layout wants them.
 */
@ApplicationScoped
public class PublicPages {
  /** What an HTML page is sent as. */
  public static final String HTML = "text/html;charset=UTF-8";

  private static final Pattern EVENT =
      Pattern.compile("/[a-z]{2}/events/([a-z0-9-]{1,60})(/agenda[a-z0-9./-]{0,30})?");
  private static final TemplateEngine ENGINE = engine();
  @Inject private Assets assets;

  private static TemplateEngine engine() {
    TemplateEngine engine =
        TemplateEngine.createPrecompiled(
            null,
            ContentType.Html,
            PublicPages.class.getClassLoader(),
            "org.plenary.web.templates");
    engine.setTrimControlStructures(true);
    return engine;
  }

  /** The page as text. */
  public String render(String template, PublicPage page, Map<String, Object> model) {
    Language language = Language.of(page.lang()).orElseThrow();
    Map<String, Object> parameters = new HashMap<>(model);
    parameters.put("page", page);
    parameters.put("t", (Function<String, String>) Texts.in(language)::get);
    parameters.put("asset", (UnaryOperator<String>) assets::href);
    StringOutput output = new StringOutput();
    ENGINE.render(template, parameters, output);
    return output.toString();
  }

  /** Renders a page and sends it, or 304 if the reader has it. */
  public void send(
      HttpServletRequest request,
      HttpServletResponse response,
      String template,
      PublicPage page,
      Map<String, Object> model)
      throws IOException {
    byte[] body = render(template, page, model).getBytes(StandardCharsets.UTF_8);
    String tag = etag(body, "");
    response.setHeader("ETag", tag);
    response.setHeader("Cache-Control", "no-cache");
    if (matches(request.getHeader("If-None-Match"), tag)) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return;
    }
    write(request, response, HttpServletResponse.SC_OK, body);
  }

  /** Says in the reader's language that there is no such page, and where to go from here. */
  public void notFound(HttpServletRequest request, HttpServletResponse response, Language language)
      throws IOException {
    Texts texts = Texts.in(language);
    Map<String, Object> model = new HashMap<>();
    model.put("title", texts.get("event.notFound.title"));
    model.put("text", texts.get("event.notFound.text"));
    model.put("signIn", belowSignIn(request.getRequestURI()));
    message(request, response, HttpServletResponse.SC_NOT_FOUND, language, model);
  }

  /**
   * Where its readers see an event that is not for everyone, if there is one under this address:
   * whether there is one, nobody learns here.
   */
  private static String belowSignIn(String uri) {
    Matcher event = EVENT.matcher(uri);
    if (!event.matches()) {
      return null;
    }
    return event.group(2) == null
        ? "/app/event/view.xhtml?code=" + event.group(1)
        : "/app/agenda" + uri;
  }

  /** Says in the reader's language why the request cannot be answered. */
  public void refused(
      HttpServletRequest request, HttpServletResponse response, Language language, Reason reason)
      throws IOException {
    Texts texts = Texts.in(language);
    Map<String, Object> model =
        Map.of("text", texts.of(reason), "title", texts.get("event.refused.title"));
    message(request, response, HttpServletResponse.SC_BAD_REQUEST, language, model);
  }

  private void message(
      HttpServletRequest request,
      HttpServletResponse response,
      int status,
      Language language,
      Map<String, Object> model)
      throws IOException {
    PublicPage page = new PublicPage(language.code(), (String) model.get("title"), "", null, false);
    String html = render("event/message.jte", page, model);
    write(request, response, status, html.getBytes(StandardCharsets.UTF_8));
  }

  private static void write(
      HttpServletRequest request, HttpServletResponse response, int status, byte[] body)
      throws IOException {
    response.setStatus(status);
    response.setContentType(HTML);
    response.setContentLength(body.length);
    if (!"HEAD".equals(request.getMethod())) {
      response.getOutputStream().write(body);
    }
  }

  /** A strong ETag of these bytes. */
  public static String etag(byte[] body, String suffix) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(body);
      return "\"" + HexFormat.of().formatHex(digest, 0, 12) + suffix + "\"";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Whether an If-None-Match header names this tag (weak comparison, RFC 9110). */
  public static boolean matches(String ifNoneMatch, String tag) {
    if (ifNoneMatch == null) {
      return false;
    }
    if (ifNoneMatch.equals(tag)) {
      return true;
    }
    for (String part : ifNoneMatch.split(",")) {
      String one = part.strip();
      if (one.equals("*") || one.equals(tag) || one.equals("W/" + tag)) {
        return true;
      }
    }
    return false;
  }
}
