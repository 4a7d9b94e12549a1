package org.plenary.event;

import java.util.UUID;
import org.plenary.shared.LocalizedText;

/**
 * A kind of events that an administrator added.
 *
 * @param like the kind that it is treated as
 * @param events how many are of it
 */
public record AddedKindRow(
    UUID ref, long version, LocalizedText name, EventKind like, long events) {}
