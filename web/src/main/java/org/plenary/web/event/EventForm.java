package org.plenary.web.event;

import java.io.Serializable;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.plenary.event.EventFacts;
import org.plenary.shared.DomainException;
import org.plenary.shared.FieldException;
import org.plenary.shared.Language;
import org.plenary.shared.LocalizedText;
import org.plenary.shared.PartialDate;
import org.plenary.web.shared.Texts;

/** What stands in the fields of the form of an event, as it was typed. */
public class EventForm implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final DateTimeFormatter DEADLINE =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

  private final Map<String, String> title = new LinkedHashMap<>();
  private final Map<String, String> theme = new LinkedHashMap<>();
  private final Map<String, String> description = new LinkedHashMap<>();
  private String start;
  private String end;
  private String city;
  private String country;
  private String venue;
  private String zone;
  private List<String> languages = new ArrayList<>();
  private List<String> hosts = new ArrayList<>();
  private List<String> coOrganizers = new ArrayList<>();
  private String deadline;
  private String note;

  static EventForm of(EventFacts facts) {
    EventForm form = new EventForm();
    for (Language language : Language.values()) {
      form.title.put(language.code(), facts.title().exactly(language));
      form.theme.put(language.code(), facts.theme().exactly(language));
      form.description.put(language.code(), facts.description().exactly(language));
    }
    form.start = facts.start().toString();
    form.end = facts.end().toString();
    form.city = facts.city();
    form.country = facts.country();
    form.venue = facts.venue();
    form.zone = facts.zone();
    form.languages = new ArrayList<>(facts.languages().stream().map(Language::code).toList());
    form.hosts = new ArrayList<>(facts.hosts());
    form.coOrganizers = new ArrayList<>(facts.coOrganizers());
    form.deadline =
        facts.registrationDeadline() == null ? null : DEADLINE.format(facts.registrationDeadline());
    form.note = facts.note();
    return form;
  }

  /** What was typed, read; a field that cannot be read is refused. */
  EventFacts facts() {
    return new EventFacts(
        text(title),
        text(theme),
        text(description),
        date("start", start),
        date("end", end),
        city,
        country,
        venue,
        zone,
        languages.stream().map(code -> Language.of(code).orElseThrow()).toList(),
        hosts,
        coOrganizers,
        deadline(),
        note);
  }

  private static LocalizedText text(Map<String, String> typed) {
    Map<Language, String> texts = new EnumMap<>(Language.class);
    typed.forEach((code, text) -> texts.put(Language.of(code).orElseThrow(), text));
    return LocalizedText.of(texts);
  }

  private static PartialDate date(String field, String typed) {
    if (typed == null || typed.isBlank()) {
      return null;
    }
    try {
      return PartialDate.parse(typed.strip());
    } catch (DomainException e) {
      throw new FieldException(field, e.reason().key(), e.reason().arguments().toArray());
    }
  }

  private LocalDateTime deadline() {
    if (deadline == null || deadline.isBlank()) {
      return null;
    }
    try {
      return LocalDateTime.parse(deadline.strip(), DEADLINE);
    } catch (DateTimeParseException e) {
      throw new FieldException("registrationDeadline", "event.field.deadline.malformed");
    }
  }

  /** What stands in the fields, by the label of each. */
  Map<String, String> words(Texts texts) {
    Map<String, String> words = new LinkedHashMap<>();
    words.put(texts.get("event.field.start"), start);
    words.put(texts.get("event.field.end"), end);
    words.put(texts.get("event.field.venue"), venue);
    words.put(texts.get("event.field.city"), city);
    words.put(texts.get("event.field.country"), country);
    words.put(texts.get("event.field.zone"), zone);
    words.put(texts.get("event.languages"), String.join(" · ", languages));
    for (Language language : Language.values()) {
      String name = " · " + texts.get("layout.language." + language.code());
      words.put(texts.get("event.field.title") + name, title.get(language.code()));
      words.put(texts.get("event.field.theme") + name, theme.get(language.code()));
      words.put(texts.get("event.field.description") + name, description.get(language.code()));
    }
    words.put(texts.get("event.field.deadline"), deadline);
    words.put(texts.get("event.hosts"), String.join("; ", hosts));
    words.put(texts.get("event.coOrganizers"), String.join("; ", coOrganizers));
    words.put(texts.get("event.field.note"), note);
    words.replaceAll((field, text) -> text == null ? "" : text);
    return words;
  }

  public Map<String, String> getTitle() {
    return title;
  }

  public Map<String, String> getTheme() {
    return theme;
  }

  public String getStart() {
    return start;
  }

  public void setStart(String start) {
    this.start = start;
  }

  public String getEnd() {
    return end;
  }

  public void setEnd(String end) {
    this.end = end;
  }

  public String getCity() {
    return city;
  }

  public void setCity(String city) {
    this.city = city;
  }

  public String getCountry() {
    return country;
  }

  public void setCountry(String country) {
    this.country = country;
  }

  public String getVenue() {
    return venue;
  }

  public void setVenue(String venue) {
    this.venue = venue;
  }

  public String getZone() {
    return zone;
  }

  public void setZone(String zone) {
    this.zone = zone;
  }

  public List<String> getLanguages() {
    return languages;
  }

  public void setLanguages(List<String> languages) {
    this.languages = languages == null ? new ArrayList<>() : languages;
  }

  public Map<String, String> getDescription() {
    return description;
  }

  /** Codes of organizations and States. */
  public List<String> getHosts() {
    return hosts;
  }

  public void setHosts(List<String> hosts) {
    this.hosts = hosts == null ? new ArrayList<>() : hosts;
  }

  /** Codes of organizations and States. */
  public List<String> getCoOrganizers() {
    return coOrganizers;
  }

  public void setCoOrganizers(List<String> coOrganizers) {
    this.coOrganizers = coOrganizers == null ? new ArrayList<>() : coOrganizers;
  }

  public String getDeadline() {
    return deadline;
  }

  public void setDeadline(String deadline) {
    this.deadline = deadline;
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = note;
  }
}
