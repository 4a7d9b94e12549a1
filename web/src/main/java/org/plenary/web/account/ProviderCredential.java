package org.plenary.web.account;

import jakarta.security.enterprise.credential.Credential;
import org.plenary.account.ProviderIdentity;

/** Who somebody is according to the provider, whose token was found right before. */
public final class ProviderCredential implements Credential {
  private final ProviderIdentity identity;

  ProviderCredential(ProviderIdentity identity) {
    this.identity = identity;
  }

  ProviderIdentity identity() {
    return identity;
  }
}
