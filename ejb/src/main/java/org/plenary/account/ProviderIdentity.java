package org.plenary.account;

/**
 * Who somebody is according to the OpenID Connect provider, once its token was found right.
 *
 * @param issuer the provider
 * @param subject what it calls the person: never given to another, whatever else changes
 * @param mail the person's address if the provider says that it verified it, else null
 * @param factorProved whether it says that a second factor was given
 */
public record ProviderIdentity(String issuer, String subject, String mail, boolean factorProved) {
  /** Tells nothing of the person: it may end in a log. */
  @Override
  public String toString() {
    return "ProviderIdentity";
  }
}
