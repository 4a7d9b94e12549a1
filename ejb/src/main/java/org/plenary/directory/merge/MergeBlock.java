package org.plenary.directory.merge;

import java.time.Instant;

/**
 * The change because of which a merge cannot be undone any more.
 *
 * @param type simple name of the aggregate that changed
 * @param gone whether the record is there no more
 * @param by a login, null if the audit trail does not tell
 * @param at null if the audit trail does not tell
 */
public record MergeBlock(String type, boolean gone, String by, Instant at) {}
