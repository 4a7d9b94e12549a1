package org.plenary.directory.correspondence;

import java.util.List;
import java.util.UUID;

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
    List<CorrespondenceFileRow> files) {
  /** What is changed to be exchanged with others too. */
  public EditCorrespondence with(List<UUID> parties) {
    return new EditCorrespondence(
        row.ref(),
        version,
        row.kind(),
        row.direction(),
        row.day(),
        row.subject(),
        summary,
        row.reference(),
        parties,
        answerTo == null ? null : answerTo.ref(),
        row.state() == CorrespondenceState.OPEN,
        row.dueOn(),
        row.dueBy());
  }
}
