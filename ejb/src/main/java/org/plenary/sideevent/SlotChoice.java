package org.plenary.sideevent;

import java.util.List;

/**
 * A slot that a proposal may get.
 *
 * @param present whether it has this one
 * @param preferred whether its proposer prefers it
 */
public record SlotChoice(
    SlotRow slot, boolean present, boolean preferred, List<SlotWarning> warnings) {}
