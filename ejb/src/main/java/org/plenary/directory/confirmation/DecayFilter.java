package org.plenary.directory.confirmation;

import jakarta.validation.constraints.NotNull;
import org.plenary.shared.PlainText;

/**
 * Which entries the work list shows; null or "" means any.
 *
 * @param state code of a State: people with a role in it, in its government or delegation
 * @param organization words of a name, acronym or code of an entity in which they have a role
 */
public record DecayFilter(
    @NotNull DecayKind kind,
    @PlainText(max = 2) String state,
    @PlainText(max = 200) String organization) {
  /** All of a kind. */
  public static DecayFilter of(DecayKind kind) {
    return new DecayFilter(kind, null, null);
  }
}
