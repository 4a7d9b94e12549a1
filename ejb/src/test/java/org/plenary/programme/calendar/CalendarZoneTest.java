package org.plenary.programme.calendar;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import net.fortuna.ical4j.model.component.VTimeZone;
import org.junit.jupiter.api.Test;

class CalendarZoneTest {
  private static final LocalDate DAY = LocalDate.of(2027, 4, 12);

  @Test
  void definesEveryZoneInWhichAnEventMayBe() {
    List<String> zones =
        ZoneId.getAvailableZoneIds().stream().filter(id -> !id.startsWith("ical4j")).toList();
    for (String id : zones) {
      ZoneId zone = ZoneId.of(id);
      if (!CalendarZone.isUtc(zone)) {
        VTimeZone made = CalendarZone.of(zone, DAY.atStartOfDay(), DAY.atTime(18, 0));
        assertFalse(made.validate(true).hasErrors(), id);
      }
    }
  }
}
