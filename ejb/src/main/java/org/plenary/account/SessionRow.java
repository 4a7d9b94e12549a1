package org.plenary.account;

import java.time.Instant;
import java.util.UUID;

/**
 * A session of one's own account that is going on.
 *
 * @param browser family of the browser, "" if it is unknown
 * @param lastSeenAt to about fifteen seconds
 * @param current whether it is the one that asks
 */
public record SessionRow(
    UUID ref, String browser, Instant startedAt, Instant lastSeenAt, boolean current) {}
