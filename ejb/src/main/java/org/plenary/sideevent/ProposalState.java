package org.plenary.sideevent;

import java.util.Set;

/** Where a proposal stands. */
public enum ProposalState {
  DRAFT,
  SUBMITTED,
  UNDER_REVIEW,
  ACCEPTED,
  WAITING,
  REFUSED,
  WITHDRAWN,
  CANCELLED,
  HELD;

  /** Whether it waits for the organizers' decision. */
  public boolean isUndecided() {
    return this == SUBMITTED || this == UNDER_REVIEW || this == WAITING;
  }

  /** Whether its texts can be corrected while the call is open. */
  public boolean isCorrectable() {
    return this == DRAFT || this == SUBMITTED || this == UNDER_REVIEW;
  }

  /** Whether its main organizer can take it back. */
  public boolean isWithdrawable() {
    return this == DRAFT || isUndecided() || this == ACCEPTED;
  }

  /** Whether organizers can move it to another state. */
  boolean goesTo(ProposalState next) {
    return from(next).contains(this);
  }

  private static Set<ProposalState> from(ProposalState next) {
    return switch (next) {
      case SUBMITTED -> Set.of(DRAFT);
      case UNDER_REVIEW -> Set.of(SUBMITTED, WAITING);
      case ACCEPTED -> Set.of(SUBMITTED, UNDER_REVIEW, WAITING, REFUSED);
      case WAITING -> Set.of(SUBMITTED, UNDER_REVIEW, ACCEPTED);
      case REFUSED -> Set.of(SUBMITTED, UNDER_REVIEW, WAITING, ACCEPTED);
      case CANCELLED, HELD -> Set.of(ACCEPTED);
      case DRAFT, WITHDRAWN -> Set.of();
    };
  }
}
