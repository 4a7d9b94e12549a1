package org.plenary.web.programme;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.plenary.programme.floor.FloorService;
import org.plenary.shared.NotFoundException;
import org.plenary.web.shared.ErrorServlet;
import org.plenary.web.shared.Params;

/**
 * Tells an open speakers' list whether it has changed since: asked every few seconds by a
 * conditional request, answered by one number.
 */
@WebServlet("/app/programme/floorchanges")
public class FloorChangesServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject private transient FloorService floors;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      String tag = "\"" + floors.changes(Params.ref(request.getParameter("session"))) + "\"";
      response.setHeader("ETag", tag);
      response.setHeader("Cache-Control", "no-store");
      response.setStatus(
          tag.equals(request.getHeader("If-None-Match"))
              ? HttpServletResponse.SC_NOT_MODIFIED
              : HttpServletResponse.SC_OK);
    } catch (NotFoundException e) {
      ErrorServlet.send(request, response, HttpServletResponse.SC_NOT_FOUND, null);
    }
  }
}
