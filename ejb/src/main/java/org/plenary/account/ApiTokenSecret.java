package org.plenary.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * The hash of an API token, and when it was last used. No aggregate, so that the audit trail sees
 * neither.
 */
@Entity
@Table(name = "api_token_secret")
public class ApiTokenSecret {
  @Id
  @Column(name = "token_id")
  private Long tokenId;

  @Column(name = "hash", nullable = false, updatable = false)
  private String hash;

  @Column(name = "last_used_at")
  private Instant lastUsedAt;

  protected ApiTokenSecret() {}

  ApiTokenSecret(ApiToken token, String hash) {
    this.tokenId = token.id();
    this.hash = hash;
  }

  Instant lastUsedAt() {
    return lastUsedAt;
  }

  @Override
  public String toString() {
    return "ApiTokenSecret";
  }
}
