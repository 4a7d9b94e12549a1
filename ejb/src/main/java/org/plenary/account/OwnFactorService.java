package org.plenary.account;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import org.plenary.audit.AuditTrail;
import org.plenary.shared.Caller;
import org.plenary.shared.DomainException;
import org.plenary.shared.FieldException;
import org.plenary.shared.NotFoundException;
import org.plenary.shared.PlenaryPrincipal;

/**
 * The second factor of one's own account: open to everybody who is signed in, and to those who must
 * have one before anything else opens. Every step is in the audit trail, without secrets.
 */
@Stateless
@RolesAllowed("**")
public class OwnFactorService {
  private static final String FIELD = "secondFactor";

  @Inject private AccountRepository accounts;
  @Inject private SecondFactors factors;
  @Inject private SignInAttempts attempts;
  @Inject private AccountMail mail;
  @Inject private AuditTrail auditTrail;
  @Inject private Caller caller;
  @Inject private Clock clock;

  /** How it stands. */
  public FactorStatus status() {
    Account account = own();
    SecondFactor factor = factors.of(account);
    boolean needed = factors.isNeeded(account, accounts.credential(account));
    return new FactorStatus(
        needed,
        !needed && factors.isNeeded(account, null),
        factor == null ? null : factor.enrolledAt(),
        factors.recoveryCodesLeft(account));
  }

  /** A secret for an authenticator; nothing is kept of it before {@link #enrol}. */
  public String newSecret() {
    return Totp.newSecret();
  }

  /** The address that authenticators read from a QR code. */
  public String address(String secret) {
    String login = URLEncoder.encode(own().login(), StandardCharsets.UTF_8);
    return "otpauth://totp/Plenary:" + login + "?secret=" + secret + "&issuer=Plenary";
  }

  /**
   * Takes an authenticator that shows the right code for the secret.
   *
   * @return recovery codes, to be shown once
   * @throws FieldException on {@code code}, key {@code account.factor.wrong}
   * @throws DomainException key {@code account.factor.exists}
   */
  public List<String> enrol(String secret, String code) {
    Account account = own();
    if (factors.of(account) != null) {
      throw new DomainException("account.factor.exists");
    }
    refuseWhileWaiting(account);
    OptionalLong step =
        Totp.isSecret(secret) && code != null
            ? Totp.accept(secret, code, clock.instant(), 0)
            : OptionalLong.empty();
    if (step.isEmpty()) {
      throw wrong(account);
    }
    factors.enrol(account, secret, step.getAsLong());
    auditTrail.record("Account", account.ref(), "UPDATE", FIELD, null, clock.instant());
    mail.notice(account, account.mail(), "factorEnrolled");
    return factors.newRecoveryCodes(account);
  }

  /**
   * Other recovery codes instead of those that there were.
   *
   * @throws FieldException on {@code code}, key {@code account.factor.wrong}
   */
  public List<String> newRecoveryCodes(String code) {
    return factors.newRecoveryCodes(proved(code));
  }

  /**
   * Goes without it from now on.
   *
   * @throws DomainException key {@code account.factor.needed} where the roles need one
   * @throws FieldException on {@code code}, key {@code account.factor.wrong}
   */
  public void remove(String code) {
    Account account = own();
    if (factors.isNeeded(account, accounts.credential(account))) {
      throw new DomainException("account.factor.needed");
    }
    proved(code);
    auditTrail.record("Account", account.ref(), "UPDATE", FIELD, factors.remove(account), null);
    mail.notice(account, account.mail(), "factorRemoved");
  }

  private Account proved(String code) {
    Account account = own();
    refuseWhileWaiting(account);
    if (!factors.accept(account, code)) {
      throw wrong(account);
    }
    return account;
  }

  private void refuseWhileWaiting(Account account) {
    attempts.refuseWhileWaiting(Limit.CODE, account.ref().toString());
  }

  private FieldException wrong(Account account) {
    attempts.failed(Limit.CODE, account.ref().toString());
    return new FieldException("code", "account.factor.wrong");
  }

  private Account own() {
    UUID ref =
        caller.account().map(PlenaryPrincipal::accountRef).orElseThrow(NotFoundException::new);
    return accounts.byRef(ref);
  }
}
