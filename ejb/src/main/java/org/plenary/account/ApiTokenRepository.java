package org.plenary.account;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.plenary.shared.NotFoundException;

/** API tokens in the database. */
@Dependent
class ApiTokenRepository {
  @PersistenceContext(unitName = "plenary")
  private EntityManager entityManager;

  void add(ApiToken token, String hash) {
    entityManager.persist(token);
    entityManager.flush();
    entityManager.persist(new ApiTokenSecret(token, hash));
    entityManager.flush();
  }

  /** The token with this ref, if it is of this account. */
  ApiToken of(UUID account, UUID ref) {
    return entityManager
        .createQuery(
            "select t from ApiToken t where t.ref = :ref and t.account.ref = :account",
            ApiToken.class)
        .setParameter("ref", ref)
        .setParameter("account", account)
        .getResultStream()
        .findFirst()
        .orElseThrow(NotFoundException::new);
  }

  /** The rows of an account, the latest first. One query. */
  List<ApiTokenRow> rows(UUID account, Instant now) {
    return entityManager
        .createQuery(
            """
            select t, s.lastUsedAt from ApiToken t join ApiTokenSecret s on s.tokenId = t.id
            where t.account.ref = :account order by t.id desc
            """,
            Object[].class)
        .setParameter("account", account)
        .getResultStream()
        .map(row -> ApiTokenRow.of((ApiToken) row[0], (Instant) row[1], now))
        .toList();
  }

  long usable(Account account, Instant now) {
    return entityManager
        .createQuery(
            """
            select count(t) from ApiToken t
            where t.account = :account and t.revokedAt is null and t.expiresAt > :now
            """,
            Long.class)
        .setParameter("account", account)
        .setParameter("now", now)
        .getSingleResult();
  }

  /** The token with this hash and its holder. One query. */
  Optional<Presented> byHash(String hash) {
    return entityManager
        .createQuery(
            """
            select t, a, s.lastUsedAt from ApiTokenSecret s join ApiToken t on t.id = s.tokenId
            join t.account a where s.hash = :hash
            """,
            Object[].class)
        .setParameter("hash", hash)
        .getResultStream()
        .map(row -> new Presented((ApiToken) row[0], (Instant) row[2]))
        .findFirst();
  }

  /** Notes that a token was used, unless that stands there since a given moment. */
  void used(ApiToken token, Instant now, Instant since) {
    entityManager
        .createNativeQuery(
            "update api_token_secret set last_used_at = ?"
                + " where token_id = ? and (last_used_at is null or last_used_at < ?)")
        .setParameter(1, Timestamp.from(now))
        .setParameter(2, token.id())
        .setParameter(3, Timestamp.from(since))
        .executeUpdate();
  }

  void flush() {
    entityManager.flush();
  }

  /** A token that somebody sent, and when it was used before, or null. */
  record Presented(ApiToken token, Instant lastUsedAt) {}
}
