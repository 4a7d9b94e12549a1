package org.plenary.account;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.plenary.shared.Caller;
import org.plenary.shared.DomainException;
import org.plenary.shared.Idempotency;
import org.plenary.shared.NotFoundException;
import org.plenary.shared.PlenaryPrincipal;
import org.plenary.shared.Roles;

/**
 * API tokens: everybody who is signed in keeps their own, administrators those of any account, such
 * as one made for a service.
 */
@Stateless
@RolesAllowed("**")
public class ApiTokenService {
  private static final int MAX_USABLE = 20;
  private static final SecureRandom RANDOM = new SecureRandom();

  @Inject private ApiTokenRepository tokens;
  @Inject private AccountRepository accounts;
  @Inject private Idempotency idempotency;
  @Inject private Caller caller;
  @Inject private Clock clock;

  /** The caller's tokens, the latest first. One query. */
  public List<ApiTokenRow> own() {
    return tokens.rows(ownAccount(), clock.instant());
  }

  /**
   * Makes a token of the caller's.
   *
   * @throws DomainException key {@code apitoken.tooMany} when there are twenty already, {@code
   *     apitoken.shownOnce} when this request was answered before; and as {@link ApiToken} says
   */
  public ApiTokenIssued create(@NotNull @Valid ApiTokenRequest request) {
    return issue(ownAccount(), request);
  }

  /**
   * Ends a token of the caller's at once.
   *
   * @throws NotFoundException if the caller has no such token
   */
  public void revoke(UUID ref) {
    end(ownAccount(), ref);
  }

  /** The tokens of an account, the latest first. Two queries. */
  @RolesAllowed(Roles.ADMIN)
  public List<ApiTokenRow> of(UUID account) {
    return tokens.rows(accounts.byRef(account).ref(), clock.instant());
  }

  /** Makes a token of an account; as {@link #create}. */
  @RolesAllowed(Roles.ADMIN)
  public ApiTokenIssued createFor(UUID account, @NotNull @Valid ApiTokenRequest request) {
    return issue(account, request);
  }

  /** Ends a token of an account; as {@link #revoke}. */
  @RolesAllowed(Roles.ADMIN)
  public void revokeOf(UUID account, UUID ref) {
    end(account, ref);
  }

  private UUID ownAccount() {
    return caller.account().map(PlenaryPrincipal::accountRef).orElseThrow(NotFoundException::new);
  }

  private ApiTokenIssued issue(UUID accountRef, ApiTokenRequest request) {
    Account account = accounts.byRef(accountRef);
    if (!account.isEnabled()) {
      throw new DomainException("account.disabled");
    }
    String text = ApiTokenText.random(RANDOM);
    Instant now = clock.instant();
    ApiToken token = new ApiToken(account, request.name(), request.scopes(), request.days(), now);
    UUID made =
        idempotency.once(
            "apiToken",
            request.key(),
            accountRef + " " + request,
            () -> {
              if (tokens.usable(account, now) >= MAX_USABLE) {
                throw new DomainException("apitoken.tooMany", MAX_USABLE);
              }
              tokens.add(token, ApiTokenText.hash(text));
              return token.ref();
            });
    if (!made.equals(token.ref())) {
      throw new DomainException("apitoken.shownOnce");
    }
    return new ApiTokenIssued(made, text);
  }

  private void end(UUID account, UUID ref) {
    tokens.of(account, ref).revoke(clock.instant());
    tokens.flush();
  }
}
