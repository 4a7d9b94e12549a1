package org.plenary.web.shared;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.plenary.shared.Language;
import org.plenary.shared.Reason;

/**
 * The error pages, in the reader's language; problem+json for the API. Plain HTML, written without
 * Faces and the database, so that it works when they do not.
 */
@WebServlet(name = "error", urlPatterns = "/error")
public class ErrorServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final Set<Integer> KNOWN =
      Set.of(400, 401, 403, 404, 405, 409, 413, 422, 429, 500, 503);

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Throwable thrown = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
    Integer code = (Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    if (thrown == null) {
      send(request, response, code == null ? HttpServletResponse.SC_NOT_FOUND : code, null);
      return;
    }
    Throwable cause = Failures.unwrap(thrown);
    int status = Failures.status(cause);
    if (status == HttpServletResponse.SC_INTERNAL_SERVER_ERROR) {
      Failures.log(RequestId.of(request), path(request), thrown);
    }
    send(request, response, status, Failures.reason(cause));
  }

  /** Answers with an error page, or problem+json under /api. */
  public static void send(
      HttpServletRequest request, HttpServletResponse response, int status, Reason reason)
      throws IOException {
    if (response.isCommitted()) {
      return;
    }
    response.resetBuffer();
    response.setStatus(status);
    response.setHeader("Cache-Control", "no-store");
    if (status == HttpServletResponse.SC_SERVICE_UNAVAILABLE) {
      response.setHeader("Retry-After", "10");
    }
    SecurityHeadersFilter.putAll(request, response);
    Texts texts = Texts.in(language(request));
    String title = texts.get("shared.error." + known(status) + ".title");
    String text = reason == null ? texts.get("shared.error." + known(status)) : texts.of(reason);
    if (path(request).startsWith("/api/")) {
      response.setContentType(Problem.TYPE);
      response.setCharacterEncoding("UTF-8");
      response.getWriter().write(new Problem(status, title, text, RequestId.of(request)).json());
      return;
    }
    response.setContentType("text/html;charset=UTF-8");
    response.setHeader("Content-Language", texts.language().code());
    response.getWriter().write(page(request, status, texts, title, text));
  }

  private static int known(int status) {
    if (KNOWN.contains(status)) {
      return status;
    }
    if (status == HttpServletResponse.SC_NOT_IMPLEMENTED) {
      return HttpServletResponse.SC_METHOD_NOT_ALLOWED;
    }
    return status < 500 ? 400 : 500;
  }

  private static Language language(HttpServletRequest request) {
    String path = path(request);
    return path.length() >= 4 && path.charAt(3) == '/'
        ? Language.of(path.substring(1, 3)).orElseGet(() -> Reader.of(request))
        : Reader.of(request);
  }

  private static String path(HttpServletRequest request) {
    Object asked = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    return asked == null ? request.getRequestURI() : asked.toString();
  }

  private static String page(
      HttpServletRequest request, int status, Texts texts, String title, String text) {
    String lang = texts.language().code();
    boolean application = path(request).startsWith("/app");
    String home = application ? "/app/home/today.xhtml" : "/" + lang + "/";
    return """
        <!DOCTYPE html>
        <html lang="%s"><head><meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="robots" content="noindex">
        <title>%s · Plenary</title>
        <link rel="icon" href="/resources/plenary/icon.svg" type="image/svg+xml">
        <link rel="stylesheet" href="/resources/plenary/tokens.css">
        <link rel="stylesheet" href="/resources/plenary/base.css">
        <link rel="stylesheet" href="/resources/plenary/app.css">
        </head><body class="plain">
        <header class="top"><a class="mark" href="/%s/">Plenary<span>.</span></a></header>
        <main class="box" id="main"><h1>%s</h1><p>%s</p><p><a href="%s">%s</a></p></main>
        <div class="below">%s</div>
        </body></html>
        """
        .formatted(
            lang,
            escape(title),
            lang,
            escape(title),
            escape(text),
            home,
            escape(texts.get("shared.error.home")),
            escape(texts.of("shared.error.id", Integer.toString(status), RequestId.of(request))));
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
