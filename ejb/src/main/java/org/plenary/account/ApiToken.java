package org.plenary.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.plenary.shared.Aggregate;
import org.plenary.shared.FieldException;

/**
 * Lets a machine ask in the name of an account, for a while and for some things only. What proves
 * it is an {@link ApiTokenSecret} of its own, which the audit trail does not see. A token is never
 * changed: it ends by its day or is revoked, and another one is made.
 */
@Entity
@Table(name = "api_token")
public class ApiToken extends Aggregate {
  /** Most days that a token may be valid. */
  public static final int MAX_DAYS = 365;

  private static final int MAX_NAME = 100;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "account_id", nullable = false, updatable = false)
  private Account account;

  @Column(name = "name", nullable = false, updatable = false)
  private String name;

  @Column(name = "scopes", nullable = false, updatable = false)
  private String scopes;

  @Column(name = "created_at", nullable = false, updatable = false)
  private Instant createdAt;

  @Column(name = "expires_at", nullable = false, updatable = false)
  private Instant expiresAt;

  @Column(name = "revoked_at")
  private Instant revokedAt;

  protected ApiToken() {}

  /**
   * A token that may be used from now on.
   *
   * @param days how long, 1 to {@link #MAX_DAYS}
   * @throws FieldException on {@code name}, key {@code shared.required}; on {@code scopes}, key
   *     {@code apitoken.scopes.none}; on {@code days}, key {@code apitoken.days.range}
   */
  public ApiToken(
      Account account, String name, Collection<ApiTokenScope> scopes, int days, Instant now) {
    if (name == null || name.isBlank() || name.strip().length() > MAX_NAME) {
      throw new FieldException("name", "shared.required");
    }
    if (scopes.isEmpty()) {
      throw new FieldException("scopes", "apitoken.scopes.none");
    }
    if (days < 1 || days > MAX_DAYS) {
      throw new FieldException("days", "apitoken.days.range", MAX_DAYS);
    }
    this.account = Objects.requireNonNull(account);
    this.name = name.strip();
    this.scopes =
        Set.copyOf(scopes).stream().sorted().map(Enum::name).collect(Collectors.joining(","));
    this.createdAt = now;
    this.expiresAt = now.plus(Duration.ofDays(days));
  }

  /** Ends it at once; once is enough. */
  public void revoke(Instant now) {
    if (revokedAt == null) {
      revokedAt = now;
    }
  }

  /** Whether it still opens something. */
  public boolean isUsable(Instant now) {
    return state(now) == ApiTokenState.ACTIVE;
  }

  /** How it stands at a moment. */
  public ApiTokenState state(Instant now) {
    if (revokedAt != null) {
      return ApiTokenState.REVOKED;
    }
    return now.isBefore(expiresAt) ? ApiTokenState.ACTIVE : ApiTokenState.EXPIRED;
  }

  public Account account() {
    return account;
  }

  public String name() {
    return name;
  }

  /** What it may be used for. */
  public Set<ApiTokenScope> scopes() {
    return Arrays.stream(scopes.split(","))
        .map(ApiTokenScope::valueOf)
        .collect(Collectors.toUnmodifiableSet());
  }

  public Instant createdAt() {
    return createdAt;
  }

  public Instant expiresAt() {
    return expiresAt;
  }
}
