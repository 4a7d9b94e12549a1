package org.plenary.web.programme;

import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenary.programme.PublishedProgramme;
import org.plenary.programme.PublishedSession;
import org.plenary.programme.calendar.ProgrammeCalendar;
import org.plenary.shared.Language;
import org.plenary.web.event.Cities;
import org.plenary.web.shared.Texts;

/** The feed of a published programme, in the words of a language. */
final class AgendaCalendar implements ProgrammeCalendar.Words {
  private final PublishedProgramme programme;
  private final Language language;

  private AgendaCalendar(PublishedProgramme programme, Language language) {
    this.programme = programme;
    this.language = language;
  }

  /**
   * The feed's bytes.
   *
   * @param publicUrl address of this installation, without a slash at the end
   */
  static byte[] of(PublishedProgramme programme, Language language, String publicUrl) {
    return of(programme, language, publicUrl, session -> true);
  }

  /**
   * The same with some of its sessions.
   *
   * @param which those that the feed has
   */
  static byte[] of(
      PublishedProgramme programme,
      Language language,
      String publicUrl,
      Predicate<PublishedSession> which) {
    String url = publicUrl + "/" + language.code() + "/events/" + programme.code() + "/agenda";
    return new ProgrammeCalendar(programme, language, url, new AgendaCalendar(programme, language))
        .with(which);
  }

  @Override
  public String place(PublishedSession session) {
    return Stream.of(
            session.room().in(language), programme.venue(), Cities.in(language, programme.city()))
        .filter(part -> part != null && !part.isEmpty())
        .collect(Collectors.joining(", "));
  }

  @Override
  public String description(PublishedSession session) {
    String speakers =
        session.speakers().stream()
            .map(
                speaker ->
                    Texts.in(language).of("programme", speaker.role())
                        + ": "
                        + Stream.of(speaker.name(), AgendaTexts.place(speaker, language))
                            .filter(part -> !part.isEmpty())
                            .collect(Collectors.joining(", ")))
            .collect(Collectors.joining("\n"));
    String text = session.description().in(language);
    return text.isEmpty() || speakers.isEmpty() ? text + speakers : text + "\n\n" + speakers;
  }
}
