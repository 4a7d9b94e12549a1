package org.plenary.registration;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.plenary.shared.LocalizedText;

/**
 * How many registered for an event. Participating States and Partners for Co-operation are never
 * added up.
 *
 * @param capacity of the event, or the sum of its categories where it has no limit of its own
 * @param states participating States with at least one active registration
 * @param partners Partners for Co-operation with at least one
 * @param entities States and organizations that anybody registered for: code and name, States first
 */
public record RegistrationCounts(
    long confirmed,
    long requested,
    long waitlisted,
    long refused,
    long cancelled,
    int capacity,
    long states,
    long partners,
    Map<String, LocalizedText> entities,
    List<OfCategory> categories) {

  /**
   * One category.
   *
   * @param used seats taken, those kept for delegations and for an undo included
   */
  public record OfCategory(
      UUID ref,
      String code,
      LocalizedText name,
      int capacity,
      int used,
      long confirmed,
      long requested,
      long waitlisted) {
    public boolean isOverbooked() {
      return used > capacity;
    }
  }

  public long all() {
    return confirmed + requested + waitlisted + refused + cancelled;
  }
}
