package org.plenary.event;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.plenary.directory.ProtectedNames;
import org.plenary.shared.FieldException;
import org.plenary.shared.Language;
import org.plenary.shared.LocalizedText;
import org.plenary.shared.PartialDate;
import org.plenary.shared.PlainText;

/**
 * What an organizer states of an event; blank texts count as unknown.
 *
 * @param description what it is about, lines and paragraphs
 * @param end null for an event of one day
 * @param country ISO 3166 code of two letters
 * @param zone IANA name such as {@code Europe/Vienna}, blank where unknown
 * @param hosts codes of organizations and States
 * @param coOrganizers codes of organizations and States
 * @param registrationDeadline local to the zone, or null
 */
public record EventFacts(
    LocalizedText title,
    LocalizedText theme,
    LocalizedText description,
    PartialDate start,
    PartialDate end,
    @PlainText(max = 100) String city,
    String country,
    @PlainText String venue,
    String zone,
    List<Language> languages,
    List<String> hosts,
    List<String> coOrganizers,
    LocalDateTime registrationDeadline,
    @PlainText(max = 1000, lines = true) String note) {
  private static final int MAX_TITLE = 300;

  /** Characters of a description in one language, at most. */
  public static final int MAX_DESCRIPTION = 4000;

  private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

  public EventFacts {
    title = checked("title", title, MAX_TITLE, false);
    theme = checked("theme", theme, MAX_TITLE, false);
    description = checked("description", description, MAX_DESCRIPTION, true);
    country = blankToNull(country);
    country = country == null ? null : country.toUpperCase(Locale.ROOT);
    city = blankToNull(city);
    venue = blankToNull(venue);
    zone = blankToNull(zone);
    note = blankToNull(note);
    languages = languages == null ? List.of() : List.copyOf(languages);
    hosts = hosts == null ? List.of() : List.copyOf(hosts);
    coOrganizers = coOrganizers == null ? List.of() : List.copyOf(coOrganizers);
  }

  /** What is known of an event before anybody described it or named its hosts. */
  public EventFacts(
      LocalizedText title,
      LocalizedText theme,
      PartialDate start,
      PartialDate end,
      String city,
      String country,
      String venue,
      String zone,
      List<Language> languages,
      List<String> coOrganizers,
      LocalDateTime registrationDeadline,
      String note) {
    this(
        title,
        theme,
        LocalizedText.empty(),
        start,
        end,
        city,
        country,
        venue,
        zone,
        languages,
        List.of(),
        coOrganizers,
        registrationDeadline,
        note);
  }

  static EventFacts of(
      LocalizedText title,
      EventProfile profile,
      EventPeriod period,
      EventPlace place,
      LocalDateTime registrationDeadline) {
    return new EventFacts(
        title,
        profile.theme(),
        profile.description(),
        period.start(),
        period.end(),
        place.city(),
        place.country(),
        place.venue(),
        place.zone(),
        profile.languages(),
        profile.hosts(),
        profile.coOrganizers(),
        registrationDeadline,
        profile.note());
  }

  /** The same, described, and held by these organizations and States, by code. */
  public EventFacts heldBy(List<String> newHosts, LocalizedText newDescription) {
    return new EventFacts(
        title,
        theme,
        newDescription,
        start,
        end,
        city,
        country,
        venue,
        zone,
        languages,
        newHosts,
        coOrganizers,
        registrationDeadline,
        note);
  }

  /**
   * Refuses what cannot be.
   *
   * @throws FieldException fields {@code title}, {@code start}, {@code end}, {@code country},
   *     {@code zone}, {@code registrationDeadline}
   */
  EventPeriod check() {
    if (title.isEmpty()) {
      throw new FieldException("title", "shared.required");
    }
    if (country != null && !COUNTRIES.contains(country) && !"XK".equals(country)) {
      throw new FieldException("country", "event.country.unknown", country);
    }
    zoneId();
    EventPeriod period = EventPeriod.of(start, end);
    if (registrationDeadline != null
        && registrationDeadline.toLocalDate().isAfter(period.end().last())) {
      throw new FieldException("registrationDeadline", "event.deadline.afterEnd");
    }
    return period;
  }

  /** The same under another title. */
  public EventFacts titled(LocalizedText newTitle) {
    return new EventFacts(
        newTitle,
        theme,
        description,
        start,
        end,
        city,
        country,
        venue,
        zone,
        languages,
        hosts,
        coOrganizers,
        registrationDeadline,
        note);
  }

  /** The same with a description that names nobody who is protected. */
  EventFacts hiding(ProtectedNames names) {
    return description.isEmpty() ? this : heldBy(hosts, description.map(names.hiding()));
  }

  /** The zone, or null. */
  ZoneId zoneId() {
    try {
      if (zone == null) {
        return null;
      }
      if (!ZoneId.getAvailableZoneIds().contains(zone)) {
        throw new FieldException("zone", "event.zone.unknown", zone);
      }
      return ZoneId.of(zone);
    } catch (DateTimeException e) {
      throw new FieldException("zone", "event.zone.unknown", zone);
    }
  }

  /** The languages of these codes. */
  static List<Language> languages(List<String> codes) {
    return codes.stream()
        .map(code -> Language.of(code.toLowerCase(Locale.ROOT)).orElseThrow())
        .toList();
  }

  private static LocalizedText checked(
      String field, LocalizedText text, int longest, boolean lines) {
    LocalizedText given = text == null ? LocalizedText.empty() : text;
    given
        .asMap()
        .forEach(
            (language, part) -> {
              String complaint = PlainText.Validator.complaint(part, longest, lines);
              if (complaint != null) {
                String place = language == Language.EN ? field : field + "_" + language.code();
                throw new FieldException(place, complaint, longest);
              }
            });
    return given;
  }

  private static String blankToNull(String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
