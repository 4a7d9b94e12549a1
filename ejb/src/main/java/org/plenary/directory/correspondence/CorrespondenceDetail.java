package org.plenary.directory.correspondence;

import java.util.List;

/**
 * An entry with all that belongs to it.
 *
 * @param summary or null
 * @param reason why it was closed without an answer, or null
 * @param answerTo what it answers, or null
 * @param answers what answers it, the first first
 */
public record CorrespondenceDetail(
    CorrespondenceRow row,
    long version,
    String summary,
    String reason,
    CorrespondenceRow answerTo,
    List<CorrespondenceRow> answers,
    List<CorrespondenceFileRow> files) {}
