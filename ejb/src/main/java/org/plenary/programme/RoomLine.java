package org.plenary.programme;

import java.util.UUID;
import org.plenary.shared.LocalizedText;

/**
 * A room of an event.
 *
 * @param capacity how many people it holds, or null where it is unknown
 * @param booths booths for interpreters, 0 for none
 */
public record RoomLine(UUID ref, long version, LocalizedText name, Integer capacity, int booths) {}
