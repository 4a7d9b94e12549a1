package org.plenary.mechanism;

import java.util.List;
import org.plenary.directory.EntityLine;
import org.plenary.directory.OfficeHolder;

/**
 * What is known of a State's mechanism.
 *
 * @param state the State
 * @param holders its National Co-ordinators and Rapporteurs who are in office, or may be; none if
 *     nobody knows, which is not "vacant"
 */
public record StateMechanism(EntityLine state, List<OfficeHolder> holders) {
  public boolean isKnown() {
    return !holders.isEmpty();
  }

  public boolean isParticipating() {
    return state.membership().isParticipating();
  }
}
