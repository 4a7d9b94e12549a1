package org.plenary.account;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * An API token as lists show it; the token itself is not known any more.
 *
 * @param ref identity
 * @param name what it is for
 * @param scopes what it may be used for
 * @param createdAt when it was made
 * @param expiresAt when it ends by itself
 * @param lastUsedAt when it was last used, to the minute, or null
 * @param state how it stands now
 */
public record ApiTokenRow(
    UUID ref,
    String name,
    Set<ApiTokenScope> scopes,
    Instant createdAt,
    Instant expiresAt,
    Instant lastUsedAt,
    ApiTokenState state) {
  static ApiTokenRow of(ApiToken token, Instant lastUsedAt, Instant now) {
    return new ApiTokenRow(
        token.ref(),
        token.name(),
        token.scopes(),
        token.createdAt(),
        token.expiresAt(),
        lastUsedAt,
        token.state(now));
  }
}
