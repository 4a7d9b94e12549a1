package org.plenary.event;

import java.time.Instant;
import org.plenary.shared.LocalizedText;

/**
 * A step in the life of an event.
 *
 * @param stage where the event stood after it
 * @param by login of who took it; {@code system} where it happened by itself
 * @param reason why, or empty
 */
public record EventStepRow(
    LifeStep step, Stage stage, Instant at, String by, LocalizedText reason) {}
