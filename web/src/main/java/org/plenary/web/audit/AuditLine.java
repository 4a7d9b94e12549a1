package org.plenary.web.audit;

import java.util.UUID;

/**
 * An entry of the audit trail in the reader's words.
 *
 * @param ref the record
 * @param kind of the record
 * @param record its name as everyone in the office may read it, "" if it has none or is gone
 * @param step what happened
 * @param more how many fields changed besides
 */
public record AuditLine(UUID ref, String kind, String record, HistoryStep step, long more) {}
