package org.plenary.web.shared;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.plenary.shared.DomainException;
import org.plenary.shared.Language;
import org.plenary.shared.NotFoundException;

/**
 * The public pages, {@code /{lang}/...}, and the way to them from {@code /}. First come the pages
 * that are kept as bytes, then the routes of the features.
 */
@WebServlet(
    name = "public",
    urlPatterns = {"", "/en/*", "/fr/*", "/de/*", "/it/*", "/ru/*", "/es/*"},
    loadOnStartup = 2)
public class PublicServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  /** Of the servlet that serves now; read for every request to the server. */
  private static volatile ReadyPages[] current = {};

  @Inject private transient Instance<ReadyPages> readyBeans;
  @Inject private transient Instance<PublicRoute> routeBeans;
  @Inject private transient PublicPages pages;
  private transient ReadyPages[] ready;
  private transient List<PublicRoute> routes;

  @Override
  public void init() {
    ready = readyBeans.stream().toArray(ReadyPages[]::new);
    routes = routeBeans.stream().toList();
    for (ReadyPages one : ready) {
      one.start();
    }
    open(ready);
  }

  private static void open(ReadyPages... pages) {
    current = pages;
  }

  /** Whether a page that is ready was the answer; nothing is done otherwise. */
  static boolean answerReady(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    for (ReadyPages one : current) {
      if (one.answer(request, response)) {
        return true;
      }
    }
    return false;
  }

  /** Whether {@link ReadyPages#serve} answers this soon, whatever else the application does. */
  static boolean isReadable(HttpServletRequest request) {
    String method = request.getMethod();
    boolean read = "GET".equals(method) || "HEAD".equals(method);
    return read && Stream.of(current).anyMatch(one -> one.knows(request.getRequestURI()));
  }

  /** Whether the database is known not to answer. */
  static boolean isDatabaseAway() {
    return Stream.of(current).anyMatch(ReadyPages::isDatabaseAway);
  }

  @Override
  public void destroy() {
    open();
    for (ReadyPages one : ready) {
      one.stop();
    }
  }

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    for (ReadyPages one : ready) {
      if (one.serve(request, response)) {
        return;
      }
    }
    String path = request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
    Language language = Language.of(request.getServletPath().replace("/", "")).orElse(null);
    if (language == null) {
      redirect(request, response);
      return;
    }
    try {
      route(request, response, language, path);
    } catch (NotFoundException e) {
      pages.notFound(request, response, language);
    } catch (DomainException e) {
      pages.refused(request, response, language, e.reason());
    }
  }

  private void route(
      HttpServletRequest request, HttpServletResponse response, Language language, String path)
      throws IOException, ServletException {
    PublicRoute route = routes.stream().filter(one -> one.handles(path)).findFirst().orElse(null);
    if (route == null) {
      pages.notFound(request, response, language);
      return;
    }
    String method = request.getMethod();
    if (!"GET".equals(method) && !"HEAD".equals(method) && !route.takes(method)) {
      response.setHeader("Allow", "GET, HEAD");
      response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
      return;
    }
    route.handle(request, response, language, path);
  }

  /** To the first page in the reader's language. */
  private static void redirect(HttpServletRequest request, HttpServletResponse response) {
    response.setStatus(HttpServletResponse.SC_FOUND);
    response.setHeader("Location", "/" + Reader.of(request).code() + "/");
    response.setHeader("Vary", "Accept-Language, Cookie");
    response.setHeader("Cache-Control", "no-cache");
  }
}
