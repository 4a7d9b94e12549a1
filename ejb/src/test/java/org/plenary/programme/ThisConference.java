package org.plenary.programme;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.plenary.event.Audience;
import org.plenary.event.Clearance;
import org.plenary.event.EventDetail;
import org.plenary.event.EventKind;
import org.plenary.event.EventRow;
import org.plenary.event.Stage;
import org.plenary.shared.Language;
import org.plenary.shared.LocalizedText;
import org.plenary.shared.PartialDate;

/** A conference that is announced and cleared. */
final class ThisConference {
  static final LocalDate DAY = LocalDate.of(2027, 4, 12);

  private ThisConference() {}

  static EventDetail event() {
    PartialDate day = PartialDate.day(DAY);
    EventRow row =
        new EventRow(
            UUID.randomUUID(),
            "alliance-27",
            "alliance",
            27,
            null,
            EventKind.CONFERENCE,
            null,
            null,
            LocalizedText.english("Conference"),
            LocalizedText.empty(),
            day,
            day,
            "Vienna",
            "AT",
            "Hofburg",
            null,
            null,
            Stage.ANNOUNCED,
            Audience.PUBLIC);
    ZoneId vienna = ZoneId.of("Europe/Vienna");
    return new EventDetail(
        row,
        1,
        vienna,
        LocalizedText.empty(),
        List.of(Language.EN),
        List.of(),
        List.of(),
        null,
        null,
        null,
        LocalizedText.empty(),
        new Clearance(true, null, null),
        null,
        null);
  }
}
