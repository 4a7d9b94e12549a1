package org.plenary.web.account.provider;

import java.io.Serializable;

/**
 * A sign-in that was begun in a session and has not come back from the provider.
 *
 * @param state what the provider gives back: finds this one again, once
 * @param nonce what stands in the token that belongs to it
 * @param verifier proves to the provider that whoever began asks for the token (PKCE)
 * @param next where to go on
 * @param begun milliseconds of the clock
 */
public record PendingSignIn(String state, String nonce, String verifier, String next, long begun)
    implements Serializable {
  /** Nothing of it belongs in a log. */
  @Override
  public String toString() {
    return "PendingSignIn";
  }
}
