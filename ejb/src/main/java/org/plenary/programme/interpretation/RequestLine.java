package org.plenary.programme.interpretation;

import java.time.Instant;
import java.util.UUID;

/**
 * A request for interpretation.
 *
 * @param late whether it came after requests had closed
 */
public record RequestLine(UUID ref, RequestFacts facts, Instant askedAt, boolean late) {}
