package org.plenary.programme;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.plenary.shared.Language;
import org.plenary.shared.LocalizedText;

/**
 * What a working copy is compared with to find what collides.
 *
 * @param first first day of the event
 * @param last its last day
 * @param place where it takes place
 * @param languages the languages of the event
 * @param elsewhere sessions of other events on these days
 * @param unwilling people who do not want to be named
 */
record Surroundings(
    LocalDate first,
    LocalDate last,
    ZoneId zone,
    Place place,
    List<Language> languages,
    List<Elsewhere> elsewhere,
    Set<UUID> unwilling) {
  /** A planned session of another event. */
  record Elsewhere(LocalizedText event, Place place, ZoneId zone, SessionRow row) {}

  /** City and venue, folded for comparing. */
  record Place(String city, String venue) {
    /** Whether a room of the same name is the same room; never, where no venue is known. */
    boolean isSameAs(Place other) {
      return !venue.isEmpty() && equals(other);
    }
  }
}
