package org.plenary.account;

import com.password4j.Argon2Function;
import com.password4j.BadParametersException;
import com.password4j.Password;
import com.password4j.types.Argon2;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.plenary.shared.DomainException;

/**
 * Hashes passwords with Argon2id: 19 MiB, two passes, one lane (OWASP's recommendation). The
 * parameters stand in the hash, so that they may change: {@link #isOutdated}. Few run at once, and
 * they give way to whatever else the machine does ({@link HashingThreads}), so that those who read
 * do not wait for those who sign in; who waits longer than thirty seconds is told to try again.
 */
@ApplicationScoped
public class PasswordHasher {
  private static final Argon2Function TODAY =
      Argon2Function.getInstance(19 * 1024, 2, 1, 32, Argon2.ID);
  private static final int SALT_BYTES = 16;
  private static final int PATIENCE_SECONDS = 30;

  private final ExecutorService threads = new HashingThreads();
  private volatile String unknown;

  /** The hash of a new password, with parameters and salt. */
  public String hash(String password) {
    return inTurn(() -> Password.hash(password).addRandomSalt(SALT_BYTES).with(TODAY).getResult());
  }

  /** Whether the password is the one of this hash. */
  public boolean matches(String password, String hash) {
    return inTurn(() -> Password.check(password, hash).with(functionOf(hash)));
  }

  /** Takes the time of {@link #matches} for an account that is not there. */
  public void pretend(String password) {
    if (unknown == null) {
      unknown = hash("an account that is not there");
    }
    matches(password, unknown);
  }

  /** Whether the hash was made with other parameters than today's. */
  public boolean isOutdated(String hash) {
    return !TODAY.equals(functionOf(hash));
  }

  private static Argon2Function functionOf(String hash) {
    try {
      return Argon2Function.getInstanceFromHash(hash);
    } catch (BadParametersException e) {
      throw new IllegalStateException("A stored password hash is malformed", e);
    }
  }

  private <T> T inTurn(Supplier<T> work) {
    Future<T> result = null;
    try {
      result = threads.submit(work::get);
      return result.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException cause
          ? cause
          : new IllegalStateException(e.getCause());
    } catch (TimeoutException | RejectedExecutionException e) {
      giveUp(result);
      throw new DomainException("account.signIn.busy");
    } catch (InterruptedException e) {
      giveUp(result);
      Thread.currentThread().interrupt();
      throw new DomainException("account.signIn.busy");
    }
  }

  private static void giveUp(Future<?> result) {
    if (result != null) {
      result.cancel(false);
    }
  }

  @PreDestroy
  void end() {
    threads.shutdownNow();
    threads.close();
  }
}
