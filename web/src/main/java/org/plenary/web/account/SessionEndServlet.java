package org.plenary.web.account;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.plenary.account.OwnSessionService;
import org.plenary.shared.Retry;

/**
 * Ends sessions of one's own account: the one that {@code session} names, or all the others. By
 * POST only, as signing out.
 */
@WebServlet(name = "endSession", urlPatterns = "/app/account/end-session")
public class SessionEndServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject private transient OwnSessionService sessions;
  @Inject private transient SignInMechanism mechanism;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response) {
    String wanted = request.getParameter("session");
    if ("others".equals(wanted)) {
      Retry.onTransient(() -> sessions.endOthers(mechanism.session(request)));
    } else if (isRef(wanted)) {
      Retry.onTransient(() -> sessions.end(UUID.fromString(wanted)));
    }
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setHeader("Location", "/app/account/me.xhtml?ended=1");
  }

  private static boolean isRef(String text) {
    return text != null && text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
  }
}
