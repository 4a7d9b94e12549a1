package org.plenary.sideevent;

import java.util.UUID;
import org.plenary.event.PublishedFigure;
import org.plenary.shared.LocalizedText;

/**
 * What came of a side event.
 *
 * @param version 0 as long as nothing is recorded
 * @param participants how many took part, with how the number is to be read, or null
 */
public record OutcomeRow(
    UUID sideEvent,
    long version,
    PublishedFigure participants,
    LocalizedText summary,
    LocalizedText recommendations) {}
