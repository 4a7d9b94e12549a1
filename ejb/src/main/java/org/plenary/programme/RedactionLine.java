package org.plenary.programme;

import java.time.Instant;
import java.util.List;

/**
 * A name that was hidden in a programme.
 *
 * @param actor who did it
 * @param publicName what stands there instead
 * @param reason why
 * @param revisions those that changed, as "code Rev.1"
 */
public record RedactionLine(
    Instant at, String actor, String publicName, String reason, List<String> revisions) {}
