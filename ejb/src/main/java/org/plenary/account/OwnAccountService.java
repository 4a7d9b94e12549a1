package org.plenary.account;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.plenary.shared.Caller;
import org.plenary.shared.FieldException;
import org.plenary.shared.Language;
import org.plenary.shared.NotFoundException;
import org.plenary.shared.PlenaryPrincipal;

/** What everybody who is signed in does with their own account. */
@Stateless
@RolesAllowed("**")
public class OwnAccountService {
  @Inject private AccountRepository accounts;
  @Inject private AccountLinks links;
  @Inject private AccountMail mail;
  @Inject private SessionStore sessions;
  @Inject private SignInAttempts attempts;
  @Inject private PasswordHasher hasher;
  @Inject private Standings standings;
  @Inject private Caller caller;
  @Inject private Clock clock;

  /** The caller's account. */
  public AccountDetail detail() {
    Account account = own();
    return AccountDetail.of(account, false, null, standings.of(account));
  }

  /** Chooses the language that mail to the account is written in and pages begin with. */
  public void chooseLanguage(Language language) {
    Account account = own();
    account.describe(account.displayName(), account.mail(), language);
    accounts.flush();
  }

  /**
   * Changes the password; what else is signed in with the old one ends.
   *
   * @param session the one that goes on
   * @return the account with its new date of the password, so that this session goes on
   * @throws FieldException on {@code current}, key {@code account.password.wrong}; on {@code
   *     password} for a weak one
   */
  public SignedIn changePassword(String current, String password, UUID session) {
    Account account = own();
    expectPassword(account, current);
    PasswordRule.check(account.login(), password);
    account.passwordChanged(clock.instant());
    accounts.setCredential(account, hasher.hash(password));
    links.end(account, LinkPurpose.PASSWORD);
    sessions.endOthers(account, session);
    mail.notice(account, account.mail(), "passwordChanged");
    accounts.flush();
    return SignedIn.of(account, SignInStage.DONE, standings.of(account));
  }

  /**
   * Asks for another address. It holds once it was agreed to by links that are sent to the old and
   * to the new one; without an old one, to the new one.
   *
   * @throws FieldException on {@code current}, key {@code account.password.wrong}; on {@code mail}
   *     for a malformed address or the present one
   */
  public void askForAddress(String current, String newMail) {
    Account account = own();
    expectPassword(account, current);
    String wanted = Account.address(newMail);
    if (wanted == null || wanted.equals(account.mail())) {
      throw new FieldException("mail", "account.mail.same");
    }
    links.end(account, LinkPurpose.OLD_ADDRESS, LinkPurpose.NEW_ADDRESS);
    mail.newAddress(account, wanted, links.issue(account, LinkPurpose.NEW_ADDRESS, wanted));
    if (account.mail() != null) {
      mail.oldAddress(account, wanted, links.issue(account, LinkPurpose.OLD_ADDRESS, wanted));
    }
  }

  /** Wrong passwords wait here as they do at sign-in. */
  private void expectPassword(Account account, String current) {
    attempts.refuseWhileWaiting(Limit.LOGIN, account.login());
    Credential credential = accounts.credential(account);
    if (credential == null || current == null || !hasher.matches(current, credential.hash())) {
      attempts.failed(Limit.LOGIN, account.login());
      throw new FieldException("current", "account.password.wrong");
    }
  }

  private Account own() {
    return caller
        .account()
        .map(PlenaryPrincipal::accountRef)
        .flatMap(accounts::findByRef)
        .orElseThrow(NotFoundException::new);
  }
}
