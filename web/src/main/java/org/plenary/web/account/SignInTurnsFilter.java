package org.plenary.web.account;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.plenary.shared.Reason;
import org.plenary.web.shared.ErrorServlet;

/**
 * Lets as many people sign in at once as there are processors, in the order in which they came: all
 * at once they would take the machine from those who read, and none would be in any sooner. By then
 * the form has been read, so that nobody who sends slowly keeps a turn; who has waited thirty
 * seconds is told to try again.
 */
public class SignInTurnsFilter extends HttpFilter {
  private static final long serialVersionUID = 1L;
  private static final long PATIENCE_SECONDS = 30;

  private final transient Semaphore turns =
      new Semaphore(Runtime.getRuntime().availableProcessors(), true);

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (!"POST".equals(request.getMethod())) {
      chain.doFilter(request, response);
      return;
    }
    request.getParameterMap();
    if (!hasTurn()) {
      ErrorServlet.send(
          request,
          response,
          HttpServletResponse.SC_SERVICE_UNAVAILABLE,
          new Reason("account.signIn.busy"));
      return;
    }
    try {
      chain.doFilter(request, response);
    } finally {
      turns.release();
    }
  }

  private boolean hasTurn() {
    try {
      return turns.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
