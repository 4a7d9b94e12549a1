package org.plenary.event;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.List;
import org.plenary.shared.Language;
import org.plenary.shared.LocalizedText;

/** What an event is about, in which languages, and who holds it. Immutable. */
@Embeddable
public class EventProfile implements Serializable {
  private static final long serialVersionUID = 1L;

  @Column(name = "theme")
  private LocalizedText theme = LocalizedText.empty();

  @Column(name = "description")
  private LocalizedText description = LocalizedText.empty();

  @Convert(converter = CodesConverter.class)
  @Column(name = "languages")
  private List<String> languages = List.of();

  @Convert(converter = CodesConverter.class)
  @Column(name = "hosts")
  private List<String> hosts = List.of();

  @Convert(converter = CodesConverter.class)
  @Column(name = "co_organizers")
  private List<String> coOrganizers = List.of();

  @Column(name = "note")
  private String note;

  protected EventProfile() {}

  EventProfile(EventFacts facts) {
    theme = facts.theme();
    description = facts.description();
    languages = facts.languages().stream().sorted().map(Language::code).toList();
    hosts = facts.hosts();
    coOrganizers = facts.coOrganizers();
    note = facts.note();
  }

  LocalizedText theme() {
    return theme == null ? LocalizedText.empty() : theme;
  }

  LocalizedText description() {
    return description == null ? LocalizedText.empty() : description;
  }

  List<Language> languages() {
    return EventFacts.languages(languages);
  }

  /** Codes of organizations and States. */
  List<String> hosts() {
    return hosts == null ? List.of() : List.copyOf(hosts);
  }

  /** Codes of organizations and States. */
  List<String> coOrganizers() {
    return coOrganizers == null ? List.of() : List.copyOf(coOrganizers);
  }

  String note() {
    return note;
  }

  /** Nothing is known of it. */
  static EventProfile unknown() {
    return new EventProfile();
  }
}
