package org.plenary.account;

import com.password4j.Argon2Function;
import com.password4j.BadParametersException;
import com.password4j.Password;
import com.password4j.types.Argon2;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.plenary.shared.DomainException;

/**
 * Hashes passwords with Argon2id: 19 MiB, two passes, one lane (OWASP's recommendation). The
 * parameters stand in the hash, so that they may change: {@link #isOutdated}. Fewer run at once
 * than there are processors, so that those who read do not wait for those who sign in; who waits
 * longer than fifteen seconds is told to try again.
 */
@ApplicationScoped
public class PasswordHasher {
  private static final Argon2Function TODAY =
      Argon2Function.getInstance(19 * 1024, 2, 1, 32, Argon2.ID);
  private static final int SALT_BYTES = 16;
  private static final int PATIENCE_SECONDS = 15;

  private final Semaphore places =
      new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors() / 2), true);
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
    try {
      if (!places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        throw new DomainException("account.signIn.busy");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new DomainException("account.signIn.busy");
    }
    try {
      return work.get();
    } finally {
      places.release();
    }
  }
}
