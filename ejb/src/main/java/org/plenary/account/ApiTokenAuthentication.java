package org.plenary.account;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.plenary.account.ApiTokenRepository.Presented;
import org.plenary.shared.Roles;

/**
 * Checks who asks with an API token. Unknown, expired and revoked tokens, and those of a disabled
 * account, answer alike.
 */
@Stateless
@PermitAll
public class ApiTokenAuthentication {
  private static final Duration A_MINUTE = Duration.ofMinutes(1);

  @Inject private ApiTokenRepository tokens;
  @Inject private AccountAuthentication accounts;
  @Inject private Clock clock;

  /**
   * Whoever holds this token, with the roles that the account has now. The right to read protected
   * names does not come along: each look needs a person and a reason. The use is noted at most once
   * a minute.
   *
   * @param text as it was sent
   */
  public Optional<ApiTokenBearer> authenticate(String text) {
    if (!ApiTokenText.isWellFormed(text)) {
      return Optional.empty();
    }
    Instant now = clock.instant();
    return tokens
        .byHash(ApiTokenText.hash(text))
        .filter(presented -> presented.token().isUsable(now))
        .flatMap(presented -> bearer(presented, now));
  }

  private Optional<ApiTokenBearer> bearer(Presented presented, Instant now) {
    ApiToken token = presented.token();
    Account account = token.account();
    Optional<SignedIn> holder = accounts.stillSignedIn(account.ref(), account.passwordChangedAt());
    Instant aMinuteAgo = now.minus(A_MINUTE);
    Instant last = presented.lastUsedAt();
    if (holder.isPresent() && (last == null || last.isBefore(aMinuteAgo))) {
      tokens.used(token, now, aMinuteAgo);
    }
    return holder.map(who -> bearer(token, who));
  }

  private static ApiTokenBearer bearer(ApiToken token, SignedIn holder) {
    List<String> roles =
        holder.roles().stream().filter(role -> !role.equals(Roles.PROTECTED_READER)).toList();
    return new ApiTokenBearer(
        token.ref(),
        holder.ref(),
        holder.login(),
        holder.displayName(),
        holder.entities(),
        roles,
        token.scopes());
  }
}
