package org.plenary.testing;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;

/**
 * A container test that fails on purpose. It passes only if its failure comes back from the server:
 * otherwise no failure of any container test would be seen.
 */
@ExtendWith(FailuresAreSeenIT.ExpectTheFailure.class)
class FailuresAreSeenIT extends ContainerTest {
  private static final String MESSAGE = "this test fails on purpose, inside the server";

  @Test
  void a_failure_inside_the_server_is_seen_outside() {
    if (ExpectTheFailure.insideServer()) {
      fail(MESSAGE);
    }
  }

  /** Outside the server: takes the expected failure, and complains if none came. */
  static class ExpectTheFailure
      implements TestExecutionExceptionHandler, AfterTestExecutionCallback {
    static boolean insideServer() {
      return System.getProperty("com.sun.aas.instanceRoot") != null;
    }

    @Override
    public void handleTestExecutionException(ExtensionContext context, Throwable failure)
        throws Throwable {
      if (insideServer() || !String.valueOf(failure.getMessage()).contains(MESSAGE)) {
        throw failure;
      }
      store(context).put(MESSAGE, true);
    }

    @Override
    public void afterTestExecution(ExtensionContext context) {
      if (!insideServer()) {
        assertTrue(
            store(context).getOrDefault(MESSAGE, Boolean.class, false),
            "the failure inside the server was not seen");
      }
    }

    private static ExtensionContext.Store store(ExtensionContext context) {
      return context.getStore(ExtensionContext.Namespace.create(FailuresAreSeenIT.class));
    }
  }
}
