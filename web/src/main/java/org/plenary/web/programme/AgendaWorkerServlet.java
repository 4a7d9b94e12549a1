package org.plenary.web.programme;

import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import org.plenary.web.shared.ReadyBytes;

/**
 * The script that keeps an agenda for readers without a connection. It stands at the root because a
 * browser lets a worker handle only what lies below its own address; each agenda registers it for
 * itself alone, never for the application.
 */
@WebServlet(name = "agendaWorker", urlPatterns = "/agenda-worker.js")
public class AgendaWorkerServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final String FILE = "/resources/plenary/agenda-worker.js";

  private transient ReadyBytes script;

  @Override
  public void init() throws ServletException {
    try (InputStream file = getServletContext().getResourceAsStream(FILE)) {
      script = new ReadyBytes("text/javascript;charset=UTF-8", file.readAllBytes());
    } catch (IOException e) {
      throw new ServletException(e);
    }
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    script.write(request, response, "no-cache");
  }
}
