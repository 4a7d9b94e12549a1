package org.plenary.account;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;

/**
 * Failed attempts to sign in, by the hash of what was typed as login, whether there is such an
 * account or not: the wait tells nobody which logins exist. Not a way in by itself.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class SignInAttempts {
  @PersistenceContext(unitName = "plenary")
  private EntityManager entityManager;

  @Inject private Clock clock;

  /** How long this login must still wait; zero if it need not. */
  public Duration wait(String login) {
    List<?> rows =
        entityManager
            .createNativeQuery("select blocked_until from sign_in_failure where login_hash = ?")
            .setParameter(1, hash(login))
            .getResultList();
    if (rows.isEmpty()) {
      return Duration.ZERO;
    }
    Duration wait = Duration.between(clock.instant(), ((Timestamp) rows.getFirst()).toInstant());
    return wait.isNegative() ? Duration.ZERO : wait;
  }

  /** Counts a failure and sets the wait that follows from it. Forgets failures of yesterday. */
  public void failed(String login) {
    Instant now = clock.instant();
    entityManager
        .createNativeQuery("delete from sign_in_failure where last_at < ? limit 100")
        .setParameter(1, Timestamp.from(now.minus(Duration.ofDays(1))))
        .executeUpdate();
    String hash = hash(login);
    entityManager
        .createNativeQuery(
            "insert into sign_in_failure (login_hash, failures, blocked_until, last_at)"
                + " values (?, 1, ?, ?)"
                + " on duplicate key update failures = failures + 1, last_at = values(last_at)")
        .setParameter(1, hash)
        .setParameter(2, Timestamp.from(now))
        .setParameter(3, Timestamp.from(now))
        .executeUpdate();
    Number failures =
        (Number)
            entityManager
                .createNativeQuery("select failures from sign_in_failure where login_hash = ?")
                .setParameter(1, hash)
                .getSingleResult();
    entityManager
        .createNativeQuery("update sign_in_failure set blocked_until = ? where login_hash = ?")
        .setParameter(1, Timestamp.from(now.plus(SignInDelay.after(failures.intValue()))))
        .setParameter(2, hash)
        .executeUpdate();
  }

  /** Forgets the failures of a login. */
  public void succeeded(String login) {
    entityManager
        .createNativeQuery("delete from sign_in_failure where login_hash = ?")
        .setParameter(1, hash(login))
        .executeUpdate();
  }

  private static String hash(String login) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(login.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
