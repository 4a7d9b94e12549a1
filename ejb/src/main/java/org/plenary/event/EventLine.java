package org.plenary.event;

import java.time.ZoneId;
import java.util.UUID;
import org.plenary.shared.LocalizedText;

/**
 * An event as other features refer to it.
 *
 * @param code lower case, as in addresses
 * @param zone the zone of its days and hours; UTC where it is unknown
 */
public record EventLine(
    UUID ref, String code, LocalizedText title, ZoneId zone, Stage stage, Audience audience) {}
