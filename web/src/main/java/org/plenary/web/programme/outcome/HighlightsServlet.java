package org.plenary.web.programme.outcome;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.UUID;
import org.plenary.event.EventService;
import org.plenary.highlights.HighlightsFormat;
import org.plenary.highlights.HighlightsService;
import org.plenary.shared.Language;
import org.plenary.shared.NotFoundException;
import org.plenary.web.shared.Reader;

/**
 * The highlights report: {@code code} of the event, {@code language} of its headings (the reader's
 * without one), {@code format} pdf or docx (pdf without one). What is neither is not there.
 */
@WebServlet("/app/programme/highlights")
public class HighlightsServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject private transient EventService events;
  @Inject private transient HighlightsService highlights;
  @Inject private transient Reader reader;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String code = request.getParameter("code");
    UUID event = events.line(code == null ? "" : code).orElseThrow(NotFoundException::new).ref();
    Language language = language(request.getParameter("language"));
    HighlightsFormat format = format(request.getParameter("format"));
    byte[] content = highlights.document(event, language, format);
    response.setContentType(format.mediaType());
    response.setHeader(
        "Content-Disposition",
        "attachment; filename=\""
            + code.replaceAll("[^a-z0-9-]+", "-")
            + "-highlights-"
            + language.code()
            + "."
            + format.name().toLowerCase(Locale.ROOT)
            + "\"");
    response.setHeader("Cache-Control", "no-store");
    response.setContentLength(content.length);
    response.getOutputStream().write(content);
  }

  private Language language(String code) {
    return code == null || code.isBlank()
        ? reader.language()
        : Language.of(code).orElseThrow(NotFoundException::new);
  }

  private static HighlightsFormat format(String name) {
    return switch (name == null ? "" : name) {
      case "", "pdf" -> HighlightsFormat.PDF;
      case "docx" -> HighlightsFormat.DOCX;
      default -> throw new NotFoundException();
    };
  }
}
