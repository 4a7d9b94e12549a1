package org.plenary.event;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;

/**
 * Asks for an event outside the sequence of editions.
 *
 * @param key random, from the form: the same request twice makes one event
 * @param code lower case letters, digits and hyphens; unique
 * @param series code of the series
 * @param parent code of the conference of a side event, or null
 */
public record ScheduleEvent(
    @NotNull UUID key,
    @NotNull @Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*", message = "{event.code.malformed}")
        String code,
    @NotNull String series,
    Integer ordinal,
    @NotNull EventKind kind,
    @NotNull @Valid EventFacts facts,
    String parent,
    UUID addedKind) {
  /** An event that is no side event. */
  public ScheduleEvent(
      UUID key, String code, String series, Integer ordinal, EventKind kind, EventFacts facts) {
    this(key, code, series, ordinal, kind, facts, null, null);
  }

  /** The same as a side event of a conference. */
  public ScheduleEvent sideEventOf(String conference) {
    return new ScheduleEvent(key, code, series, ordinal, kind, facts, conference, addedKind);
  }

  /** The same as one of a kind that an administrator added. */
  public ScheduleEvent ofKind(UUID added) {
    return new ScheduleEvent(key, code, series, ordinal, kind, facts, parent, added);
  }
}
