package org.plenary.shared;

import jakarta.ejb.EJBTransactionRolledbackException;
import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/**
 * Repeats a use case after a transient error of the database (1020, 1205, 1213). To be called
 * outside the transaction, so by the web module, a job or a test.
 */
public final class Retry {
  /** How often a use case is tried at most. */
  public static final int ATTEMPTS = 8;

  private Retry() {}

  /** Runs the use case, again after a transient error, at most {@link #ATTEMPTS} times. */
  public static <T> T onTransient(Supplier<T> useCase) {
    for (int attempt = 1; ; attempt++) {
      try {
        return useCase.get();
      } catch (RuntimeException e) {
        if (attempt == ATTEMPTS || !isTransient(e)) {
          throw e;
        }
        LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(1_000_000L << attempt));
      }
    }
  }

  /** The same for a use case without a result. */
  public static void onTransient(Runnable useCase) {
    onTransient(
        () -> {
          useCase.run();
          return null;
        });
  }

  static boolean isTransient(Throwable error) {
    for (Throwable cause = error; cause != null; cause = next(cause)) {
      if (cause instanceof OptimisticLockException) {
        return false;
      }
      if (cause instanceof SQLException sql
          && (sql.getErrorCode() == 1020
              || sql.getErrorCode() == 1205
              || sql.getErrorCode() == 1213)) {
        return true;
      }
    }
    return false;
  }

  private static Throwable next(Throwable error) {
    if (error.getCause() == null && error instanceof EJBTransactionRolledbackException ejb) {
      return ejb.getCausedByException();
    }
    return error.getCause() == error ? null : error.getCause();
  }
}
