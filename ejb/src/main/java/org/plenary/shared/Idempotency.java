package org.plenary.shared;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Makes a request that creates something count once (rule 4). The key is written in the transaction
 * of the use case under a unique index: of two equal requests at one time the second waits for the
 * first and then finds its answer.
 */
@Dependent
public class Idempotency {
  @PersistenceContext(unitName = "plenary")
  private EntityManager entityManager;

  private final Clock clock;

  @Inject
  public Idempotency(Clock clock) {
    this.clock = clock;
  }

  /**
   * The answer of the first request with this key.
   *
   * @param scope what is created, so that two forms cannot disturb each other
   * @param key random, from whoever asks
   * @param request the content of the request; the same key with another content is refused
   * @param create creates the thing and gives its ref
   * @throws DomainException key {@code shared.idempotency.reused} for another request
   */
  public UUID once(String scope, UUID key, String request, Supplier<UUID> create) {
    return once(scope, key, request, null, create);
  }

  /**
   * The same where the ref of the thing is known before it is stored, so that the answer is written
   * at the beginning: the end of a use case may hold locks that many wait for.
   *
   * @param expected the answer unless {@code create} gives another one
   */
  public UUID once(String scope, UUID key, String request, UUID expected, Supplier<UUID> create) {
    String hash = hash(request);
    int inserted =
        entityManager
            .createNativeQuery(
                "insert ignore into idempotency_key (scope, request_key, request_hash, answer, at)"
                    + " values (?, ?, ?, ?, ?)")
            .setParameter(1, scope)
            .setParameter(2, key.toString())
            .setParameter(3, hash)
            .setParameter(4, expected == null ? null : expected.toString())
            .setParameter(5, Timestamp.from(clock.instant()))
            .executeUpdate();
    if (inserted == 0) {
      return answer(scope, key, hash);
    }
    UUID created = create.get();
    if (!created.equals(expected)) {
      write(scope, key, created);
    }
    return created;
  }

  private void write(String scope, UUID key, UUID answer) {
    entityManager
        .createNativeQuery(
            "update idempotency_key set answer = ? where scope = ? and request_key = ?")
        .setParameter(1, answer.toString())
        .setParameter(2, scope)
        .setParameter(3, key.toString())
        .executeUpdate();
  }

  private UUID answer(String scope, UUID key, String hash) {
    List<?> rows =
        entityManager
            .createNativeQuery(
                "select request_hash, cast(answer as char(36)) from idempotency_key"
                    + " where scope = ? and request_key = ? lock in share mode")
            .setParameter(1, scope)
            .setParameter(2, key.toString())
            .getResultList();
    Object[] row = (Object[]) rows.getFirst();
    if (!hash.equals(row[0])) {
      throw new DomainException("shared.idempotency.reused");
    }
    return UUID.fromString((String) row[1]);
  }

  private static String hash(String request) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(request.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
