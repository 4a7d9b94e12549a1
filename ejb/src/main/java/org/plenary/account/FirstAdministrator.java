package org.plenary.account;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.plenary.shared.DomainException;
import org.plenary.shared.FieldException;
import org.plenary.shared.Language;
import org.plenary.shared.Roles;

/**
 * The first administrator of an installation without demonstration: made once, by whoever can read
 * the one-time code that the first start leaves on the server.
 */
@Stateless
@PermitAll
public class FirstAdministrator {
  private static final String CODE = "first administrator";
  private static final int CODE_BYTES = 16;

  /** Nodes that start within so long start together. */
  private static final Duration START = Duration.ofMinutes(10);

  @PersistenceContext(unitName = "plenary")
  private EntityManager entityManager;

  @Inject private AccountRepository accounts;
  @Inject private PasswordHasher hasher;
  @Inject private SignInAttempts attempts;
  @Inject private Clock clock;

  /** Whether there is no account yet, so that the code is needed. */
  public boolean isMissing() {
    return accounts.count() == 0;
  }

  /**
   * The code, if there is no account. The one of an earlier start stays; one that another node left
   * a moment ago stays there. Else there is a new one, which replaces any other. Only its hash is
   * stored.
   *
   * @param kept what this node left at an earlier start, may be null
   * @return the code that this node is to leave, if any
   */
  @RolesAllowed(Roles.SYSTEM)
  public Optional<String> code(String kept) {
    if (!isMissing()) {
      return Optional.empty();
    }
    if (kept != null && hashes().stream().anyMatch(hash -> hasher.matches(kept, hash))) {
      return Optional.of(kept);
    }
    Instant now = clock.instant();
    if (!hashes().isEmpty() && madeSince(now.minus(START))) {
      return Optional.empty();
    }
    byte[] random = new byte[CODE_BYTES];
    new SecureRandom().nextBytes(random);
    String code = HexFormat.of().formatHex(random);
    change("replace into first_admin_code (id, code_hash) values (1, ?)", hasher.hash(code));
    change("replace into milestone (name, at) values (?, ?)", CODE, Timestamp.from(now));
    return Optional.of(code);
  }

  private boolean madeSince(Instant moment) {
    return !entityManager
        .createNativeQuery("select name from milestone where name = ? and at > ?")
        .setParameter(1, CODE)
        .setParameter(2, Timestamp.from(moment))
        .getResultList()
        .isEmpty();
  }

  private List<String> hashes() {
    return entityManager
        .createNativeQuery("select code_hash from first_admin_code where id = 1 for update")
        .getResultList()
        .stream()
        .map(String.class::cast)
        .toList();
  }

  private void change(String sql, Object... values) {
    Query query = entityManager.createNativeQuery(sql);
    for (int i = 0; i < values.length; i++) {
      query.setParameter(i + 1, values[i]);
    }
    query.executeUpdate();
  }

  /**
   * Makes the first administrator.
   *
   * @param address the client's
   * @throws FieldException on {@code code}, key {@code account.first.wrongCode}; on {@code login}
   *     or {@code password} as for any account
   * @throws DomainException key {@code account.first.exists} when there is an account already;
   *     {@code account.signIn.wait} after too many wrong codes
   */
  public void create(
      String code, String login, String displayName, String password, String address) {
    attempts.refuseWhileWaiting(Limit.ADDRESS, address);
    attempts.refuseWhileWaiting(Limit.LOGIN, CODE);
    List<String> hashes = hashes();
    if (!isMissing() || hashes.isEmpty()) {
      throw new DomainException("account.first.exists");
    }
    if (code == null || !hasher.matches(code.strip(), hashes.getFirst())) {
      attempts.failed(Limit.LOGIN, CODE);
      attempts.failed(Limit.ADDRESS, address);
      throw new FieldException("code", "account.first.wrongCode");
    }
    Account account =
        new Account(login, displayName, List.of(Roles.ADMIN), Language.EN, clock.instant());
    PasswordRule.check(account.login(), password);
    accounts.add(account, hasher.hash(password));
    change("delete from first_admin_code");
  }
}
