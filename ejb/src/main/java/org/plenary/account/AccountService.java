package org.plenary.account;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.plenary.audit.AuditTrail;
import org.plenary.audit.HistoryEntry;
import org.plenary.shared.Caller;
import org.plenary.shared.DomainException;
import org.plenary.shared.FieldException;
import org.plenary.shared.Roles;

/** The accounts, kept by administrators. */
@Stateless
@RolesAllowed(Roles.ADMIN)
public class AccountService {
  @Inject private AccountRepository accounts;
  @Inject private PasswordHasher hasher;
  @Inject private AuditTrail auditTrail;
  @Inject private Caller caller;
  @Inject private Clock clock;

  /** All accounts by login: an office has dozens. */
  public List<AccountDetail> all() {
    return accounts.all().stream().map(AccountDetail::of).toList();
  }

  /** One account. */
  public AccountDetail detail(UUID ref) {
    return AccountDetail.of(accounts.byRef(ref));
  }

  /** What happened to an account, latest first. */
  public List<HistoryEntry> history(UUID ref) {
    return auditTrail.history(accounts.byRef(ref).ref());
  }

  /**
   * Creates an account.
   *
   * @return its ref
   * @throws FieldException on {@code login}, key {@code account.login.taken}; and as {@link
   *     Account} and the rule for passwords say
   */
  public UUID create(@Valid CreateAccount command) {
    Account account =
        new Account(
            command.login(),
            command.displayName(),
            command.roles(),
            command.entityRef(),
            command.language(),
            clock.instant());
    account.describe(command.displayName(), command.mail(), command.language());
    PasswordRule.check(account.login(), command.password());
    if (accounts.findByLogin(account.login()).isPresent()) {
      throw new FieldException("login", "account.login.taken", account.login());
    }
    return accounts.add(account, hasher.hash(command.password())).ref();
  }

  /**
   * Changes an account. Nobody takes the administrator's role from themselves, so one remains.
   *
   * @throws FieldException as {@link Account#describe} and {@link Account#grant} say
   */
  public void change(@Valid ChangeAccount command) {
    Account account = accounts.byRef(command.ref());
    account.expectVersion(command.version());
    if (isOwn(account) && !command.roles().contains(Roles.ADMIN)) {
      throw new FieldException("roles", "account.roles.ownAdministrator");
    }
    account.describe(command.displayName(), command.mail(), command.language());
    account.grant(command.roles(), command.entityRef());
    accounts.flush();
  }

  /**
   * Enables or disables an account.
   *
   * @throws DomainException key {@code account.disable.own} for one's own
   */
  public void setEnabled(UUID ref, boolean enabled) {
    Account account = accounts.byRef(ref);
    if (enabled) {
      account.enable();
    } else if (isOwn(account)) {
      throw new DomainException("account.disable.own");
    } else {
      account.disable();
    }
    accounts.flush();
  }

  /** Sets a new password, which the administrator hands over; ends what is signed in. */
  public void resetPassword(UUID ref, String password) {
    Account account = accounts.byRef(ref);
    PasswordRule.check(account.login(), password);
    account.passwordChanged(clock.instant());
    accounts.credential(account).replace(hasher.hash(password));
    accounts.flush();
  }

  private boolean isOwn(Account account) {
    return caller.account().map(own -> own.accountRef().equals(account.ref())).orElse(false);
  }
}
