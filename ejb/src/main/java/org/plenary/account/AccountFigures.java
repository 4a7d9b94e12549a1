package org.plenary.account;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import org.plenary.shared.Figure;
import org.plenary.shared.FigureSource;

/** Sign-ins at this node, and sessions that are going on at any. */
@Dependent
class AccountFigures implements FigureSource {
  private static final Figure SESSIONS =
      new Figure("sessions_signed_in", "Sessions that are signed in, on all nodes");
  private static final Figure SUCCEEDED = signIns("succeeded");
  private static final Figure FAILED = signIns("failed");

  private final SessionStore sessions;
  private final SignInCounts counts;

  @Inject
  AccountFigures(SessionStore sessions, SignInCounts counts) {
    this.sessions = sessions;
    this.counts = counts;
  }

  private static Figure signIns(String result) {
    return new Figure("sign_ins", "result", result, "Sign-ins at this node since it started");
  }

  @Override
  public Map<Figure, Double> read() {
    return Map.of(
        SESSIONS, (double) sessions.goingOn(),
        SUCCEEDED, (double) counts.succeeded(),
        FAILED, (double) counts.failed());
  }
}
