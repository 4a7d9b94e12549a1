package org.plenary.directory.correspondence;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * An entry as lists show it.
 *
 * @param direction null where it makes no sense
 * @param reference the number that the other side gave it, or null
 * @param number of the register, such as NV 2026/0001, or null
 * @param voidReason why that number is void, or null
 * @param dueOn or null
 * @param dueBy a login, or null
 * @param overdue whether an answer was due before today
 */
public record CorrespondenceRow(
    UUID ref,
    CorrespondenceKind kind,
    Direction direction,
    LocalDate day,
    String subject,
    String reference,
    String number,
    String voidReason,
    CorrespondenceState state,
    LocalDate dueOn,
    String dueBy,
    boolean overdue,
    List<Party> parties) {
  /** Whether it waits for its number: an outgoing letter that has not left. */
  public boolean isDraft() {
    return direction == Direction.OUTGOING && kind.series() != null && number == null;
  }

  /** Whether the footnote on Kosovo belongs to one of those with whom it was exchanged. */
  public boolean isKosovo() {
    return parties.stream().anyMatch(one -> one.entity() != null && one.entity().isKosovo());
  }
}
