package org.plenary.sideevent;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.plenary.shared.Aggregate;

/**
 * A State or organization that is named as co-organizer. It confirms or declines itself: its focal
 * point in the application, or whoever has the link that was sent to its mailbox (rule 17).
 */
@Entity
@Table(name = "side_event_co_organizer")
public class CoOrganizer extends Aggregate {
  /** How long a link holds. */
  static final Duration LIFETIME = Duration.ofDays(30);

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "proposal_id")
  private Proposal proposal;

  @Column(name = "position", nullable = false)
  private int position;

  @Column(name = "entity_ref", nullable = false, updatable = false)
  private UUID entityRef;

  @Enumerated(EnumType.STRING)
  @Column(name = "answer", nullable = false)
  private Answer answer = Answer.NOT_ASKED;

  @Column(name = "answered_at")
  private Instant answeredAt;

  @Column(name = "answered_by")
  private String answeredBy;

  @Column(name = "token_hash")
  private String tokenHash;

  @Column(name = "expires_at")
  private Instant expiresAt;

  protected CoOrganizer() {}

  CoOrganizer(Proposal proposal, int position, UUID entityRef) {
    this.proposal = proposal;
    this.position = position;
    this.entityRef = entityRef;
  }

  /** Stands at another place in the list. */
  void standAt(int place) {
    position = place;
  }

  /** Is asked; a link takes the place of the one before. */
  void ask(String hash, Instant now) {
    if (!answer.isGiven()) {
      answer = Answer.ASKED;
    }
    tokenHash = hash;
    expiresAt = hash == null ? null : now.plus(LIFETIME);
  }

  /** Whether its link holds. */
  boolean isLinkOpen(Instant now) {
    return expiresAt != null && now.isBefore(expiresAt);
  }

  /**
   * Says yes or no; it may change its mind. The link is used up.
   *
   * @param by login, or null for the link
   */
  void answer(boolean yes, String by, Instant now) {
    answer = yes ? Answer.CONFIRMED : Answer.DECLINED;
    answeredAt = now;
    answeredBy = by;
    tokenHash = null;
    expiresAt = null;
  }

  Proposal proposal() {
    return proposal;
  }

  UUID entityRef() {
    return entityRef;
  }

  Answer answer() {
    return answer;
  }

  Instant answeredAt() {
    return answeredAt;
  }
}
