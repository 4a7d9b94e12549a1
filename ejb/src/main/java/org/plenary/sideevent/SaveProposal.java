package org.plenary.sideevent;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.plenary.shared.Language;

/**
 * Asks for a proposal, or for changes to it.
 *
 * @param key random, from the form: the same request twice makes one proposal
 * @param ref of the proposal, null for a new one
 * @param version the version that the editor had before their eyes
 * @param eventRef the conference; of a new one
 * @param entity the main organizer of a new one, where an organizer enters it; null for whoever
 *     speaks for one
 * @param language in which the proposer is written to
 */
public record SaveProposal(
    @NotNull UUID key,
    UUID ref,
    long version,
    UUID eventRef,
    UUID entity,
    @NotNull Language language,
    @NotNull ProposalFacts facts) {
  /** What makes two requests the same, without what the form holds. */
  String content() {
    return eventRef + " " + entity + " " + facts.title().asMap();
  }
}
