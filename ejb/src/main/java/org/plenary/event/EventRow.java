package org.plenary.event;

import java.util.UUID;
import org.plenary.shared.LocalizedText;
import org.plenary.shared.PartialDate;

/**
 * An event in a list.
 *
 * @param code lower case, as in addresses
 * @param ordinal number of the edition, or null
 * @param parentCode the conference of a side event, or null
 * @param end as precise as {@code start}
 * @param country ISO 3166 code, or null
 * @param participants as published, or null
 * @param countries as published, or null
 */
public record EventRow(
    UUID ref,
    String code,
    String seriesCode,
    Integer ordinal,
    String parentCode,
    EventKind kind,
    LocalizedText title,
    LocalizedText theme,
    PartialDate start,
    PartialDate end,
    String city,
    String country,
    String venue,
    PublishedFigure participants,
    PublishedFigure countries,
    Stage stage,
    Audience audience) {
  /** The year in which it begins. */
  public int year() {
    return start.first().getYear();
  }
}
