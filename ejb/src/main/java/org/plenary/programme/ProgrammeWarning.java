package org.plenary.programme;

import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.plenary.shared.Language;
import org.plenary.shared.LocalizedText;

/**
 * Something of the working copy that an organizer should look at; it does not hinder publishing.
 *
 * @param session ref of the session that is shown with the warning
 * @param other the session that it collides with, or null
 * @param speakers who is meant; by name where there is one, else from the directory
 * @param languages the languages that are meant
 */
public record ProgrammeWarning(
    Kind kind, UUID session, Other other, List<AppearanceLine> speakers, List<Language> languages) {
  /** What there is to look at. */
  public enum Kind {
    /** Another session is in the same room at that time; of another event: same venue and name. */
    ROOM_TAKEN,
    /** Somebody appears in another session at that time. */
    SPEAKER_TWICE,
    /** Somebody has less than ten minutes to get to another room. */
    BREAK_TOO_SHORT,
    /** The session lies outside the days of the event. */
    OUTSIDE_EVENT,
    /** Somebody has not confirmed yet. */
    NOT_CONFIRMED,
    /** Somebody has declined, and is not published. */
    DECLINED,
    /**
     * Somebody does not want to be named: publishing is refused. A protected person is never
     * without a public name; whoever stands here needs another solution.
     */
    UNWILLING,
    /** The title or the description is missing in a language of the event. */
    TRANSLATION_MISSING,
    /** The English text changed after the translation was looked at. */
    TRANSLATION_STALE
  }

  /**
   * A session that it collides with.
   *
   * @param event title of its event where it is another one, else null
   * @param begins local to the zone of its event
   */
  public record Other(LocalizedText event, LocalizedText title, LocalDateTime begins) {}

  public ProgrammeWarning {
    speakers = List.copyOf(speakers);
    languages = List.copyOf(languages);
  }
}
