package org.plenary.programme;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Set;
import java.util.UUID;
import org.plenary.shared.Language;

/**
 * Replaces what the programme says of a session.
 *
 * @param version the version that the organizer had before their eyes
 * @param looked languages whose text was looked at and holds, though it did not change
 */
public record EditSession(
    @NotNull UUID ref, long version, @NotNull @Valid SessionFacts facts, Set<Language> looked) {
  public EditSession {
    looked = looked == null ? Set.of() : Set.copyOf(looked);
  }

  /** Where no text was looked at. */
  public EditSession(UUID ref, long version, SessionFacts facts) {
    this(ref, version, facts, Set.of());
  }
}
