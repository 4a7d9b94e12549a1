package org.plenary.directory.duplicate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.plenary.shared.Aggregate;

/** Somebody has told two people apart who look like one. */
@Entity
@Table(name = "not_duplicate")
public class NotDuplicate extends Aggregate {
  @Column(name = "first_ref", nullable = false, updatable = false)
  private UUID firstRef;

  @Column(name = "second_ref", nullable = false, updatable = false)
  private UUID secondRef;

  @Column(name = "said_by", nullable = false, updatable = false)
  private String saidBy;

  @Column(name = "said_at", nullable = false, updatable = false)
  private Instant saidAt;

  protected NotDuplicate() {}

  NotDuplicate(PersonPair pair, String login, Instant now) {
    firstRef = pair.first();
    secondRef = pair.second();
    saidBy = login;
    saidAt = now;
  }
}
