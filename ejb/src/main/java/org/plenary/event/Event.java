package org.plenary.event;

import jakarta.persistence.Column;
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
import java.util.UUID;
import org.plenary.shared.Aggregate;
import org.plenary.shared.DomainException;
import org.plenary.shared.FieldException;
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

  @Column(name = "added_kind")
  private UUID addedKind;

  @Column(name = "title", nullable = false)
  private LocalizedText title;

  @Embedded private EventPeriod period;

  @Embedded private EventPlace place;

  @Embedded private EventProfile profile;

  @Embedded private EventFigures figures;

  @Column(name = "source")
  private String source;

  @Enumerated(EnumType.STRING)
  @Column(name = "stage", nullable = false)
  private Stage stage = Stage.DRAFT;

  @Enumerated(EnumType.STRING)
  @Column(name = "audience", nullable = false)
  private Audience audience = Audience.PUBLIC;

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
    place = new EventPlace(facts);
    profile = new EventProfile(facts);
    registrationDeadline = facts.registrationDeadline();
    searchKey = EventSearch.key(code, title, facts.theme(), place.city(), place.venue());
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

  /** Makes it a side event, for nobody whom the conference is not for. */
  void under(Event conference) {
    parentCode = conference.code;
    if (conference.audience.isNarrowerThan(audience)) {
      audience = conference.audience;
    }
  }

  /** Opens it to people, or closes it to some. */
  void isFor(Audience people) {
    audience = Objects.requireNonNull(people);
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
   * @throws DomainException as {@link LifeStep#from(Stage, LocalizedText, boolean, String)}; keys
   *     {@code event.over}, {@code event.deadline.past}, {@code event.step.tooEarly}
   */
  void take(LifeStep step, LocalizedText reason, Clock clock) {
    Stage next = step.from(stage, reason, isCleared(), code);
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

  Audience audience() {
    return audience;
  }

  /** Code of its conference, or null. */
  String parentCode() {
    return parentCode;
  }

  LocalDate today(Clock clock) {
    return LocalDate.now(clock.withZone(place().zoneOrUtc()));
  }

  private boolean isCleared() {
    return cleared != null && cleared.isThere();
  }

  private EventProfile profile() {
    return profile == null ? EventProfile.unknown() : profile;
  }

  private EventFigures figures() {
    return figures == null ? new EventFigures(null, null) : figures;
  }

  private EventPlace place() {
    return place == null ? EventPlace.unknown() : place;
  }

  /** What an edit form begins with. */
  EventFacts facts() {
    return EventFacts.of(title, profile(), period, place(), registrationDeadline);
  }

  EventLine line() {
    return new EventLine(ref(), code, title, place().zoneOrUtc(), stage, audience);
  }

  /** Makes it one of a kind, and of one that an administrator added, if that is not null. */
  void isOf(EventKind known, UUID added) {
    kind = Objects.requireNonNull(known);
    addedKind = added;
  }

  /** Ref of the kind that an administrator added, or null. */
  UUID addedKind() {
    return addedKind;
  }

  /** As lists show it, with the name of the kind that an administrator added, or null. */
  EventRow row(LocalizedText kindName) {
    return new EventRow(
        ref(),
        code,
        seriesCode,
        ordinal,
        parentCode,
        kind,
        addedKind,
        kindName,
        title,
        profile().theme(),
        period.start(),
        period.end(),
        place().city(),
        place().country(),
        place().venue(),
        figures().participants(),
        figures().countries(),
        stage,
        audience);
  }

  EventDetail detail(EventRow row) {
    return new EventDetail(
        row,
        version(),
        place().zoneId(),
        profile().description(),
        profile().languages(),
        profile().hosts(),
        profile().coOrganizers(),
        profile().note(),
        source,
        registrationDeadline,
        stageReason == null ? LocalizedText.empty() : stageReason,
        isCleared() ? cleared.clearance() : null,
        cleared == null ? null : cleared.basis(),
        cleared == null ? null : cleared.basisText());
  }
}
