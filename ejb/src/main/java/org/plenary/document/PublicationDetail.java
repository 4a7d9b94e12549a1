package org.plenary.document;

import java.util.List;
import org.plenary.audit.HistoryEntry;

/**
 * A publication for those who edit it.
 *
 * @param version to be named when it is saved
 * @param imported whether it stands in the reference data and cannot be removed
 */
public record PublicationDetail(
    PublicationRow row, long version, boolean imported, List<HistoryEntry> history) {}
