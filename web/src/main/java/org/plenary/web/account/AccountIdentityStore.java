package org.plenary.web.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashSet;
import java.util.Set;
import org.plenary.account.AccountAuthentication;
import org.plenary.account.ProviderAuthentication;
import org.plenary.account.SignedIn;
import org.plenary.shared.PlenaryPrincipal;
import org.plenary.shared.Retry;
import org.plenary.web.account.provider.ProviderSettings;
import org.plenary.web.shared.ClientAddress;

/** Asks the accounts in the database. Groups are the names of the roles. */
@ApplicationScoped
public class AccountIdentityStore implements IdentityStore {
  @Inject private AccountAuthentication authentication;
  @Inject private ProviderAuthentication providers;
  @Inject private ProviderSettings provider;
  @Inject private ClientAddress clients;
  @Inject private HttpServletRequest request;

  /**
   * Checks login and password, or finds the account of whom the provider has sent. Not left to the
   * interface: it would bind the application's type of credential to the server for good, and fail
   * in the next deployment.
   *
   * @throws org.plenary.shared.DomainException when the caller must wait
   */
  @Override
  public CredentialValidationResult validate(Credential credential) {
    return switch (credential) {
      case UsernamePasswordCredential typed -> withPassword(typed);
      case ProviderCredential proved -> fromProvider(proved);
      default -> CredentialValidationResult.NOT_VALIDATED_RESULT;
    };
  }

  /** Nobody's password opens anything where people sign in through the provider alone. */
  private CredentialValidationResult withPassword(UsernamePasswordCredential typed) {
    if (provider.isOnly()) {
      return CredentialValidationResult.INVALID_RESULT;
    }
    return authentication
        .signIn(typed.getCaller(), typed.getPasswordAsString(), clients.of(request))
        .map(AccountIdentityStore::valid)
        .orElse(CredentialValidationResult.INVALID_RESULT);
  }

  private CredentialValidationResult fromProvider(ProviderCredential proved) {
    return Retry.onTransient(() -> providers.signIn(proved.identity()))
        .map(AccountIdentityStore::valid)
        .orElse(CredentialValidationResult.INVALID_RESULT);
  }

  private static CredentialValidationResult valid(SignedIn account) {
    SignedInPrincipal principal = new SignedInPrincipal(account);
    return new CredentialValidationResult(principal, principal.groups());
  }

  /**
   * The principal together with what the session keeps of the account. Its groups are its roles,
   * and none before the second factor.
   */
  static final class SignedInPrincipal extends PlenaryPrincipal {
    private static final long serialVersionUID = 1L;
    private final SignedIn account;

    SignedInPrincipal(SignedIn account) {
      super(account.login(), account.ref(), account.displayName(), account.entities());
      this.account = account;
    }

    SignedIn account() {
      return account;
    }

    Set<String> groups() {
      return account.isDone() ? new LinkedHashSet<>(account.roles()) : Set.of();
    }
  }
}
