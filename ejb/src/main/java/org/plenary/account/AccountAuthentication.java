package org.plenary.account;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.plenary.shared.DomainException;

/**
 * Checks who signs in. An unknown login, a wrong password and a disabled account answer alike and
 * take the same time. Passwords are hashed outside any transaction.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AccountAuthentication {
  @Inject private AccountRepository accounts;
  @Inject private PasswordHasher hasher;
  @Inject private SignInAttempts attempts;
  @Inject private SecondFactors factors;
  @Inject private SessionStore sessions;
  @Inject private CredentialChange credentials;
  @Inject private SignInCounts counts;
  @Inject private Standings standings;

  /**
   * The account of this login and password, if both are right. Failures are counted for the login
   * and for the client's address; who fails too often waits.
   *
   * @param address the client's
   * @throws DomainException key {@code account.signIn.wait} with the seconds to wait after too many
   *     failures; {@code account.signIn.busy} when too many sign in at once
   */
  public Optional<SignedIn> signIn(String typedLogin, String password, String address) {
    String login = typedLogin.strip().toLowerCase(Locale.ROOT);
    attempts.refuseWhileWaiting(Limit.ADDRESS, address);
    attempts.refuseWhileWaiting(Limit.LOGIN, login);
    Optional<Account> found = accounts.findByLogin(login);
    if (!isRight(found, password)) {
      counts.failure();
      attempts.failed(Limit.LOGIN, login);
      attempts.failed(Limit.ADDRESS, address);
      return Optional.empty();
    }
    attempts.succeeded(Limit.LOGIN, login);
    return found.map(
        account ->
            SignedIn.of(
                account,
                factors.stage(account, accounts.credential(account)),
                standings.of(account)));
  }

  /**
   * The second step of a sign-in: a code of the authenticator, or a recovery code.
   *
   * @param halfway what the right password gave
   * @param address the client's
   * @return nothing if the code is wrong, was used before, or the account changed meanwhile
   * @throws DomainException key {@code account.signIn.wait} after too many failures
   */
  @TransactionAttribute(TransactionAttributeType.REQUIRED)
  public Optional<SignedIn> secondFactor(SignedIn halfway, String code, String address) {
    String about = halfway.ref().toString();
    attempts.refuseWhileWaiting(Limit.ADDRESS, address);
    attempts.refuseWhileWaiting(Limit.CODE, about);
    Optional<Account> account = unchanged(halfway.ref(), halfway.passwordChangedAt());
    if (account.isEmpty() || !factors.accept(account.get(), code)) {
      counts.failure();
      attempts.failed(Limit.CODE, about);
      attempts.failed(Limit.ADDRESS, address);
      return Optional.empty();
    }
    attempts.succeeded(Limit.CODE, about);
    return account.map(found -> SignedIn.of(found, SignInStage.DONE, standings.of(found)));
  }

  /**
   * Begins a session that was just signed in to.
   *
   * @param browser family of the browser, "" if it is unknown
   */
  @TransactionAttribute(TransactionAttributeType.REQUIRED)
  public UUID beginSession(SignedIn account, String browser) {
    UUID session = sessions.start(accounts.byRef(account.ref()), browser);
    counts.success();
    return session;
  }

  /** Ends a session when its person signs out. */
  @TransactionAttribute(TransactionAttributeType.REQUIRED)
  public void endSession(SignedIn account, UUID session) {
    accounts.findByRef(account.ref()).ifPresent(found -> sessions.end(found, session));
  }

  /**
   * The account of somebody who has signed in before, as it is now; notes that the session was
   * used. Asked at most once in fifteen seconds and session: four small statements.
   *
   * @return nothing if the account was disabled, its password changed, or the session ended since
   */
  @TransactionAttribute(TransactionAttributeType.REQUIRED)
  public Optional<SignedIn> stillSignedIn(SignedIn before, UUID session) {
    return unchanged(before.ref(), before.passwordChangedAt())
        .filter(account -> sessions.seen(session, account))
        .map(account -> afterSignIn(account, before.factorProved()));
  }

  /**
   * Whether the dates of the roles on which somebody's access rests are as they were. Asked with
   * each request, so that what a role opens ends with it: one query for those who have such a role,
   * none for others.
   */
  public boolean standsAsBefore(SignedIn before) {
    return standings.isAsBefore(before);
  }

  /**
   * The account behind something that was given out while its password was that of then, and that
   * is no session.
   *
   * @return nothing if the account was disabled, its password changed since, or its roles need a
   *     second factor that is not there yet or have ended
   */
  public Optional<SignedIn> stillSignedIn(UUID ref, Instant passwordChangedAt) {
    return unchanged(ref, passwordChangedAt)
        .map(account -> afterSignIn(account, false))
        .filter(SignedIn::isDone);
  }

  /**
   * An account that may still read what it once asked for at an address of its own, such as a
   * calendar: it is not disabled, and a role of it holds today. At most four queries.
   */
  public Optional<SignedIn> holding(UUID ref) {
    return accounts
        .findByRef(ref)
        .filter(Account::isEnabled)
        .map(account -> afterSignIn(account, true))
        .filter(account -> !account.roles().isEmpty());
  }

  private Optional<Account> unchanged(UUID ref, Instant passwordChangedAt) {
    return accounts
        .findByRef(ref)
        .filter(Account::isEnabled)
        .filter(account -> account.passwordChangedAt().equals(passwordChangedAt));
  }

  /** Its code was given then; it may need a factor since, or have lost the one it had. */
  private SignedIn afterSignIn(Account account, boolean factorProved) {
    SignInStage stage = factors.stage(account, accounts.credential(account));
    boolean done = factorProved || stage == SignInStage.CODE;
    return SignedIn.of(
        account, done ? SignInStage.DONE : stage, standings.of(account), factorProved);
  }

  private boolean isRight(Optional<Account> found, String password) {
    if (password.length() > PasswordRule.LONGEST) {
      return false;
    }
    Credential credential = found.map(accounts::credential).orElse(null);
    if (credential == null) {
      hasher.pretend(password);
      return false;
    }
    boolean right = hasher.matches(password, credential.hash()) && found.get().isEnabled();
    if (right && hasher.isOutdated(credential.hash())) {
      credentials.rehash(found.get().ref(), hasher.hash(password));
    }
    return right;
  }
}
