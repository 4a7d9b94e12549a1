package org.plenary.web.account.provider;

import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The sign-ins that a session has begun, one for each window; five at most, ten minutes each. */
public final class PendingSignIns {
  private static final String ATTRIBUTE = "plenary.provider.pending";
  private static final int MOST = 5;
  private static final long MILLIS = Duration.ofMinutes(10).toMillis();
  private static final Object LOCK = new Object();

  private PendingSignIns() {}

  /** Keeps one; the oldest gives way. */
  public static void keep(HttpSession session, PendingSignIn begun) {
    synchronized (LOCK) {
      List<PendingSignIn> all = all(session);
      all.add(begun);
      while (all.size() > MOST) {
        all.removeFirst();
      }
      session.setAttribute(ATTRIBUTE, all);
    }
  }

  /**
   * Takes the one with this state out, so that nobody takes it a second time.
   *
   * @param now milliseconds of the clock
   */
  public static Optional<PendingSignIn> take(HttpSession session, String state, long now) {
    synchronized (LOCK) {
      List<PendingSignIn> all = all(session);
      Optional<PendingSignIn> found =
          all.stream().filter(one -> one.state().equals(state)).findFirst();
      found.ifPresent(all::remove);
      session.setAttribute(ATTRIBUTE, all);
      return found.filter(one -> now - one.begun() < MILLIS);
    }
  }

  private static List<PendingSignIn> all(HttpSession session) {
    List<PendingSignIn> all = new ArrayList<>();
    if (session.getAttribute(ATTRIBUTE) instanceof List<?> kept) {
      kept.stream().map(PendingSignIn.class::cast).forEach(all::add);
    }
    return all;
  }
}
