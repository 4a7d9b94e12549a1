package org.plenary.web.programme;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.plenary.programme.ProgrammeService;
import org.plenary.web.shared.ErrorServlet;

/**
 * Tells an open editor whether the working copy has changed since: asked every few seconds by a
 * conditional request, answered by one number.
 */
@WebServlet("/app/programme/version")
public class ProgrammeVersionServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject private transient ProgrammeService programmes;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    UUID event = ref(request.getParameter("event"));
    if (event == null) {
      ErrorServlet.send(request, response, HttpServletResponse.SC_NOT_FOUND, null);
      return;
    }
    String tag = "\"" + programmes.version(event) + "\"";
    response.setHeader("ETag", tag);
    response.setHeader("Cache-Control", "no-store");
    response.setStatus(
        tag.equals(request.getHeader("If-None-Match"))
            ? HttpServletResponse.SC_NOT_MODIFIED
            : HttpServletResponse.SC_OK);
  }

  private static UUID ref(String text) {
    try {
      return text == null ? null : UUID.fromString(text);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }
}
