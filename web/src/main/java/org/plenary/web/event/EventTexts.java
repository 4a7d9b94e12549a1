package org.plenary.web.event;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import org.plenary.event.Audience;
import org.plenary.event.EventRow;
import org.plenary.event.PublishedFigure;
import org.plenary.event.Stage;
import org.plenary.shared.Language;
import org.plenary.shared.LocalizedText;
import org.plenary.web.shared.Reader;

/** Words of events for pages, in the reader's language; {@code eventTexts} there. */
@Named
@RequestScoped
public class EventTexts {
  @Inject private Reader reader;

  public String when(EventRow row) {
    return EventWords.in(reader.language()).when(row);
  }

  /** What kind an event is of. */
  public String kind(EventRow row) {
    return EventWords.in(reader.language()).kind(row);
  }

  public String where(EventRow row) {
    return EventWords.in(reader.language()).where(row);
  }

  public String figure(PublishedFigure figure) {
    return EventWords.in(reader.language()).figure(figure);
  }

  public String source(String source) {
    return EventWords.in(reader.language()).source(source);
  }

  /** Class of the tag of a stage. */
  public String stageKind(Stage stage) {
    return switch (stage) {
      case REGISTRATION_OPEN, UNDER_WAY -> "ok";
      case CANCELLED -> "no";
      case DRAFT -> "new";
      case REGISTRATION_CLOSED, POSTPONED -> "wait";
      case ANNOUNCED, CONCLUDED, ARCHIVED -> "";
    };
  }

  /** The address of a published agenda, for a reader who is signed in. */
  public String agenda(String code, Audience audience) {
    String root = audience == Audience.PUBLIC ? "" : "/app/agenda";
    return root + "/" + reader.language().code() + "/events/" + code + "/agenda";
  }

  /** Language of a text where it is not the reader's, or null. */
  public String lang(LocalizedText text) {
    return text.isFallback(reader.language()) ? "en" : null;
  }

  /** Names of languages, separated by commas. */
  public String languages(List<Language> languages) {
    return languages.stream()
        .map(one -> one.locale().getDisplayLanguage(reader.getLocale()))
        .collect(Collectors.joining(", "));
  }
}
