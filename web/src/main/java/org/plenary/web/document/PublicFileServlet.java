package org.plenary.web.document;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Files for everybody, {@code /files/{ref}}: those of listed publications that are clean. */
@WebServlet(name = "publicFile", urlPatterns = "/files/*")
public class PublicFileServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject private transient FileSending files;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = request.getPathInfo();
    files.send(request, response, path == null ? null : path.substring(1));
  }

  @Override
  protected void doHead(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    doGet(request, response);
  }
}
