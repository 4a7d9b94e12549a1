package org.plenary.directory.confirmation;

/**
 * What awaits officers in the care of entries.
 *
 * @param corrections that wait for approval
 */
public record DecayCounts(long corrections, long unconfirmed, long ended, long bounced) {
  public long of(DecayKind kind) {
    return switch (kind) {
      case UNCONFIRMED -> unconfirmed;
      case ENDED_ROLE -> ended;
      case BOUNCED -> bounced;
    };
  }
}
