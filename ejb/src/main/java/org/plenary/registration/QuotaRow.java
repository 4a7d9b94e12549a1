package org.plenary.registration;

import java.util.UUID;
import org.plenary.shared.LocalizedText;

/**
 * The quota of a delegation.
 *
 * @param kept seats that were freed and stay with it
 */
public record QuotaRow(
    UUID ref,
    long version,
    String categoryCode,
    LocalizedText category,
    UUID entityRef,
    String entityCode,
    LocalizedText entity,
    int capacity,
    int used,
    int kept) {
  public boolean isOverbooked() {
    return used > capacity;
  }
}
