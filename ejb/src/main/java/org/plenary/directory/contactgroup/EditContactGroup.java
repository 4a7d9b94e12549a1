package org.plenary.directory.contactgroup;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.UUID;
import org.plenary.directory.PeopleFilter;
import org.plenary.shared.PlainText;

/**
 * What is typed of a group.
 *
 * @param ref null for a new one
 * @param version that was read; 0 for a new one
 * @param name a working name, used by no other group
 * @param description or blank
 * @param search what its people are found by; null for a fixed list, and to leave a saved search as
 *     it is
 */
public record EditContactGroup(
    UUID ref,
    long version,
    @NotBlank @PlainText(max = 200) String name,
    @PlainText(max = 1000, lines = true) String description,
    @Valid PeopleFilter search) {
  /** Never what is typed: a name may be in it. */
  @Override
  public String toString() {
    return "EditContactGroup " + ref;
  }
}
