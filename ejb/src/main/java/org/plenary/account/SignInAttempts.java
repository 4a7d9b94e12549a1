package org.plenary.account;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.plenary.shared.DomainException;

/**
 * Failed attempts by what they were about: the hash of what was typed as login, whether there is
 * such an account or not (so the wait tells nobody which logins exist), or of the client's address.
 * In the database, so that all nodes know them. Not a way in by itself.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class SignInAttempts {
  private static final int SECONDS_IN_WORDS = 120;

  @PersistenceContext(unitName = "plenary")
  private EntityManager entityManager;

  @Inject private Clock clock;

  /**
   * Refuses while this must still wait.
   *
   * @throws DomainException key {@code account.signIn.wait} with the seconds, or {@code
   *     account.signIn.waitMinutes} with the minutes
   */
  public void refuseWhileWaiting(Limit limit, String about) {
    Duration wait = wait(limit, about);
    if (wait.toSeconds() >= SECONDS_IN_WORDS) {
      throw new DomainException("account.signIn.waitMinutes", wait.toMinutes() + 1);
    }
    if (wait.isPositive()) {
      throw new DomainException("account.signIn.wait", wait.toSeconds() + 1);
    }
  }

  /** How long this must still wait; zero if it need not. */
  public Duration wait(Limit limit, String about) {
    List<?> rows =
        entityManager
            .createNativeQuery("select blocked_until from sign_in_failure where login_hash = ?")
            .setParameter(1, hash(limit, about))
            .getResultList();
    if (rows.isEmpty()) {
      return Duration.ZERO;
    }
    Duration wait = Duration.between(clock.instant(), ((Timestamp) rows.getFirst()).toInstant());
    return wait.isNegative() ? Duration.ZERO : wait;
  }

  /** Counts a failure and sets the wait that follows from it. Forgets failures of yesterday. */
  public void failed(Limit limit, String about) {
    Instant now = clock.instant();
    entityManager
        .createNativeQuery("delete from sign_in_failure where last_at < ? limit 100")
        .setParameter(1, Timestamp.from(now.minus(Duration.ofDays(1))))
        .executeUpdate();
    String hash = hash(limit, about);
    entityManager
        .createNativeQuery(
            "insert into sign_in_failure (login_hash, failures, blocked_until, last_at)"
                + " values (?, 1, ?, ?) on duplicate key update"
                + " failures = if(last_at < ?, 1, failures + 1), last_at = values(last_at)")
        .setParameter(1, hash)
        .setParameter(2, Timestamp.from(now))
        .setParameter(3, Timestamp.from(now))
        .setParameter(4, Timestamp.from(now.minus(limit.memory())))
        .executeUpdate();
    Number failures =
        (Number)
            entityManager
                .createNativeQuery("select failures from sign_in_failure where login_hash = ?")
                .setParameter(1, hash)
                .getSingleResult();
    entityManager
        .createNativeQuery("update sign_in_failure set blocked_until = ? where login_hash = ?")
        .setParameter(1, Timestamp.from(now.plus(limit.after(failures.intValue()))))
        .setParameter(2, hash)
        .executeUpdate();
  }

  /** Forgets the failures. */
  public void succeeded(Limit limit, String about) {
    entityManager
        .createNativeQuery("delete from sign_in_failure where login_hash = ?")
        .setParameter(1, hash(limit, about))
        .executeUpdate();
  }

  private static String hash(Limit limit, String about) {
    return Secrets.hash(limit + " " + about);
  }
}
