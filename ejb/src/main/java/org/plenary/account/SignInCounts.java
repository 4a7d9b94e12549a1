package org.plenary.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.LongAdder;

/** How many have signed in at this node since it started, and how many tried in vain. */
@ApplicationScoped
class SignInCounts {
  private final LongAdder succeeded = new LongAdder();
  private final LongAdder failed = new LongAdder();

  void success() {
    succeeded.increment();
  }

  void failure() {
    failed.increment();
  }

  long succeeded() {
    return succeeded.sum();
  }

  long failed() {
    return failed.sum();
  }
}
