package org.plenary.web.followup;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.plenary.directory.partnership.AgreementFiles;
import org.plenary.document.file.FileRow;
import org.plenary.web.document.FileSending;

/** The files of agreements, {@code ?ref=}, for those who work with them. */
@WebServlet(name = "agreementFile", urlPatterns = "/app/followup/agreementfile")
public class AgreementFileServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject private transient FileSending sending;
  @Inject private transient AgreementFiles files;

  private final class OfAgreements implements FileSending.Source {
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
    sending.send(request, response, request.getParameter("ref"), new OfAgreements());
  }

  @Override
  protected void doHead(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    doGet(request, response);
  }
}
