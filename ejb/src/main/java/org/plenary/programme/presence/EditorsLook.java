package org.plenary.programme.presence;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.plenary.shared.LocalizedText;

/**
 * What an open editor is told when it asks.
 *
 * @param version of the working copy
 * @param others who else has it open, by name
 */
public record EditorsLook(long version, List<OpenEditor> others) {
  /** After so long without a sign, somebody is taken to have left. */
  static final Duration GONE = Duration.ofSeconds(30);

  /** A sign of life that is younger need not be written again. */
  static final Duration FRESH = Duration.ofSeconds(10);

  public EditorsLook {
    others = List.copyOf(others);
  }

  /** A sign of life: place is the session, or the event for the programme as a whole. */
  record Seen(String login, String name, UUID place, LocalizedText title, Instant at) {}

  /**
   * The others among those who were seen. Whoever has a session open, and the programme beside it,
   * is named with the session alone.
   */
  static EditorsLook of(long version, UUID event, String login, List<Seen> seen) {
    Set<String> inSessions =
        seen.stream()
            .filter(one -> !one.place().equals(event))
            .map(Seen::login)
            .collect(Collectors.toSet());
    List<OpenEditor> others = new ArrayList<>();
    for (Seen one : seen) {
      boolean whole = one.place().equals(event);
      if (!one.login().equals(login) && !(whole && inSessions.contains(one.login()))) {
        others.add(new OpenEditor(one.name(), whole ? null : one.place(), one.title()));
      }
    }
    return new EditorsLook(version, others);
  }

  /** Whether somebody was seen at a place a moment ago. */
  static boolean isFresh(String login, UUID place, List<Seen> seen, Instant now) {
    return seen.stream()
        .anyMatch(
            one ->
                one.login().equals(login)
                    && one.place().equals(place)
                    && one.at().isAfter(now.minus(FRESH)));
  }
}
