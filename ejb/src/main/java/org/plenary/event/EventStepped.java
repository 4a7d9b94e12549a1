package org.plenary.event;

import org.plenary.shared.LocalizedText;

/**
 * An event took a step of its life, in the same transaction: what hangs on it follows.
 *
 * @param event as it is after the step
 * @param before where it stood before
 * @param reason why, or empty
 * @param days by how many days it moved, where the step gave it others
 */
public record EventStepped(
    EventLine event, LifeStep step, Stage before, LocalizedText reason, long days) {}
