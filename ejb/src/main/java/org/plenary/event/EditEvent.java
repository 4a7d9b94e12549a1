package org.plenary.event;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * Replaces the facts of an event.
 *
 * @param version the version that the organizer had before their eyes
 * @param kind what kind it is of from now on; null to leave that as it is
 */
public record EditEvent(
    @NotNull UUID ref, long version, @NotNull @Valid EventFacts facts, KindChoice kind) {
  /** The same without a word on its kind. */
  public EditEvent(UUID ref, long version, EventFacts facts) {
    this(ref, version, facts, null);
  }
}
