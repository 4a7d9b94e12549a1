package org.plenary.account;

import java.time.Instant;

/**
 * What an administrator sees of a link to an account at the provider.
 *
 * @param issuer the provider
 * @param since when the account was linked
 */
public record ProviderLinkRow(String issuer, Instant since) {}
