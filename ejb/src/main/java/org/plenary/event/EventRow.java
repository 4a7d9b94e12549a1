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
 * @param addedKind ref of the kind that an administrator added, or null; {@code kind} is what that
 *     is treated as
 * @param kindName its name, or null
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
    UUID addedKind,
    LocalizedText kindName,
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
  /** What kind it is of. */
  public KindChoice kindChoice() {
    return new KindChoice(kind, addedKind);
  }

  /** The year in which it begins. */
  public int year() {
    return start.first().getYear();
  }
}
