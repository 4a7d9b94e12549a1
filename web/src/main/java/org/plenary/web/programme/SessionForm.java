package org.plenary.web.programme;

import java.io.Serializable;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.plenary.programme.SessionFacts;
import org.plenary.programme.SessionKind;
import org.plenary.programme.SessionMark;
import org.plenary.shared.FieldException;
import org.plenary.shared.Language;
import org.plenary.shared.LocalizedText;
import org.plenary.web.shared.Texts;

/** What stands in the fields of the form of a session, as it was typed. */
public class SessionForm implements Serializable {
  private static final long serialVersionUID = 1L;

  private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("H:mm", Locale.ROOT);
  private static final LocalTime EVENING = LocalTime.of(18, 0);
  private static final LocalTime SMALL_HOURS = LocalTime.of(6, 0);

  private final Map<String, String> title = new LinkedHashMap<>();
  private final Map<String, String> description = new LinkedHashMap<>();
  private final List<SpeakerForm> speakers = new ArrayList<>();
  private String day;
  private String start;
  private String end;
  private String room;
  private SessionKind kind = SessionKind.PANEL;
  private List<String> interpretation = new ArrayList<>();
  private List<String> looked = new ArrayList<>();
  private List<String> marks = new ArrayList<>();
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

  /**
   * @param names of the people of the directory, by ref
   */
  static SessionForm of(SessionFacts facts, Map<UUID, String> names) {
    SessionForm form = on(facts.day());
    for (Language language : Language.values()) {
      form.title.put(language.code(), facts.title().exactly(language));
      form.description.put(language.code(), facts.description().exactly(language));
    }
    form.start = facts.start().toString();
    form.end = facts.start().plusMinutes(facts.minutes()).toString();
    form.room = facts.room() == null ? null : facts.room().toString();
    form.kind = facts.kind();
    form.interpretation =
        new ArrayList<>(facts.interpretation().stream().map(Language::code).toList());
    form.sideEvent = facts.sideEvent();
    form.marks = new ArrayList<>(facts.marks().stream().sorted().map(Enum::name).toList());
    facts
        .appearances()
        .forEach(line -> form.speakers.add(new SpeakerForm(line, names.get(line.person()))));
    return form;
  }

  /** What was typed, read; a field that cannot be read is refused. */
  SessionFacts facts() {
    LocalTime begins = time("start", start);
    LocalTime ends = time("end", end);
    return new SessionFacts(
        day(),
        begins,
        begins == null ? 0 : minutes(begins, ends),
        room == null || room.isBlank() ? null : UUID.fromString(room),
        kind,
        text(title),
        text(description),
        interpretation.stream().map(code -> Language.of(code).orElseThrow()).toList(),
        sideEvent,
        speakers.stream().filter(one -> !one.isBlank()).map(SpeakerForm::line).toList(),
        marks.stream().map(SessionMark::valueOf).collect(Collectors.toSet()));
  }

  /** Languages whose text was looked at and holds. */
  Set<Language> looked() {
    return looked.stream().map(code -> Language.of(code).orElseThrow()).collect(Collectors.toSet());
  }

  /** Minutes from one hour to the other; what begins in the evening may end after midnight. */
  static int minutes(LocalTime begins, LocalTime ends) {
    if (ends == null) {
      throw new FieldException("end", "shared.required");
    }
    int minutes = (int) Duration.between(begins, ends).toMinutes();
    if (minutes < 0 && !begins.isBefore(EVENING) && !ends.isAfter(SMALL_HOURS)) {
      return minutes + 24 * 60;
    }
    if (minutes <= 0) {
      throw new FieldException("end", "programme.field.end.beforeStart");
    }
    return minutes;
  }

  /** The day, or null where none can be read. */
  LocalDate dayOrNull() {
    try {
      return day();
    } catch (FieldException e) {
      return null;
    }
  }

  void addSpeaker() {
    speakers.add(new SpeakerForm());
  }

  /** Moves a speaker a place up or down, as far as there is one. */
  void move(SpeakerForm speaker, int by) {
    int from = speakers.indexOf(speaker);
    int to = Math.clamp(from + by, 0, speakers.size() - 1);
    speakers.remove(from);
    speakers.add(to, speaker);
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

  private static LocalTime time(String field, String typed) {
    try {
      return typed == null || typed.isBlank() ? null : LocalTime.parse(typed.strip(), HOUR);
    } catch (DateTimeException e) {
      throw new FieldException(field, "programme.field.start.malformed");
    }
  }

  /** What stands in the fields, by the label of each, in words. */
  Map<String, String> words(Texts texts, Map<String, String> rooms) {
    Map<String, String> words = new LinkedHashMap<>();
    words.put(texts.get("programme.field.day"), day);
    words.put(texts.get("programme.field.start"), start);
    words.put(texts.get("programme.field.end"), end);
    words.put(texts.get("programme.field.kind"), texts.of("programme", kind));
    words.put(texts.get("programme.field.room"), room == null ? "" : rooms.get(room));
    for (Language language : Language.values()) {
      String name = " · " + texts.get("layout.language." + language.code());
      words.put(texts.get("programme.field.title") + name, title.get(language.code()));
      words.put(texts.get("programme.field.description") + name, description.get(language.code()));
    }
    words.put(texts.get("programme.field.interpretation"), String.join(" · ", interpretation));
    words.put(
        texts.get("programme.field.marks"),
        marks.stream()
            .map(mark -> texts.of("programme", SessionMark.valueOf(mark)))
            .collect(Collectors.joining(" · ")));
    words.put(
        texts.get("programme.speakers"),
        speakers.stream()
            .filter(one -> !one.isBlank())
            .map(one -> one.words(texts))
            .collect(Collectors.joining("; ")));
    words.replaceAll((field, text) -> text == null ? "" : text);
    return words;
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

  public String getEnd() {
    return end;
  }

  public void setEnd(String end) {
    this.end = end;
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

  public List<String> getMarks() {
    return marks;
  }

  public void setMarks(List<String> marks) {
    this.marks = marks == null ? new ArrayList<>() : marks;
  }

  public List<String> getLooked() {
    return looked;
  }

  public void setLooked(List<String> looked) {
    this.looked = looked == null ? new ArrayList<>() : looked;
  }
}
