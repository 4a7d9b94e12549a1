package org.plenary.account;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import org.plenary.shared.Roles;
import org.plenary.shared.Settings;

/** Second factors in the database, and who needs one. Part of the service's transaction. */
@Dependent
class SecondFactors {
  static final Set<String> NEEDED_FOR = Set.of(Roles.ADMIN, Roles.PROTECTED_READER);
  private static final int CODES = 10;
  private static final int CODE_BYTES = 10;

  @PersistenceContext(unitName = "plenary")
  private EntityManager entityManager;

  @Inject private Settings settings;
  @Inject private Clock clock;

  /**
   * Whether an account needs a second factor: administrators and readers of protected names.
   * Accounts of the demonstration do not, as long as it is one: it is refused on any address but
   * loopback.
   */
  boolean isNeeded(Account account, Credential credential) {
    boolean demonstration = credential != null && credential.isDemonstration() && settings.demo();
    return !demonstration && account.roles().stream().anyMatch(NEEDED_FOR::contains);
  }

  /** The factor of an account, or null. */
  SecondFactor of(Account account) {
    return entityManager.find(SecondFactor.class, account.id());
  }

  /** Where a sign-in with the right password stands. */
  SignInStage stage(Account account, Credential credential) {
    if (of(account) != null) {
      return SignInStage.CODE;
    }
    return isNeeded(account, credential) ? SignInStage.ENROLMENT : SignInStage.DONE;
  }

  /** Whether it is a code of now, which is used up with that, or an unused recovery code. */
  boolean accept(Account account, String typed) {
    SecondFactor factor = of(account);
    if (factor == null || typed == null) {
      return false;
    }
    OptionalLong step = Totp.accept(factor.secret(), typed, clock.instant(), factor.lastStep());
    if (step.isPresent()) {
      return useStep(account, step.getAsLong());
    }
    return useRecoveryCode(account, typed);
  }

  /** Of several that bring the same code at once, one. */
  private boolean useStep(Account account, long step) {
    return entityManager
            .createQuery(
                "update SecondFactor f set f.lastStep = :step"
                    + " where f.accountId = :account and f.lastStep < :step")
            .setParameter("step", step)
            .setParameter("account", account.id())
            .executeUpdate()
        == 1;
  }

  private boolean useRecoveryCode(Account account, String typed) {
    return entityManager
            .createNativeQuery(
                "update account_recovery_code set used_at = ?1"
                    + " where account_id = ?2 and code_hash = ?3 and used_at is null")
            .setParameter(1, Timestamp.from(clock.instant()))
            .setParameter(2, account.id())
            .setParameter(3, hash(typed))
            .executeUpdate()
        == 1;
  }

  void enrol(Account account, String secret, long step) {
    entityManager.persist(new SecondFactor(account, secret, clock.instant(), step));
    entityManager.flush();
  }

  /** Removes factor and recovery codes; when it was enrolled, or null if there was none. */
  Instant remove(Account account) {
    SecondFactor factor = of(account);
    if (factor == null) {
      return null;
    }
    forgetRecoveryCodes(account);
    entityManager.remove(factor);
    entityManager.flush();
    return factor.enrolledAt();
  }

  /** New recovery codes instead of the earlier ones; only their hashes are kept. */
  List<String> newRecoveryCodes(Account account) {
    forgetRecoveryCodes(account);
    List<String> codes =
        Stream.generate(() -> Totp.base32(Secrets.random(CODE_BYTES)).toLowerCase(Locale.ROOT))
            .map(code -> code.replaceAll("(.{4})(?!$)", "$1-"))
            .limit(CODES)
            .toList();
    for (String code : codes) {
      entityManager
          .createNativeQuery(
              "insert into account_recovery_code (account_id, code_hash) values (?1, ?2)")
          .setParameter(1, account.id())
          .setParameter(2, hash(code))
          .executeUpdate();
    }
    return codes;
  }

  private void forgetRecoveryCodes(Account account) {
    entityManager
        .createNativeQuery("delete from account_recovery_code where account_id = ?1")
        .setParameter(1, account.id())
        .executeUpdate();
  }

  int recoveryCodesLeft(Account account) {
    return ((Number)
            entityManager
                .createNativeQuery(
                    "select count(*) from account_recovery_code"
                        + " where account_id = ?1 and used_at is null")
                .setParameter(1, account.id())
                .getSingleResult())
        .intValue();
  }

  /** Written with or without its hyphens, in small letters or capitals. */
  private static String hash(String code) {
    return Secrets.hash(code.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", ""));
  }
}
