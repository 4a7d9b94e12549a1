package org.plenary.highlights;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.plenary.directory.EntityLine;

/**
 * Who stands behind the refs in a report.
 *
 * @param people names by ref, as everyone may read them
 * @param unwilling people who do not want their names to be published
 */
record HighlightsNames(
    Map<UUID, String> people, Set<UUID> unwilling, Map<UUID, EntityLine> entities) {}
