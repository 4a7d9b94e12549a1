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
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.plenary.shared.Aggregate;
import org.plenary.shared.DomainException;
import org.plenary.shared.Language;
import org.plenary.shared.LocalizedText;

/**
 * A conference, meeting, training or side event. It begins as a draft or announced, opens and
 * closes its registration, and ends concluded or cancelled.
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

  @Column(name = "city")
  private String city;

  @Column(name = "country")
  private String country;

  @Column(name = "venue")
  private String venue;

  @Column(name = "zone")
  private String zone;

  @Convert(converter = CodesConverter.class)
  @Column(name = "languages")
  private List<String> languages = List.of();

  @Convert(converter = CodesConverter.class)
  @Column(name = "co_organizers")
  private List<String> coOrganizers = List.of();

  @Column(name = "participants")
  private Integer participants;

  @Enumerated(EnumType.STRING)
  @Column(name = "participants_qualifier")
  private Qualifier participantsQualifier;

  @Column(name = "countries")
  private Integer countries;

  @Enumerated(EnumType.STRING)
  @Column(name = "countries_qualifier")
  private Qualifier countriesQualifier;

  @Column(name = "note")
  private String note;

  @Column(name = "source")
  private String source;

  @Enumerated(EnumType.STRING)
  @Column(name = "stage", nullable = false)
  private Stage stage = Stage.DRAFT;

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
    city = facts.city();
    country = facts.country();
    venue = facts.venue();
    zone = facts.zoneId() == null ? null : facts.zone();
    languages = facts.languages().stream().sorted().map(Language::code).toList();
    coOrganizers = facts.coOrganizers();
    registrationDeadline = facts.registrationDeadline();
    note = facts.note();
    searchKey = EventSearch.key(code, title, theme, city, venue);
  }

  /** Takes what only the reference data say; nothing is touched where they say the same. */
  void imported(String parent, EventKind kind, String source, PublishedFigure[] published) {
    List<Object> before = Arrays.asList(parentCode, this.kind, this.source, row().participants());
    List<Object> now = Arrays.asList(parent, kind, source, published[0]);
    if (before.equals(now) && Objects.equals(row().countries(), published[1])) {
      return;
    }
    parentCode = parent;
    this.kind = Objects.requireNonNull(kind);
    this.source = source;
    participants = published[0] == null ? null : (Integer) published[0].number();
    participantsQualifier = published[0] == null ? null : published[0].qualifier();
    countries = published[1] == null ? null : (Integer) published[1].number();
    countriesQualifier = published[1] == null ? null : published[1].qualifier();
  }

  /**
   * A past event was concluded, a later one is announced: where the reference data know no more.
   */
  void settle(LocalDate today) {
    stage = period.isOver(today) ? Stage.CONCLUDED : Stage.ANNOUNCED;
  }

  /** Makes a draft public. */
  public void announce() {
    if (stage != Stage.DRAFT) {
      throw new DomainException("event.notDraft");
    }
    stage = Stage.ANNOUNCED;
  }

  /**
   * Opens the registration, for the first time or again.
   *
   * @throws DomainException keys {@code event.over}, {@code event.cancelled}, {@code
   *     event.deadline.past}, {@code event.dates.imprecise}
   */
  public void openRegistration(Clock clock) {
    if (stage == Stage.CANCELLED) {
      throw new DomainException("event.isCancelled", code);
    }
    if (stage == Stage.CONCLUDED || period.isOver(LocalDate.now(clock.withZone(zoneOrUtc())))) {
      throw new DomainException("event.over", code);
    }
    if (registrationDeadline != null
        && registrationDeadline.isBefore(LocalDateTime.now(clock.withZone(zoneOrUtc())))) {
      throw new DomainException("event.deadline.past");
    }
    stage = Stage.REGISTRATION_OPEN;
  }

  /**
   * Closes the registration.
   *
   * @throws DomainException key {@code event.registration.notOpen}
   */
  public void closeRegistration() {
    if (stage != Stage.REGISTRATION_OPEN) {
      throw new DomainException("event.registration.notOpen");
    }
    stage = Stage.REGISTRATION_CLOSED;
  }

  /** Cancels an event that has not taken place. */
  public void cancel() {
    if (!stage.isAhead()) {
      throw new DomainException("event.over", code);
    }
    stage = Stage.CANCELLED;
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

  public String parentCode() {
    return parentCode;
  }

  public EventPeriod period() {
    return period;
  }

  public Stage stage() {
    return stage;
  }

  private LocalizedText theme() {
    return theme == null ? LocalizedText.empty() : theme;
  }

  private ZoneId zoneOrUtc() {
    return zone == null ? ZoneOffset.UTC : ZoneId.of(zone);
  }

  /** What an edit form begins with. */
  EventFacts facts() {
    return new EventFacts(
        title,
        theme(),
        period.start(),
        period.end(),
        city,
        country,
        venue,
        zone,
        languageList(),
        coOrganizers,
        registrationDeadline,
        note);
  }

  EventLine line() {
    return new EventLine(ref(), code, title, zoneOrUtc(), stage);
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
        city,
        country,
        venue,
        PublishedFigure.of(participants, participantsQualifier),
        PublishedFigure.of(countries, countriesQualifier),
        stage);
  }

  EventDetail detail() {
    return new EventDetail(
        row(),
        version(),
        zone == null ? null : ZoneId.of(zone),
        languageList(),
        List.copyOf(coOrganizers),
        note,
        source,
        registrationDeadline);
  }

  private List<Language> languageList() {
    return languages.stream()
        .map(text -> Language.of(text.toLowerCase(Locale.ROOT)).orElseThrow())
        .toList();
  }
}
