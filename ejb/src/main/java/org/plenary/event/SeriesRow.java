package org.plenary.event;

import java.util.UUID;
import org.plenary.shared.LocalizedText;

/**
 * A series of events.
 *
 * @param code lower case, as in addresses
 * @param hostCode code of the organization that convenes, or null
 * @param source where the facts come from, or null
 */
public record SeriesRow(
    UUID ref,
    String code,
    LocalizedText name,
    EventKind kind,
    Cadence cadence,
    String hostCode,
    String source) {}
