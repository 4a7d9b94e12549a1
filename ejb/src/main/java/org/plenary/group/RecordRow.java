package org.plenary.group;

import java.util.List;
import org.plenary.shared.PartialDate;
import org.plenary.shared.importing.Source;

/**
 * A dated fact on a group's record.
 *
 * @param date when, null if unknown
 * @param title what it is called
 * @param organizations codes of those it concerns
 * @param status of an issue brief, else null
 * @param note what the source adds, may be null
 */
public record RecordRow(
    GroupRecord.Kind kind,
    PartialDate date,
    String title,
    List<String> organizations,
    GroupRecord.Status status,
    String note,
    Source source) {}
