package org.plenary.sideevent;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.plenary.shared.FieldException;
import org.plenary.shared.PlainText;

/**
 * Asks to move proposals of a conference to another state.
 *
 * @param to {@code UNDER_REVIEW}, {@code ACCEPTED}, {@code WAITING}, {@code REFUSED} or {@code
 *     HELD}
 * @param ground why, of what is refused or waits
 * @param reason the same in words, at most 500 characters; needed where the ground is OTHER
 */
public record MoveProposals(
    @NotNull UUID eventRef,
    @NotEmpty @Size(max = 500) List<UUID> refs,
    @NotNull ProposalState to,
    Ground ground,
    @PlainText(max = 500, lines = true) String reason) {
  public MoveProposals {
    boolean said = reason != null && !reason.isBlank();
    if (to == ProposalState.REFUSED && ground == null || ground == Ground.OTHER && !said) {
      throw new FieldException("reason", "sideevent.reason.needed");
    }
  }
}
