package org.plenary.event;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.plenary.shared.Aggregate;
import org.plenary.shared.DomainException;
import org.plenary.shared.FieldException;
import org.plenary.shared.Language;
import org.plenary.shared.LocalizedText;

/**
 * A conference, meeting, training or side event. It begins as a draft; {@link LifeStep} says how it
 * goes on. It becomes public only once it is cleared.
 */
@Entity
@Table(name = "event")
public class Event extends Aggregate {
  @Column(name = "code", nullable = false, updatable = false)
  private String code;

  @Column(name = "series_code", nullable = false)
  private String seriesCode;

  @Column(name = "ordinal")
  private Integer ordinal;

  @Column(name = "parent_code")
  private String parentCode;

  @Enumerated(EnumType.STRING)
  @Column(name = "kind", nullable = false)
  private EventKind kind;

  @Column(name = "title", nullable = false)
  private LocalizedText title;

  @Column(name = "theme")
  private LocalizedText theme = LocalizedText.empty();

  @Embedded private EventPeriod period;

  @Embedded private EventPlace place;

  @Convert(converter = CodesConverter.class)
  @Column(name = "languages")
  private List<String> languages = List.of();

  @Convert(converter = CodesConverter.class)
  @Column(name = "co_organizers")
  private List<String> coOrganizers = List.of();

  @Embedded private EventFigures figures;

  @Column(name = "note")
  private String note;

  @Column(name = "source")
  private String source;

  @Enumerated(EnumType.STRING)
  @Column(name = "stage", nullable = false)
  private Stage stage = Stage.DRAFT;

  @Column(name = "stage_reason")
  private LocalizedText stageReason;

  @Embedded private EventClearance cleared;

  @Column(name = "registration_deadline")
  private LocalDateTime registrationDeadline;

  @Column(name = "search_key", nullable = false)
  private String searchKey = "";

  protected Event() {}

  /**
   * A draft.
   *
   * @param code lower case
   * @param ordinal number of the edition, or null
   */
  public Event(String code, String seriesCode, Integer ordinal, EventKind kind, EventFacts facts) {
    this.code = Objects.requireNonNull(code);
    this.seriesCode = Objects.requireNonNull(seriesCode);
    this.ordinal = ordinal;
    this.kind = Objects.requireNonNull(kind);
    edit(facts);
  }

  /** Replaces what the organizers state of it. */
  public void edit(EventFacts facts) {
    period = facts.check();
    title = facts.title();
    theme = facts.theme();
    place = new EventPlace(facts);
    languages = facts.languages().stream().sorted().map(Language::code).toList();
    coOrganizers = facts.coOrganizers();
    registrationDeadline = facts.registrationDeadline();
    note = facts.note();
    searchKey = EventSearch.key(code, title, theme, place.city(), place.venue());
  }

  /** Takes what only the reference data say; nothing is touched where they say the same. */
  void imported(String parent, EventKind kind, String source, PublishedFigure[] published) {
    List<Object> before =
        Arrays.asList(
            parentCode, this.kind, this.source, figures().participants(), figures().countries());
    if (before.equals(Arrays.asList(parent, kind, source, published[0], published[1]))) {
      return;
    }
    parentCode = parent;
    this.kind = Objects.requireNonNull(kind);
    this.source = source;
    figures = new EventFigures(published[0], published[1]);
  }

  /** Makes it a side event. */
  void under(Event conference) {
    parentCode = conference.code;
  }

  /**
   * A past event was concluded, a later one is announced: where the reference data know no more.
   * Both were cleared outside, since they are on record.
   */
  void settle(LocalDate today) {
    stage = period.isOver(today) ? Stage.CONCLUDED : Stage.ANNOUNCED;
    cleared = EventClearance.byRecord();
  }

