package org.plenary.directory.correspondence;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.plenary.shared.FieldException;
import org.plenary.shared.PlainText;

/**
 * What is typed of an entry.
 *
 * @param ref null for a new one
 * @param version that was read; 0 for a new one
 * @param direction null where it makes no sense
 * @param day of the letter, the call, the meeting; not in the future for what came in
 * @param reference the number that the other side gave it, or blank
 * @param parties with whom: refs of people, organizations and States, at most {@link #MOST_PARTIES}
 * @param answerTo the entry that this one answers, or null
 * @param awaited whether an answer is awaited; a day by which it is due says so too
 * @param dueBy login of whoever is to see to it, or blank
 */
public record EditCorrespondence(
    UUID ref,
    long version,
    @NotNull CorrespondenceKind kind,
    Direction direction,
    @NotNull LocalDate day,
    @NotBlank @PlainText(max = 500) String subject,
    @PlainText(max = LONGEST_SUMMARY, lines = true) String summary,
    @PlainText(max = 100) String reference,
    @NotEmpty @Size(max = EditCorrespondence.MOST_PARTIES) List<UUID> parties,
    UUID answerTo,
    boolean awaited,
    LocalDate dueOn,
    @PlainText(max = 60) String dueBy) {
  /** Characters of a summary. */
  public static final int LONGEST_SUMMARY = 4000;

  /** With so many an entry can be: a letter to all in a group is one entry. */
  public static final int MOST_PARTIES = 1000;

  private static final int FIRST_YEAR = 1975;
  private static final int LAST_YEAR = 2100;

  static final int LONGEST_LINE = 500;
  static final int LONGEST_REFERENCE = 100;

  /** The same with other names in what was typed, nothing for blanks, and nobody twice. */
  EditCorrespondence with(UnaryOperator<String> names) {
    return new EditCorrespondence(
        ref,
        version,
        kind,
        direction,
        day,
        cut(names.apply(subject.strip()), LONGEST_LINE),
        cut(names.apply(blankToNull(summary)), LONGEST_SUMMARY),
        cut(names.apply(blankToNull(reference)), LONGEST_REFERENCE),
        parties.stream().distinct().toList(),
        answerTo,
        awaited,
        dueOn,
        blankToNull(dueBy));
  }

  /** Never what is typed: a name may be in it. */
  @Override
  public String toString() {
    return "EditCorrespondence " + ref;
  }

  private static String blankToNull(String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }

  /** A text that may have grown by names that are put into it. */
  static String cut(String text, int max) {
    return text == null || text.length() <= max ? text : text.substring(0, max);
  }

  /**
   * @throws FieldException on {@code direction}, {@code day}, {@code dueOn} for what cannot be
   */
  void refuseNonsense(LocalDate today) {
    if (direction == null && kind.needsDirection()) {
      throw new FieldException("direction", "shared.required");
    }
    if (direction != null && !kind.mayHaveDirection()) {
      throw new FieldException("direction", "correspondence.direction.none");
    }
    if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
      throw new FieldException("day", "correspondence.day.range");
    }
    if (direction == Direction.INCOMING && day.isAfter(today)) {
      throw new FieldException("day", "correspondence.day.future");
    }
    if (dueOn != null && dueOn.isBefore(day)) {
      throw new FieldException("dueOn", "correspondence.due.before");
    }
    if (dueOn != null && dueOn.getYear() > LAST_YEAR) {
      throw new FieldException("dueOn", "correspondence.day.range");
    }
  }
}
