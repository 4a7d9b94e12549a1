package org.plenary.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** The authenticator of an account. No aggregate, so that the audit trail never sees its secret. */
@Entity
@Table(name = "account_factor")
public class SecondFactor {
  @Id
  @Column(name = "account_id")
  private Long accountId;

  @Column(name = "secret", nullable = false)
  private String secret;

  @Column(name = "enrolled_at", nullable = false)
  private Instant enrolledAt;

  @Column(name = "last_step", nullable = false)
  private long lastStep;

  protected SecondFactor() {}

  SecondFactor(Account account, String secret, Instant now, long lastStep) {
    this.accountId = account.id();
    this.secret = secret;
    this.enrolledAt = now;
    this.lastStep = lastStep;
  }

  String secret() {
    return secret;
  }

  Instant enrolledAt() {
    return enrolledAt;
  }

  long lastStep() {
    return lastStep;
  }

  @Override
  public String toString() {
    return "SecondFactor";
  }
}