  /**
   * Takes a step of its life.
   *
   * @param reason why, where the step needs one
   * @throws DomainException key {@code event.step.refused.<step>} if it is not possible from here;
   *     {@code event.clearance.missing}, {@code event.over}, {@code event.deadline.past}, {@code
   *     event.step.tooEarly}
   * @throws FieldException field {@code reason}
   */
  void take(LifeStep step, LocalizedText reason, Clock clock) {
    Stage next = step.from(stage);
    if (step.needsReason() && (reason == null || reason.isEmpty())) {
      throw new FieldException("reason", "shared.required");
    }
    if (stage == Stage.DRAFT && next.isPublic() && !isCleared()) {
      throw new DomainException("event.clearance.missing", code);
    }
    if (step == LifeStep.WITHDRAW_CLEARANCE && !isCleared()) {
      throw new DomainException("event.clearance.none", code);
    }
    times(clock).refuse(step, stage, code);
    stage = next;
    if (step == LifeStep.WITHDRAW_CLEARANCE) {
      cleared = cleared.withdrawn();
    } else if (step != LifeStep.CLEAR) {
      stageReason = next.isCalledOff() ? reason : null;
    }
  }

  /** The step that its days and its deadline ask for at this moment, if any. */
  Optional<LifeStep> due(Clock clock) {
    return times(clock).due(stage);
  }

  private StepTimes times(Clock clock) {
    return new StepTimes(
        period, registrationDeadline, LocalDateTime.now(clock.withZone(place().zoneOrUtc())));
  }

  /** Records its clearance. */
  void clear(RecordClearance command, LocalDate today) {
    command.check(today);
    cleared = EventClearance.given(command);
  }

  /**
   * Moves it to other days; its deadline of registration, which belonged to the old ones, is gone.
   *
   * @throws FieldException field {@code start}, key {@code event.start.past}
   */
  void moveTo(EventPeriod days, LocalDate today) {
    if (days.start().last().isBefore(today)) {
      throw new FieldException("start", "event.start.past");
    }
    period = days;
    registrationDeadline = null;
  }

  public String code() {
    return code;
  }

  public String seriesCode() {
    return seriesCode;
  }

  public Integer ordinal() {
    return ordinal;
  }

  public EventPeriod period() {
    return period;
  }

  public Stage stage() {
    return stage;
  }

  LocalDate today(Clock clock) {
    return LocalDate.now(clock.withZone(place().zoneOrUtc()));
  }

  private boolean isCleared() {
    return cleared != null && cleared.isThere();
  }

  private LocalizedText theme() {
    return theme == null ? LocalizedText.empty() : theme;
  }

  private EventFigures figures() {
    return figures == null ? new EventFigures(null, null) : figures;
  }

  private EventPlace place() {
    return place == null ? EventPlace.unknown() : place;
  }

  /** What an edit form begins with. */
  EventFacts facts() {
    return new EventFacts(
        title,
        theme(),
        period.start(),
        period.end(),
        place().city(),
        place().country(),
        place().venue(),
        place().zone(),
        EventFacts.languages(languages),
        coOrganizers,
        registrationDeadline,
        note);
  }

  EventLine line() {
    return new EventLine(ref(), code, title, place().zoneOrUtc(), stage);
  }

  EventRow row() {
    return new EventRow(
        ref(),
        code,
        seriesCode,
        ordinal,
        parentCode,
        kind,
        title,
        theme(),
        period.start(),
        period.end(),
        place().city(),
        place().country(),
        place().venue(),
        figures().participants(),
        figures().countries(),
        stage);
  }

  EventDetail detail() {
    return new EventDetail(
        row(),
        version(),
        place().zoneId(),
        EventFacts.languages(languages),
        List.copyOf(coOrganizers),
        note,
        source,
        registrationDeadline,
        stageReason == null ? LocalizedText.empty() : stageReason,
        isCleared() ? cleared.clearance() : null,
        cleared == null ? null : cleared.basis(),
        cleared == null ? null : cleared.basisText());
  }
}
