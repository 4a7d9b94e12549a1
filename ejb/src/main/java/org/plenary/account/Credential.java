package org.plenary.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The hash of an account's password. No aggregate, so that the audit trail never sees it. */
@Entity
@Table(name = "account_credential")
public class Credential {
  @Id
  @Column(name = "account_id")
  private Long accountId;

  @Column(name = "hash", nullable = false)
  private String hash;

  @Column(name = "demonstration", nullable = false)
  private boolean demonstration;

  protected Credential() {}

  Credential(Account account, String hash) {
    this.accountId = account.id();
    this.hash = hash;
  }

  static Credential ofDemonstration(Account account, String hash) {
    Credential credential = new Credential(account, hash);
    credential.demonstration = true;
    return credential;
  }

  /** Whether PLENARY_DEMO made the account. */
  boolean isDemonstration() {
    return demonstration;
  }

  String hash() {
    return hash;
  }

  void replace(String newHash) {
    hash = newHash;
  }

  @Override
  public String toString() {
    return "Credential";
  }
}
