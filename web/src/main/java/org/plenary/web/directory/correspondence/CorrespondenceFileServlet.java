package org.plenary.web.directory.correspondence;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.plenary.directory.correspondence.CorrespondenceService;
import org.plenary.document.file.FileRow;
import org.plenary.web.document.FileSending;

/** The files of entries, {@code ?ref=}, for those who see correspondence. */
@WebServlet(name = "correspondenceFile", urlPatterns = "/app/directory/correspondencefile")
public class CorrespondenceFileServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject private transient FileSending files;
  @Inject private transient CorrespondenceService correspondence;

  private final class OfEntries implements FileSending.Source {
    @Override
    public FileRow file(UUID ref) {
      return correspondence.file(ref);
    }

    @Override
    public byte[] piece(UUID ref, String sha256, int number) {
      return correspondence.piece(ref, sha256, number);
    }
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    files.send(request, response, request.getParameter("ref"), new OfEntries());
  }

  @Override
  protected void doHead(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    doGet(request, response);
  }
}
