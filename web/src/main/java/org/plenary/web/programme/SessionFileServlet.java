package org.plenary.web.programme;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.plenary.document.file.FileRow;
import org.plenary.programme.file.SessionFiles;
import org.plenary.web.document.FileSending;

/**
 * Files of sessions, {@code /files/session/{ref}}: for everybody once a revision has them. Those of
 * an event that is not for everyone are read below the sign-in, {@code
 * /app/programme/sessionfile/{ref}}: see {@link AgendaPlace}.
 */
@WebServlet(
    name = "sessionFile",
    urlPatterns = {"/files/session/*", "/app/programme/sessionfile/*"})
public class SessionFileServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject private transient FileSending sending;
  @Inject private transient SessionFiles files;

  private final class OfSessions implements FileSending.Source {
    @Override
    public FileRow file(UUID ref) {
      return files.file(ref);
    }

    @Override
    public byte[] piece(UUID ref, String sha256, int number) {
      return files.piece(ref, sha256, number);
    }
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = request.getPathInfo();
    sending.send(request, response, path == null ? null : path.substring(1), new OfSessions());
  }

  @Override
  protected void doHead(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    doGet(request, response);
  }
}
