package org.plenary.web.account;

import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import org.plenary.web.account.provider.PendingSignIn;
import org.plenary.web.account.provider.PendingSignIns;
import org.plenary.web.account.provider.ProviderProof;
import org.plenary.web.account.provider.ProviderProtocol;
import org.plenary.web.account.provider.ProviderRefusal;
import org.plenary.web.account.provider.ProviderRefusal.Kind;
import org.plenary.web.account.provider.ProviderSettings;

/** Where the provider sends people back to: completes what was begun in the same session, once. */
@WebServlet(name = "providerReturn", urlPatterns = "/sign-in/provider/return")
public class ProviderReturnServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject private transient ProviderSettings settings;
  @Inject private transient ProviderProtocol protocol;
  @Inject private transient ProviderPages pages;
  @Inject private transient SignInMechanism mechanism;
  @Inject private transient SecurityContext security;
  @Inject private transient Clock clock;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (!settings.isOn()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    try {
      PendingSignIn pending = pending(request);
      ProviderProof proof = protocol.finish(request.getParameterMap(), pending);
      String target = signIn(request, response, proof, pending.next());
      proof.signOut().ifPresent(address -> mechanism.signOutElsewhere(request, address));
      response.setStatus(HttpServletResponse.SC_SEE_OTHER);
      response.setHeader("Location", target);
      response.setHeader("Cache-Control", "no-store");
      response.setHeader("Referrer-Policy", "no-referrer");
    } catch (ProviderRefusal refusal) {
      pages.refuse(request, response, refusal);
    }
  }

  /** What only looks uses nothing up. */
  @Override
  protected void doHead(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
  }

  private PendingSignIn pending(HttpServletRequest request) throws ProviderRefusal {
    HttpSession session = request.getSession(false);
    String state = request.getParameter("state");
    if (session == null || state == null) {
      throw new ProviderRefusal(Kind.NOT_BEGUN, "without session or state");
    }
    return PendingSignIns.take(session, state, clock.millis())
        .orElseThrow(() -> new ProviderRefusal(Kind.NOT_BEGUN, "a state of no sign-in"));
  }

  private String signIn(
      HttpServletRequest request, HttpServletResponse response, ProviderProof proof, String next)
      throws ProviderRefusal {
    AuthenticationStatus status =
        security.authenticate(
            request,
            response,
            AuthenticationParameters.withParams()
                .credential(new ProviderCredential(proof.identity())));
    if (status == AuthenticationStatus.SUCCESS) {
      return LocalPath.orHome(next);
    }
    if (mechanism.halfway(request).isPresent()) {
      return SignInMechanism.FACTOR_PAGE + "?next=" + LocalPath.encoded(next);
    }
    throw new ProviderRefusal(Kind.UNKNOWN, "no account that may be used");
  }
}
