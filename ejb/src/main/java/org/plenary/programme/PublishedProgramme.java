package org.plenary.programme;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.plenary.shared.Language;
import org.plenary.shared.LocalizedText;
import org.plenary.shared.PartialDate;

/**
 * A programme as it was published: all that a page or a feed of it needs, with names as everyone
 * may read them.
 *
 * @param code code of the event
 * @param zone the zone of all days and hours
 * @param revision number of the revision, from 1
 * @param changes how many sessions differ from the revision before; 0 for the first
 * @param sessions in order of time; cancelled ones included
 * @param withdrawn sessions of earlier revisions that are no more: feeds send them as cancelled
 * @param calledOff that the event was postponed or cancelled, or null
 */
public record PublishedProgramme(
    String code,
    LocalizedText title,
    LocalizedText theme,
    PartialDate start,
    PartialDate end,
    String city,
    String venue,
    ZoneId zone,
    List<Language> languages,
    int revision,
    Instant publishedAt,
    int changes,
    List<PublishedSession> sessions,
    List<PublishedSession> withdrawn,
    CalledOff calledOff) {
  /**
   * That the event as a whole does not take place as planned.
   *
   * @param postponed whether it is postponed; else it is cancelled
   * @param reason why
   */
  public record CalledOff(boolean postponed, LocalizedText reason) {
    CalledOff hiding(UnaryOperator<String> texts) {
      return new CalledOff(postponed, reason.map(texts));
    }
  }

  public PublishedProgramme {
    languages = List.copyOf(languages);
    sessions = List.copyOf(sessions);
    withdrawn = List.copyOf(withdrawn);
  }

  /** The days on which there is something, in order. */
  public List<LocalDate> days() {
    return sessions.stream().map(PublishedSession::day).distinct().sorted().toList();
  }

  /** The sessions of a day, in order of time. */
  public List<PublishedSession> on(LocalDate day) {
    return sessions.stream().filter(session -> session.day().equals(day)).toList();
  }

  /** Whether what is shown in a language mentions Kosovo and needs its footnote (rule 15). */
  public boolean mentionsKosovo(Language language) {
    Stream<LocalizedText> inSessions =
        sessions.stream()
            .flatMap(
                session ->
                    Stream.concat(
                        Stream.of(session.title(), session.description(), session.room()),
                        session.speakers().stream()
                            .flatMap(one -> Stream.of(one.title(), one.organization()))));
    Stream<String> files =
        sessions.stream().flatMap(one -> one.files().stream()).map(PublishedSession.File::title);
    Stream<String> texts =
        Stream.concat(Stream.of(title, theme), inSessions).map(text -> text.in(language));
    return Stream.concat(texts, files)
        .anyMatch(text -> text.contains("Kosovo") || text.contains("Косово"));
  }

  /** Whether one of its sessions has this file. */
  public boolean hasFile(UUID file) {
    return sessions.stream()
        .flatMap(session -> session.files().stream())
        .anyMatch(one -> one.ref().equals(file));
  }

  /** Whether a reader would see the same, whatever the number and the moment of publishing. */
  boolean saysTheSameAs(PublishedProgramme other) {
    return numbered(0, Instant.EPOCH).equals(other.numbered(0, Instant.EPOCH));
  }

  /** Its sessions, those that are withdrawn included. */
  Stream<PublishedSession> everySession() {
    return Stream.concat(sessions.stream(), withdrawn.stream());
  }

  /** The same with other sessions, those that are withdrawn included. */
  PublishedProgramme withSessions(UnaryOperator<PublishedSession> change) {
    return with(
        revision,
        publishedAt,
        changes,
        sessions.stream().map(change).toList(),
        withdrawn.stream().map(change).toList());
  }

  /** The next revision, after the event as a whole was postponed or cancelled. */
  PublishedProgramme calledOff(CalledOff why, Instant at) {
    List<PublishedSession> off = sessions.stream().map(PublishedSession::calledOff).toList();
    int differing = (int) sessions.stream().filter(session -> !session.cancelled()).count();
    return with(revision + 1, at, differing, off, withdrawn).calledOffBy(why);
  }

  /** The same with names hidden in the reason. */
  PublishedProgramme hidingInReason(UnaryOperator<String> texts) {
    return calledOff == null ? this : calledOffBy(calledOff.hiding(texts));
  }

  private PublishedProgramme calledOffBy(CalledOff why) {
    return new PublishedProgramme(
        code,
        title,
        theme,
        start,
        end,
        city,
        venue,
        zone,
        languages,
        revision,
        publishedAt,
        changes,
        sessions,
        withdrawn,
        why);
  }

  private PublishedProgramme numbered(int number, Instant at) {
    List<PublishedSession> here =
        sessions.stream().map(session -> session.movedFrom(null)).toList();
    return with(number, at, 0, here, List.of());
  }

  private PublishedProgramme with(
      int number,
      Instant at,
      int differing,
      List<PublishedSession> here,
      List<PublishedSession> gone) {
    return new PublishedProgramme(
        code, title, theme, start, end, city, venue, zone, languages, number, at, differing, here,
        gone, calledOff);
  }
}
