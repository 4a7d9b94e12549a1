package org.plenary.registration;

import java.util.List;
import java.util.UUID;
import org.plenary.shared.Reason;

/**
 * What came of a bulk action.
 *
 * @param ref of the action, for its undo; null where nothing changed
 * @param done how many registrations changed
 * @param refusals why others did not, one for each
 */
public record BulkResult(UUID ref, int done, List<Reason> refusals) {
  public BulkResult {
    refusals = List.copyOf(refusals);
  }
}
