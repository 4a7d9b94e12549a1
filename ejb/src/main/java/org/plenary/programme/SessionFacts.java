package org.plenary.programme;

import jakarta.validation.Valid;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.plenary.shared.FieldException;
import org.plenary.shared.Language;
import org.plenary.shared.LocalizedText;
import org.plenary.shared.PlainText;

/**
 * What the programme says of a session. Day and hour are local to the zone of the event.
 *
 * @param minutes 5 to 1440; a session may end after midnight
 * @param room ref of a room of the event, or null
 * @param interpretation languages into which it is interpreted; none without interpretation
 * @param sideEvent code of the side event that it is, or null
 * @param marks what applies beyond; a closed session admits no media and is not shown on the
 *     Internet
 */
public record SessionFacts(
    LocalDate day,
    LocalTime start,
    int minutes,
    UUID room,
    SessionKind kind,
    LocalizedText title,
    LocalizedText description,
    List<Language> interpretation,
    String sideEvent,
    List<@Valid AppearanceLine> appearances,
    Set<SessionMark> marks)
    implements Serializable {
  static final int MAX_TITLE = 300;
  private static final int MAX_DESCRIPTION = 4000;
  private static final int MAX_APPEARANCES = 60;
  private static final int DAY = 24 * 60;

  public SessionFacts {
    title = checked("title", title, MAX_TITLE, false);
    description = checked("description", description, MAX_DESCRIPTION, true);
    interpretation = interpretation == null ? List.of() : List.copyOf(interpretation);
    appearances = appearances == null ? List.of() : List.copyOf(appearances);
    sideEvent = sideEvent == null || sideEvent.isBlank() ? null : sideEvent.strip();
    marks = inOrder(marks);
  }

  /** In one order on every node: a request is known again by its words. */
  private static Set<SessionMark> inOrder(Set<SessionMark> marks) {
    EnumSet<SessionMark> ordered = EnumSet.noneOf(SessionMark.class);
    if (marks != null) {
      ordered.addAll(marks);
    }
    return Collections.unmodifiableSet(ordered);
  }

  /** An open session to which nothing further applies. */
  public SessionFacts(
      LocalDate day,
      LocalTime start,
      int minutes,
      UUID room,
      SessionKind kind,
      LocalizedText title,
      LocalizedText description,
      List<Language> interpretation,
      String sideEvent,
      List<AppearanceLine> appearances) {
    this(
        day,
        start,
        minutes,
        room,
        kind,
        title,
        description,
        interpretation,
        sideEvent,
        appearances,
        Set.of());
  }

  /**
   * Refuses what cannot be.
   *
   * @throws FieldException fields {@code day}, {@code start}, {@code minutes}, {@code kind}, {@code
   *     title}, {@code appearances}, {@code marks}
   */
  void check() {
    if (day == null) {
      throw new FieldException("day", "shared.required");
    }
    if (start == null) {
      throw new FieldException("start", "shared.required");
    }
    if (minutes < 5 || minutes > DAY) {
      throw new FieldException("minutes", "programme.minutes.range");
    }
    if (kind == null) {
      throw new FieldException("kind", "shared.required");
    }
    if (title.isEmpty()) {
      throw new FieldException("title", "shared.required");
    }
    if (appearances.size() > MAX_APPEARANCES) {
      throw new FieldException("appearances", "programme.appearances.tooMany", MAX_APPEARANCES);
    }
    if (marks.contains(SessionMark.CLOSED)
        && (marks.contains(SessionMark.MEDIA) || marks.contains(SessionMark.LIVESTREAM))) {
      throw new FieldException("marks", "programme.marks.closed");
    }
  }

  /** Whether a text that there is in any language is missing in this one. */
  public boolean lacks(Language language) {
    return lacks(title, language) || lacks(description, language);
  }

  private static boolean lacks(LocalizedText text, Language language) {
    return !text.isEmpty() && text.exactly(language) == null;
  }

  /** The same at another time or place, or of another length. */
  SessionFacts placed(PlaceSession to) {
    return new SessionFacts(
        to.day(),
        to.start(),
        to.minutes(),
        to.room(),
        kind,
        title,
        description,
        interpretation,
        sideEvent,
        appearances,
        marks);
  }

  /**
   * A text whose parts may be printed; the field of a part that is not English ends in its code.
   */
  static LocalizedText checked(String field, LocalizedText text, int max, boolean lines) {
    LocalizedText given = text == null ? LocalizedText.empty() : text;
    given
        .asMap()
        .forEach(
            (language, part) -> {
              String complaint = PlainText.Validator.complaint(part, max, lines);
              if (complaint != null) {
                boolean first = language == Language.EN;
                String place = first ? field : field + "_" + language.code();
                throw new FieldException(place, complaint, max);
              }
            });
    return given;
  }
}
