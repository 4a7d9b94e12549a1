package org.plenary.sideevent;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.plenary.shared.Aggregate;
import org.plenary.shared.DomainException;

/** What organizers did to a proposal; what was done together can be undone together for a time. */
@Entity
@Table(name = "side_event_step")
public class ProposalStep extends Aggregate {
  /** How long it can be undone; mails wait as long (rule 5). */
  public static final Duration WINDOW = Duration.ofSeconds(30);

  @Column(name = "proposal_ref", nullable = false, updatable = false)
  private UUID proposalRef;

  @Column(name = "step", nullable = false, updatable = false)
  private UUID step;

  @Enumerated(EnumType.STRING)
  @Column(name = "state_before", nullable = false, updatable = false)
  private ProposalState before;

  @Enumerated(EnumType.STRING)
  @Column(name = "state_after", nullable = false, updatable = false)
  private ProposalState after;

  @Enumerated(EnumType.STRING)
  @Column(name = "ground_before", updatable = false)
  private Ground groundBefore;

  @Column(name = "reason_before", updatable = false)
  private String reasonBefore;

  @Column(name = "taken_at", nullable = false, updatable = false)
  private Instant takenAt;

  protected ProposalStep() {}

  /** From what the proposal is now to another state. */
  ProposalStep(Proposal proposal, UUID step, ProposalState after, Instant now) {
    proposalRef = proposal.ref();
    this.step = step;
    before = proposal.state();
    this.after = after;
    groundBefore = proposal.ground();
    reasonBefore = proposal.reason();
    takenAt = now;
  }

  /**
   * Undoes it, unless somebody has changed the state since.
   *
   * @return whether it did
   * @throws DomainException key {@code sideevent.undo.late}
   */
  boolean undo(Proposal proposal, Instant now) {
    if (!now.isBefore(takenAt.plus(WINDOW))) {
      throw new DomainException("sideevent.undo.late");
    }
    if (proposal.state() != after) {
      return false;
    }
    proposal.restore(before, groundBefore, reasonBefore);
    return true;
  }

  UUID proposalRef() {
    return proposalRef;
  }
}
