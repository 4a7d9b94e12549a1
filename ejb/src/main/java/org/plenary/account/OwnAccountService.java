package org.plenary.account;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
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
  @Inject private PasswordHasher hasher;
  @Inject private Caller caller;
  @Inject private Clock clock;

  /** The caller's account. */
  public AccountDetail detail() {
    return AccountDetail.of(own());
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
   * @return the account with its new date of the password, so that this session goes on
   * @throws FieldException on {@code current}, key {@code account.password.wrong}; on {@code
   *     password} for a weak one
   */
  public SignedIn changePassword(String current, String password) {
    Account account = own();
    Credential credential = accounts.credential(account);
    if (current == null || !hasher.matches(current, credential.hash())) {
      throw new FieldException("current", "account.password.wrong");
    }
    PasswordRule.check(account.login(), password);
    account.passwordChanged(clock.instant());
    credential.replace(hasher.hash(password));
    accounts.flush();
    return SignedIn.of(account);
  }

  private Account own() {
    return caller
        .account()
        .map(PlenaryPrincipal::accountRef)
        .flatMap(accounts::findByRef)
        .orElseThrow(NotFoundException::new);
  }
}
