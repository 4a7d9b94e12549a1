package org.plenary.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.plenary.shared.Aggregate;
import org.plenary.shared.Roles;

/**
 * On which role of the directory it rests that an account is a focal point's or a representative's:
 * for whom it speaks and from when to when is what the directory says of that role. Nothing of it
 * is copied here, so that whoever ends the role there ends the access.
 */
@Entity
@Table(name = "account_mandate")
public class Mandate extends Aggregate {
  /** The roles of accounts that rest on one. */
  static final List<String> ROLES = List.of(Roles.DELEGATION, Roles.MEMBER);

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "account_id", nullable = false, updatable = false)
  private Account account;

  @Column(name = "role", nullable = false, updatable = false)
  private String role;

  @Column(name = "affiliation_ref", nullable = false, updatable = false)
  private UUID affiliationRef;

  protected Mandate() {}

  /**
   * @param role DELEGATION or MEMBER
   * @param affiliationRef the role in the directory
   */
  Mandate(Account account, String role, UUID affiliationRef) {
    if (!ROLES.contains(role)) {
      throw new IllegalArgumentException(role);
    }
    this.account = Objects.requireNonNull(account);
    this.role = role;
    this.affiliationRef = Objects.requireNonNull(affiliationRef);
  }

  Account account() {
    return account;
  }

  String role() {
    return role;
  }

  UUID affiliationRef() {
    return affiliationRef;
  }
}
