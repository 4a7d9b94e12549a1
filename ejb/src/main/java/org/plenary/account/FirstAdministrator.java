package org.plenary.account;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.SecureRandom;
import java.time.Clock;
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
   * Makes a new code, which replaces an earlier one; nothing if there is an account. Only its hash
   * is stored.
   */
  @RolesAllowed(Roles.SYSTEM)
  public Optional<String> newCode() {
    if (!isMissing()) {
      return Optional.empty();
    }
    byte[] random = new byte[CODE_BYTES];
    new SecureRandom().nextBytes(random);
    String code = HexFormat.of().formatHex(random);
    entityManager
        .createNativeQuery("replace into first_admin_code (id, code_hash) values (1, ?)")
        .setParameter(1, hasher.hash(code))
        .executeUpdate();
    return Optional.of(code);
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
    List<?> hashes =
        entityManager
            .createNativeQuery("select code_hash from first_admin_code where id = 1 for update")
            .getResultList();
    if (!isMissing() || hashes.isEmpty()) {
      throw new DomainException("account.first.exists");
    }
    if (code == null || !hasher.matches(code.strip(), (String) hashes.getFirst())) {
      attempts.failed(Limit.LOGIN, CODE);
      attempts.failed(Limit.ADDRESS, address);
      throw new FieldException("code", "account.first.wrongCode");
    }
    Account account =
        new Account(login, displayName, List.of(Roles.ADMIN), null, Language.EN, clock.instant());
    PasswordRule.check(account.login(), password);
    accounts.add(account, hasher.hash(password));
    entityManager.createNativeQuery("delete from first_admin_code").executeUpdate();
  }
}
