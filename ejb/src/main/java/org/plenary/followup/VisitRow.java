package org.plenary.followup;

import org.plenary.shared.PartialDate;
import org.plenary.shared.importing.Source;

/**
 * A country visit.
 *
 * @param stateCode ISO code of the State visited
 * @param date when, null if no source says
 * @param reportPublished when its report was published, null if unknown
 * @param note what the sources add, or that they disagree; may be null
 */
public record VisitRow(
    String stateCode,
    VisitKind kind,
    PartialDate date,
    PartialDate reportPublished,
    String note,
    Source source) {}
