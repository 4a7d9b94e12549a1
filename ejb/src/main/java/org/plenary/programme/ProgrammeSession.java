package org.plenary.programme;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.plenary.event.CodesConverter;
import org.plenary.shared.Aggregate;
import org.plenary.shared.DomainException;
import org.plenary.shared.Language;
import org.plenary.shared.LegalName;
import org.plenary.shared.LocalizedText;

/**
 * An entry of a programme with those who appear in it. Planned, cancelled (it stays visible as
 * such), or removed (it can be brought back).
 */
@Entity
@Table(name = "programme_session")
public class ProgrammeSession extends Aggregate {
  @Column(name = "event_ref", nullable = false, updatable = false)
  private UUID eventRef;

  @Column(name = "day", nullable = false)
  private LocalDate day;

  @Column(name = "start", nullable = false)
  private LocalTime start;

  @Column(name = "minutes", nullable = false)
  private int minutes;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "room_id")
  private Room room;

  @Enumerated(EnumType.STRING)
  @Column(name = "kind", nullable = false)
  private SessionKind kind;

  @Column(name = "title", nullable = false)
  private LocalizedText title;

  @Column(name = "description")
  private LocalizedText description;

  @Convert(converter = CodesConverter.class)
  @Column(name = "stale")
  private List<String> stale = List.of();

  @Convert(converter = CodesConverter.class)
  @Column(name = "interpretation")
  private List<String> interpretation = List.of();

  @Convert(converter = CodesConverter.class)
  @Column(name = "marks")
  private List<String> marks = List.of();

  @Column(name = "side_event")
  private String sideEvent;

  @Enumerated(EnumType.STRING)
  @Column(name = "status", nullable = false)
  private SessionStatus status = SessionStatus.PLANNED;

  @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
  @JoinColumn(name = "session_id")
  @OrderBy("position")
  private List<Appearance> appearances = new ArrayList<>();

  protected ProgrammeSession() {}

  public ProgrammeSession(UUID eventRef, SessionFacts facts, Room room) {
    this.eventRef = eventRef;
    edit(facts, room);
  }

  /** Replaces what the programme says of it; the room is the one that the facts name. */
  public void edit(SessionFacts facts, Room newRoom) {
    edit(facts, newRoom, Set.of());
  }

  /**
   * Replaces what the programme says of it. Where the English text changes, translations that stay
   * are stale until somebody has looked at them.
   */
  public void edit(SessionFacts facts, Room newRoom, Set<Language> looked) {
    facts.check();
    if (title != null) {
      StaleTexts.Texts old = new StaleTexts.Texts(title, described());
      StaleTexts.Texts now = new StaleTexts.Texts(facts.title(), facts.description());
      stale = codes(StaleTexts.after(Set.copyOf(stale()), old, now, looked));
    }
    day = facts.day();
    start = facts.start();
    minutes = facts.minutes();
    room = newRoom;
    kind = facts.kind();
    title = facts.title();
    description = facts.description();
    interpretation = facts.interpretation().stream().sorted().map(Language::code).toList();
    sideEvent = facts.sideEvent();
    marks = facts.marks().stream().sorted().map(Enum::name).toList();
    if (!facts.appearances().equals(lines())) {
      appearances.clear();
      for (AppearanceLine line : facts.appearances()) {
        appearances.add(new Appearance(appearances.size(), line));
      }
    }
  }

  /** Hides a name wherever it was typed. */
  void hide(UnaryOperator<String> texts) {
    appearances.forEach(appearance -> appearance.hide(texts));
    LocalizedText named = title.map(texts);
    if (!named.equals(title)) {
      title = named;
    }
    LocalizedText described = description == null ? null : description.map(texts);
    if (described != null && !described.equals(description)) {
      description = described;
    }
  }

  /** Hides a name that was typed: among those who appear, and in its texts. */
  void hide(NameMark mark, LegalName hidden) {
    appearances.forEach(appearance -> appearance.hide(mark, hidden.publicName()));
    LocalizedText named = title.map(hidden::hideIn);
    if (!named.equals(title)) {
      title = named;
    }
    if (description != null && !description.map(hidden::hideIn).equals(description)) {
      description = description.map(hidden::hideIn);
    }
  }

  /** Takes place some days later. */
  void moveBy(long days) {
    day = day.plusDays(days);
  }

  /** Begins at another hour of its day. */
  void moveTo(LocalTime hour) {
    start = hour;
  }

  /** All its translations were looked at. */
  void lookAtTexts() {
    stale = List.of();
  }

  /** Has no room any more. */
  void leaveRoom() {
    room = null;
  }

  /** Cancels it: it stays in the programme, marked. */
  public void cancel() {
    if (status != SessionStatus.PLANNED) {
      throw new DomainException("programme.session.notPlanned");
    }
    status = SessionStatus.CANCELLED;
  }

  /** Takes it out of the programme. */
  public void remove() {
    status = SessionStatus.REMOVED;
  }

  /** Plans it again after it was cancelled or removed. */
  public void restore() {
    status = SessionStatus.PLANNED;
  }

  /** Is again as it was, in the room that the facts of then name. */
  void setBack(ProgrammeStep.Before was, Room newRoom) {
    edit(was.facts(), newRoom);
    stale = codes(was.stale());
    status = was.status();
  }

  /** What a step that begins now can be taken back to. */
  ProgrammeStep.Before before() {
    return new ProgrammeStep.Before(ref(), version(), status, facts(), stale());
  }

  public UUID eventRef() {
    return eventRef;
  }

  Room room() {
    return room;
  }

  public SessionStatus status() {
    return status;
  }

  SessionRow row() {
    return new SessionRow(
        ref(), version(), room == null ? null : room.line(), status, facts(), stale());
  }

  SessionFacts facts() {
    return new SessionFacts(
        day,
        start,
        minutes,
        room == null ? null : room.ref(),
        kind,
        title,
        described(),
        interpretation.stream().map(code -> Language.of(code).orElseThrow()).toList(),
        sideEvent,
        lines(),
        marks.stream().map(SessionMark::valueOf).collect(Collectors.toSet()));
  }

  private LocalizedText described() {
    return description == null ? LocalizedText.empty() : description;
  }

  private static List<String> codes(List<Language> languages) {
    return languages.stream().map(Language::code).toList();
  }

  private List<Language> stale() {
    return stale.stream().map(code -> Language.of(code).orElseThrow()).toList();
  }

  private List<AppearanceLine> lines() {
    return appearances.stream().map(Appearance::line).toList();
  }
}
