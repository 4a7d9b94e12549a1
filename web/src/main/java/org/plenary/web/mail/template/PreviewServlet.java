package org.plenary.web.mail.template;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.plenary.web.shared.ErrorServlet;

/**
 * Shows a mail as it will look, in a frame of the page on which it is worded. A mail has styles of
 * its own and nothing else: no script runs in it and nothing is fetched.
 */
@WebServlet("/app/mail/template-preview")
public class PreviewServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final String POLICY =
      "default-src 'none'; style-src 'unsafe-inline'; sandbox; frame-ancestors 'self'";

  @Inject private transient PreviewShelf shelf;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String html = shelf.html(request.getParameter("id"));
    if (html == null) {
      ErrorServlet.send(request, response, HttpServletResponse.SC_NOT_FOUND, null);
      return;
    }
    response.setHeader("Content-Security-Policy", POLICY);
    response.setHeader("X-Frame-Options", "SAMEORIGIN");
    response.setHeader("Cache-Control", "no-store");
    response.setContentType("text/html;charset=UTF-8");
    byte[] bytes = html.getBytes(StandardCharsets.UTF_8);
    response.setContentLength(bytes.length);
    response.getOutputStream().write(bytes);
  }
}
