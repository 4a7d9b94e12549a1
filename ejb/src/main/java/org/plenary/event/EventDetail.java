package org.plenary.event;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.plenary.shared.Language;
import org.plenary.shared.LocalizedText;
import org.plenary.shared.PartialDate;

/**
 * All that is known of an event.
 *
 * @param row what lists show of it
 * @param zone the zone of its days and hours, or null where it is unknown
 * @param hosts codes of organizations and States
 * @param coOrganizers codes of organizations and States
 * @param registrationDeadline local to the zone, or null
 * @param calledOff why it is postponed or cancelled, else empty
 * @param clearance that it may be public, or null; for organizers
 * @param basis on what it rests, or null where that is not recorded
 * @param basisText the decision or other text that the basis refers to, or null
 */
public record EventDetail(
    EventRow row,
    long version,
    ZoneId zone,
    LocalizedText description,
    List<Language> languages,
    List<String> hosts,
    List<String> coOrganizers,
    String note,
    String source,
    LocalDateTime registrationDeadline,
    LocalizedText calledOff,
    Clearance clearance,
    Basis basis,
    String basisText) {
  public UUID ref() {
    return row.ref();
  }

  public String code() {
    return row.code();
  }

  public LocalizedText title() {
    return row.title();
  }

  public LocalizedText theme() {
    return row.theme();
  }

  public PartialDate start() {
    return row.start();
  }

  public PartialDate end() {
    return row.end();
  }

  public Stage stage() {
    return row.stage();
  }

  public Audience audience() {
    return row.audience();
  }

  /** The same as other features refer to it. */
  public EventLine line() {
    return new EventLine(ref(), code(), title(), zoneOrUtc(), stage(), audience());
  }

  /** The zone, or UTC where it is unknown. */
  public ZoneId zoneOrUtc() {
    return zone == null ? ZoneOffset.UTC : zone;
  }
}
