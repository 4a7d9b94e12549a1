package org.plenary.audit;

import java.util.UUID;

/**
 * An entry of the audit trail, without protected values.
 *
 * @param id number of the entry, growing with time
 * @param ref the record that it is about
 * @param entry what happened
 */
public record AuditRow(long id, UUID ref, HistoryEntry entry) {}
