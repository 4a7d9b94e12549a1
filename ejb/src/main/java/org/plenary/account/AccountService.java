package org.plenary.account;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.plenary.audit.AuditTrail;
import org.plenary.audit.HistoryEntry;
import org.plenary.shared.Caller;
import org.plenary.shared.DomainException;
import org.plenary.shared.FieldException;
import org.plenary.shared.Page;
import org.plenary.shared.PageRequest;
import org.plenary.shared.Roles;

/** The accounts, kept by administrators. */
@Stateless
@RolesAllowed(Roles.ADMIN)
public class AccountService {
  @Inject private AccountRepository accounts;
  @Inject private AccountSearch search;
  @Inject private PasswordHasher hasher;
  @Inject private AccountLinks links;
  @Inject private AccountMail mail;
  @Inject private SecondFactors factors;
  @Inject private SessionStore sessions;
  @Inject private Standings standings;
  @Inject private Mandates mandates;
  @Inject private AuditTrail auditTrail;
  @Inject private Caller caller;
  @Inject private Clock clock;

  /** A page of accounts by login; five queries. */
  public Page<AccountDetail> list(@Valid AccountFilter filter, PageRequest request) {
    return search.page(filter, request);
  }

  /** How many enabled accounts hold each role; one query. */
  public Map<String, Long> holders() {
    return search.holders();
  }

  /** One account. */
  public AccountDetail detail(UUID ref) {
    Account account = accounts.byRef(ref);
    SecondFactor factor = factors.of(account);
    return AccountDetail.of(
        account,
        accounts.credential(account) == null,
        factor == null ? null : factor.enrolledAt(),
        standings.of(account));
  }

  /** What happened to an account, latest first. */
  public List<HistoryEntry> history(UUID ref) {
    return auditTrail.history(accounts.byRef(ref).ref());
  }

  /**
   * Creates an account. Without a password its owner is invited by mail to choose one.
   *
   * @return its ref
   * @throws FieldException on {@code login}, key {@code account.login.taken}; on {@code mail}, key
   *     {@code account.invite.mailNeeded}; and as {@link Account}, {@link Mandates#settle} and the
   *     rule for passwords say
   */
  public UUID create(@Valid CreateAccount command) {
    Account account =
        new Account(
            command.login(),
            command.displayName(),
            command.roles(),
            command.language(),
            clock.instant());
    account.describe(command.displayName(), command.mail(), command.language());
    if (accounts.findByLogin(account.login()).isPresent()) {
      throw new FieldException("login", "account.login.taken", account.login());
    }
    if (command.isInvitation()) {
      accounts.addInvited(account);
      mandates.settle(account, command.entityRef());
      invite(account);
      return account.ref();
    }
    PasswordRule.check(account.login(), command.password());
    accounts.add(account, hasher.hash(command.password()));
    mandates.settle(account, command.entityRef());
    return account.ref();
  }

  /**
   * Sends the invitation again; the link of the earlier one ends.
   *
   * @throws DomainException key {@code account.invite.done} when a password was chosen already;
   *     {@code account.disabled}; and {@link FieldException} on {@code mail}
   */
  public void inviteAgain(UUID ref) {
    Account account = accounts.byRef(ref);
    if (!account.isEnabled()) {
      throw new DomainException("account.disabled");
    }
    if (accounts.credential(account) != null) {
      throw new DomainException("account.invite.done");
    }
    invite(account);
  }

  private void invite(Account account) {
    if (account.mail() == null) {
      throw new FieldException("mail", "account.invite.mailNeeded");
    }
    mail.invitation(account, links.issue(account, LinkPurpose.INVITATION, null));
  }

  /** Until when the last invitation holds, or held; nothing if there is none. */
  public Optional<Instant> invitedUntil(UUID ref) {
    return links.unused(accounts.byRef(ref), LinkPurpose.INVITATION).map(AccountLink::expiresAt);
  }

  /**
   * Changes an account. Links that were sent to an earlier address end, and where a role is taken
   * away the sessions, except one's own. Nobody takes the administrator's role from themselves, so
   * one remains.
   *
   * @throws FieldException as {@link Account#describe} and {@link Account#grant} say
   */
  public void change(@Valid ChangeAccount command) {
    Account account = accounts.byRef(command.ref());
    account.expectVersion(command.version());
    if (isOwn(account) && !command.roles().contains(Roles.ADMIN)) {
      throw new FieldException("roles", "account.roles.ownAdministrator");
    }
    String earlier = account.mail();
    account.describe(command.displayName(), command.mail(), command.language());
    if (!Objects.equals(earlier, account.mail())) {
      links.end(account, LinkPurpose.values());
      mail.notice(account, earlier, "addressChanged");
    }
    List<String> before = account.roles();
    account.grant(command.roles());
    mandates.settle(account, command.entityRef());
    if (!isOwn(account) && !account.roles().containsAll(before)) {
      sessions.endOthers(account, null);
    }
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
      sessions.endOthers(account, null);
    }
    accounts.flush();
  }

  /** Sets a new password, which the administrator hands over; ends what is signed in. */
  public void resetPassword(UUID ref, String password) {
    Account account = accounts.byRef(ref);
    PasswordRule.check(account.login(), password);
    account.passwordChanged(clock.instant());
    accounts.setCredential(account, hasher.hash(password));
    links.end(account, LinkPurpose.INVITATION, LinkPurpose.PASSWORD);
    sessions.endOthers(account, null);
    accounts.flush();
  }

  /**
   * Removes the second factor that somebody has lost, and tells them by mail. Who needs one is led
   * to another at the next sign-in.
   *
   * @throws DomainException key {@code account.factor.own} for one's own, which a code removes
   */
  public void removeFactor(UUID ref) {
    Account account = accounts.byRef(ref);
    if (isOwn(account)) {
      throw new DomainException("account.factor.own");
    }
    Instant since = factors.remove(account);
    if (since != null) {
      sessions.endOthers(account, null);
      auditTrail.record("Account", ref, "UPDATE", "secondFactor", since, null);
      mail.notice(account, account.mail(), "factorRemoved");
    }
  }

  private boolean isOwn(Account account) {
    return caller.account().map(own -> own.accountRef().equals(account.ref())).orElse(false);
  }
}
