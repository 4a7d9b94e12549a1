package org.plenary.directory.contactgroup;

import java.time.Instant;
import java.util.UUID;

/**
 * A group as lists show it.
 *
 * @param description or null
 * @param madeBy a login
 * @param members how many are in a fixed group; 0 for a saved search, which is not done for a list
 */
public record ContactGroupRow(
    UUID ref,
    long version,
    String name,
    String description,
    GroupForm form,
    boolean archived,
    String madeBy,
    Instant madeAt,
    long members) {
  public boolean isFixed() {
    return form == GroupForm.FIXED;
  }
}
