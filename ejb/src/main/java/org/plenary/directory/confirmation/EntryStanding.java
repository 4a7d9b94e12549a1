package org.plenary.directory.confirmation;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * How fresh an entry is.
 *
 * @param confirmed the last confirmation, or null
 * @param linkSent when a link was sent last, or null
 * @param waiting the correction that waits for approval, or null
 */
public record EntryStanding(Confirmed confirmed, Instant linkSent, UUID waiting)
    implements Serializable {}
