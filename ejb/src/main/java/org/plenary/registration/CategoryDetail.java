package org.plenary.registration;

import java.util.UUID;
import org.plenary.shared.LocalizedText;

/**
 * A category as it is set up.
 *
 * @param used seats taken, those kept for delegations and for an undo included
 * @param delegationSeats seats of each delegation, null for no limit
 */
public record CategoryDetail(
    UUID ref,
    long version,
    String code,
    CategoryKind kind,
    LocalizedText name,
    int capacity,
    int used,
    boolean publicForm,
    SeatTakenAt seatTakenAt,
    FreedSeat freedSeat,
    Integer delegationSeats) {
  public boolean isOverbooked() {
    return used > capacity;
  }
}
