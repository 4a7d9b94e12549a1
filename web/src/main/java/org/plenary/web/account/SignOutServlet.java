package org.plenary.web.account;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;

/**
 * Ends the session, and where somebody came through the provider leads on to end the one there; by
 * POST only, so that no link signs anybody out.
 */
@WebServlet(name = "signOut", urlPatterns = "/sign-out")
public class SignOutServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject private transient SignInMechanism mechanism;
  @Inject private transient ProviderPages providerPages;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    HttpSession session = request.getSession(false);
    Optional<String> elsewhere = Optional.empty();
    if (session != null) {
      elsewhere = SignInMechanism.signOutElsewhere(session);
      mechanism.end(session);
      session.invalidate();
    }
    response.setHeader("Clear-Site-Data", "\"cache\"");
    if (elsewhere.isPresent()) {
      providerPages.leave(request, response, "provider.leavingOut", elsewhere.get());
      return;
    }
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setHeader("Location", SignInMechanism.PAGE + "?out=1");
  }
}
