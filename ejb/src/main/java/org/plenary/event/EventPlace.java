package org.plenary.event;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** Where an event takes place, as far as it is known, and in which zone. Immutable. */
@Embeddable
public class EventPlace implements Serializable {
  private static final long serialVersionUID = 1L;

  @Column(name = "city")
  private String city;

  @Column(name = "country")
  private String country;

  @Column(name = "venue")
  private String venue;

  @Column(name = "zone")
  private String zone;

  protected EventPlace() {}

  EventPlace(EventFacts facts) {
    city = facts.city();
    country = facts.country();
    venue = facts.venue();
    zone = facts.zoneId() == null ? null : facts.zone();
  }

  String city() {
    return city;
  }

  String country() {
    return country;
  }

  String venue() {
    return venue;
  }

  /** The zone's name, or null. */
  String zone() {
    return zone;
  }

  /** The zone, or null. */
  ZoneId zoneId() {
    return zone == null ? null : ZoneId.of(zone);
  }

  ZoneId zoneOrUtc() {
    return zone == null ? ZoneOffset.UTC : ZoneId.of(zone);
  }

  /** Nothing is known of it. */
  static EventPlace unknown() {
    return new EventPlace();
  }
}
