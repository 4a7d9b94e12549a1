package org.plenary.web.programme;

import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.plenary.programme.AppearanceLine;
import org.plenary.programme.AppearanceRole;
import org.plenary.programme.SessionFacts;
import org.plenary.programme.SessionKind;
import org.plenary.shared.FieldException;
import org.plenary.shared.Language;
import org.plenary.shared.LocalizedText;

/** What stands in the fields of the form of a session, as it was typed. */
public class SessionForm implements Serializable {
  private static final long serialVersionUID = 1L;

  private final Map<String, String> title = new LinkedHashMap<>();
  private final Map<String, String> description = new LinkedHashMap<>();
  private final List<SpeakerForm> speakers = new ArrayList<>();
  private String day;
  private String start;
  private Integer minutes = 60;
  private String room;
  private SessionKind kind = SessionKind.PANEL;
  private List<String> interpretation = new ArrayList<>();
  private String sideEvent;

  /** An empty form for a day. */
  static SessionForm on(LocalDate day) {
    SessionForm form = new SessionForm();
    form.day = day.toString();
    for (Language language : Language.values()) {
      form.title.put(language.code(), null);
      form.description.put(language.code(), null);
    }
    return form;
  }

  static SessionForm of(SessionFacts facts) {
    SessionForm form = on(facts.day());
    for (Language language : Language.values()) {
      form.title.put(language.code(), facts.title().exactly(language));
      form.description.put(language.code(), facts.description().exactly(language));
    }
    form.start = facts.start().toString();
    form.minutes = facts.minutes();
    form.room = facts.room() == null ? null : facts.room().toString();
    form.kind = facts.kind();
    form.interpretation =
        new ArrayList<>(facts.interpretation().stream().map(Language::code).toList());
    form.sideEvent = facts.sideEvent();
    facts.appearances().forEach(line -> form.speakers.add(new SpeakerForm(line)));
    return form;
  }

  /** What was typed, read; a field that cannot be read is refused. */
  SessionFacts facts() {
    return new SessionFacts(
        day(),
        time(),
        minutes == null ? 0 : minutes,
        room == null || room.isBlank() ? null : UUID.fromString(room),
        kind,
        text(title),
        text(description),
        interpretation.stream().map(code -> Language.of(code).orElseThrow()).toList(),
        sideEvent,
        speakers.stream().map(SpeakerForm::line).toList());
  }

  void addSpeaker() {
    speakers.add(
        new SpeakerForm(
            new AppearanceLine(null, "–", AppearanceRole.PANELLIST, LocalizedText.empty())));
    speakers.getLast().setName(null);
  }

  private static LocalizedText text(Map<String, String> typed) {
    Map<Language, String> texts = new EnumMap<>(Language.class);
    typed.forEach((code, text) -> texts.put(Language.of(code).orElseThrow(), text));
    return LocalizedText.of(texts);
  }

  private LocalDate day() {
    try {
      return day == null || day.isBlank() ? null : LocalDate.parse(day.strip());
    } catch (DateTimeException e) {
      throw new FieldException("day", "programme.field.day.malformed");
    }
  }

  private LocalTime time() {
    try {
      return start == null || start.isBlank() ? null : LocalTime.parse(start.strip());
    } catch (DateTimeException e) {
      throw new FieldException("start", "programme.field.start.malformed");
    }
  }

  public Map<String, String> getTitle() {
    return title;
  }

  public Map<String, String> getDescription() {
    return description;
  }

  public List<SpeakerForm> getSpeakers() {
    return speakers;
  }

  public String getDay() {
    return day;
  }

  public void setDay(String day) {
    this.day = day;
  }

  public String getStart() {
    return start;
  }

  public void setStart(String start) {
    this.start = start;
  }

  public Integer getMinutes() {
    return minutes;
  }

  public void setMinutes(Integer minutes) {
    this.minutes = minutes;
  }

  public String getRoom() {
    return room;
  }

  public void setRoom(String room) {
    this.room = room;
  }

  public SessionKind getKind() {
    return kind;
  }

  public void setKind(SessionKind kind) {
    this.kind = kind;
  }

  public List<String> getInterpretation() {
    return interpretation;
  }

  public void setInterpretation(List<String> interpretation) {
    this.interpretation = interpretation == null ? new ArrayList<>() : interpretation;
  }
}
