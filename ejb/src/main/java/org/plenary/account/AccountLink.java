package org.plenary.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * A link that was sent by mail. Its token is known by the hash alone. No aggregate: the audit trail
 * shows what it changed, not the link.
 */
@Entity
@Table(name = "account_link")
public class AccountLink {
  @Id
  @Column(name = "token_hash")
  private String tokenHash;

  @Enumerated(EnumType.STRING)
  @Column(name = "purpose", nullable = false)
  private LinkPurpose purpose;

  @Column(name = "account_id", nullable = false)
  private Long accountId;

  @Column(name = "detail")
  private String detail;

  @Column(name = "created_at", nullable = false)
  private Instant createdAt;

  @Column(name = "expires_at", nullable = false)
  private Instant expiresAt;

  @Column(name = "used_at")
  private Instant usedAt;

  protected AccountLink() {}

  AccountLink(String tokenHash, LinkPurpose purpose, Account account, String detail, Instant now) {
    this.tokenHash = tokenHash;
    this.purpose = purpose;
    this.accountId = account.id();
    this.detail = detail;
    this.createdAt = now;
    this.expiresAt = now.plus(purpose.lifetime());
  }

  LinkState state(Instant now) {
    if (usedAt != null) {
      return LinkState.USED;
    }
    return now.isBefore(expiresAt) ? LinkState.OPEN : LinkState.EXPIRED;
  }

  String tokenHash() {
    return tokenHash;
  }

  LinkPurpose purpose() {
    return purpose;
  }

  Long accountId() {
    return accountId;
  }

  String detail() {
    return detail;
  }

  Instant expiresAt() {
    return expiresAt;
  }

  @Override
  public String toString() {
    return "AccountLink " + purpose;
  }
}
