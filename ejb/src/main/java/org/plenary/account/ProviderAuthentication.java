package org.plenary.account;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import org.plenary.audit.AuditTrail;

/**
 * Whose account it is that somebody signs in to through the provider. The provider proves who one
 * is; which accounts there are and what they may do is decided here: nobody gets an account by
 * signing in.
 */
@Stateless
@PermitAll
public class ProviderAuthentication {
  private static final String FIELD = "providerAccount";

  @Inject private Standings standings;
  @Inject private AccountRepository accounts;
  @Inject private ProviderLinks links;
  @Inject private SecondFactors factors;
  @Inject private AccountMail mail;
  @Inject private AuditTrail auditTrail;

  /**
   * The account of this person. At the first time it is the one enabled account with the address
   * that the provider has verified, which is linked to the person at the provider and told so by
   * mail; from then on the address does not matter.
   *
   * @return nothing alike if there is no such account, if it is disabled, if several have the
   *     address, and if it is linked to somebody else at the provider
   */
  public Optional<SignedIn> signIn(ProviderIdentity identity) {
    return links
        .account(identity)
        .or(() -> link(identity))
        .filter(Account::isEnabled)
        .map(account -> signedIn(account, identity));
  }

  private Optional<Account> link(ProviderIdentity identity) {
    if (identity.mail() == null) {
      return Optional.empty();
    }
    Optional<Account> found = links.accountByMail(identity.mail());
    // of two first sign-ins at once the later one sees what the earlier did
    found.ifPresent(accounts::lock);
    Optional<Account> free = found.filter(account -> links.of(account) == null);
    free.ifPresent(
        account -> {
          ProviderLink link = links.add(account, identity);
          auditTrail.record("Account", account.ref(), "UPDATE", FIELD, null, link.linkedAt());
          mail.notice(account, account.mail(), "providerLinked");
        });
    return free;
  }

  private SignedIn signedIn(Account account, ProviderIdentity identity) {
    SignInStage stage =
        identity.factorProved()
            ? SignInStage.DONE
            : factors.stage(account, accounts.credential(account));
    return SignedIn.of(account, stage, standings.of(account), identity.factorProved());
  }
}
