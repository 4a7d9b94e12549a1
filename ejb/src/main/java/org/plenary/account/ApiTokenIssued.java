package org.plenary.account;

import java.util.UUID;

/**
 * A new API token, the only time that it is told.
 *
 * @param ref identity
 * @param token what the machine sends
 */
public record ApiTokenIssued(UUID ref, String token) {
  @Override
  public String toString() {
    return "ApiTokenIssued " + ref;
  }
}
