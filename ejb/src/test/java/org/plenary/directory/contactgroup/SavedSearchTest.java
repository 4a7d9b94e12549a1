package org.plenary.directory.contactgroup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.plenary.directory.PeopleFilter;
import org.plenary.directory.PeopleFilter.Sort;
import org.plenary.directory.RoleKind;

/** A search as a group keeps it. */
class SavedSearchTest {
  @Test
  void comesBackAsItWasSaved() {
    LocalDate day = LocalDate.of(2026, 3, 1);
    PeopleFilter all =
        new PeopleFilter(
            "Иванова = Anna",
            null,
            "UNODC",
            "AT",
            "head of unit",
            RoleKind.HEAD,
            day,
            UUID.randomUUID(),
            "ru",
            day,
            day.plusDays(1),
            Sort.NEAREST,
            false);
    assertEquals(all, SavedSearch.read(SavedSearch.write(all)));
    assertEquals("", SavedSearch.write(PeopleFilter.named(" ")));
  }
}
