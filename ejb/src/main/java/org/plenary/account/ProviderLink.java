package org.plenary.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** The account at the provider with which somebody signs in to an account of Plenary. */
@Entity
@Table(name = "account_provider")
public class ProviderLink {
  @Id
  @Column(name = "account_id")
  private Long accountId;

  @Column(name = "issuer", nullable = false)
  private String issuer;

  @Column(name = "subject", nullable = false)
  private String subject;

  @Column(name = "linked_at", nullable = false)
  private Instant linkedAt;

  protected ProviderLink() {}

  ProviderLink(Account account, ProviderIdentity identity, Instant now) {
    this.accountId = account.id();
    this.issuer = identity.issuer();
    this.subject = identity.subject();
    this.linkedAt = now;
  }

  Long accountId() {
    return accountId;
  }

  String issuer() {
    return issuer;
  }

  Instant linkedAt() {
    return linkedAt;
  }

  @Override
  public String toString() {
    return "ProviderLink";
  }
}
