package org.plenary.programme;

import java.util.UUID;
import org.plenary.shared.LocalizedText;

/** A room of an event. */
public record RoomLine(UUID ref, LocalizedText name) {}
