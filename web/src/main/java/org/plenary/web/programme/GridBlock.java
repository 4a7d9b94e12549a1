package org.plenary.web.programme;

import java.util.List;
import java.util.UUID;
import org.plenary.programme.SessionRow;
import org.plenary.programme.SessionStatus;

/**
 * A session in the grid of a day.
 *
 * @param start minutes from midnight
 * @param time "09:30–10:15"
 * @param kind in words
 * @param warnings what there is to look at
 */
public record GridBlock(
    UUID ref,
    long version,
    int start,
    int minutes,
    String time,
    String title,
    String kind,
    boolean cancelled,
    List<String> warnings) {
  static GridBlock of(SessionRow row, String title, String kind, List<String> warnings) {
    int start = row.facts().start().toSecondOfDay() / 60;
    int minutes = row.facts().minutes();
    return new GridBlock(
        row.ref(),
        row.version(),
        start,
        minutes,
        ProgrammeWords.hours(row.facts()),
        title,
        kind,
        row.status() == SessionStatus.CANCELLED,
        warnings);
  }
}
