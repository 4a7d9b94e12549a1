package org.plenary.event;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.plenary.shared.FieldException;
import org.plenary.shared.Language;
import org.plenary.shared.LocalizedText;
import org.plenary.shared.PartialDate;
import org.plenary.shared.PlainText;

/**
 * What an organizer states of an event; blank texts count as unknown.
 *
 * @param end null for an event of one day
 * @param country ISO 3166 code of two letters
 * @param zone IANA name such as {@code Europe/Vienna}, blank where unknown
 * @param coOrganizers codes of organizations and States
 * @param registrationDeadline local to the zone, or null
 */
public record EventFacts(
    LocalizedText title,
    LocalizedText theme,
    PartialDate start,
    PartialDate end,
    @PlainText(max = 100) String city,
    String country,
    @PlainText String venue,
    String zone,
    List<Language> languages,
    List<String> coOrganizers,
    LocalDateTime registrationDeadline,
    @PlainText(max = 1000, lines = true) String note) {
  private static final int MAX_TITLE = 300;
  private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

  public EventFacts {
    title = checked("title", title);
    theme = checked("theme", theme);
    country = blankToNull(country);
    country = country == null ? null : country.toUpperCase(Locale.ROOT);
    city = blankToNull(city);
    venue = blankToNull(venue);
    zone = blankToNull(zone);
    note = blankToNull(note);
    languages = languages == null ? List.of() : List.copyOf(languages);
    coOrganizers = coOrganizers == null ? List.of() : List.copyOf(coOrganizers);
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
        start,
        end,
        city,
        country,
        venue,
        zone,
        languages,
        coOrganizers,
        registrationDeadline,
        note);
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

  private static LocalizedText checked(String field, LocalizedText text) {
    LocalizedText given = text == null ? LocalizedText.empty() : text;
    given
        .asMap()
        .forEach(
            (language, part) -> {
              String complaint = PlainText.Validator.complaint(part, MAX_TITLE, false);
              if (complaint != null) {
                String place = language == Language.EN ? field : field + "_" + language.code();
                throw new FieldException(place, complaint, MAX_TITLE);
              }
            });
    return given;
  }

  private static String blankToNull(String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
