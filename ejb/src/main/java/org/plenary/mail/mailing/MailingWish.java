package org.plenary.mail.mailing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.plenary.shared.Aggregate;

/**
 * Whether somebody wants mailings: their own wish, apart from what the office notes. What is about
 * them alone they get all the same.
 */
@Entity
@Table(name = "mailing_wish")
class MailingWish extends Aggregate {
  @Column(name = "party_ref", nullable = false)
  private UUID partyRef;

  @Column(name = "none_since")
  private Instant noneSince;

  protected MailingWish() {}

  MailingWish(UUID partyRef) {
    this.partyRef = Objects.requireNonNull(partyRef);
  }

  /** Wants none from now on, or wants them again (null). */
  void noneSince(Instant now) {
    noneSince = now;
  }

  Instant noneSince() {
    return noneSince;
  }
}
