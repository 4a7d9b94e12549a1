package org.plenary.programme.runningorder;

import java.time.LocalTime;
import java.util.List;
import org.plenary.programme.SessionRow;

/**
 * The running order of a session.
 *
 * @param version of what was set; 0 while nothing was
 * @param total minutes of all items together
 * @param open how many items have no minutes yet
 */
public record SessionOrder(
    SessionRow session, long version, List<OrderItem> items, int total, int open) {
  /** When the session is to end. */
  public LocalTime ends() {
    return session.facts().start().plusMinutes(session.facts().minutes());
  }

  /** When it ends if every item takes its minutes. */
  public LocalTime computedEnd() {
    return session.facts().start().plusMinutes(total);
  }

  /** Minutes by which the items take longer than the session; negative where time is left. */
  public int overrun() {
    return total - session.facts().minutes();
  }
}
