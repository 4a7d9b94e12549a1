package org.plenary.web.shared;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Sends what {@link Assets} has, compressed beforehand: the server compresses nothing, and its own
 * answer for files tells browsers nothing of keeping them. What is asked for by the address of a
 * page is kept for good, by another address asked for again each time.
 */
@WebServlet(name = "asset", urlPatterns = Assets.FOLDER + "*")
public class AssetServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final String FOR_GOOD = "public, max-age=31536000, immutable";

  @Inject private transient Assets assets;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = request.getPathInfo();
    Assets.Asset asset = path == null ? null : assets.find(path.substring(1));
    if (asset == null) {
      ErrorServlet.send(request, response, HttpServletResponse.SC_NOT_FOUND, null);
      return;
    }
    boolean ofAPage = asset.version().equals(request.getParameter("v"));
    asset.bytes().write(request, response, ofAPage ? FOR_GOOD : "no-cache");
  }

  @Override
  protected void doHead(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    doGet(request, response);
  }
}
