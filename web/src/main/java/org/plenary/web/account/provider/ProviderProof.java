package org.plenary.web.account.provider;

import java.util.Optional;
import org.plenary.account.ProviderIdentity;

/**
 * What a sign-in at the provider has brought.
 *
 * @param identity who it is
 * @param signOut the address that ends the session at the provider, if it offers one
 */
public record ProviderProof(ProviderIdentity identity, Optional<String> signOut) {}
