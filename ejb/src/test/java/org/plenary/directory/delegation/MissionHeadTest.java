package org.plenary.directory.delegation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.plenary.directory.Capacity;
import org.plenary.directory.RoleKind;
import org.plenary.directory.RoleRow;
import org.plenary.shared.Bound;
import org.plenary.shared.PartialDate;
import org.plenary.shared.Period;
import org.plenary.shared.Period.Held;

class MissionHeadTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 6, 15);

  private static RoleRow role(String who, String title, Capacity capacity, Period period) {
    boolean goesOn = period.from().isUnknown() && period.to().isOpen();
    Held held = goesOn ? Held.YES : period.heldOn(TODAY);
    UUID ref = UUID.randomUUID();
    return new RoleRow(
        ref,
        1,
        ref,
        who,
        false,
        ref,
        title,
        RoleKind.ofTitle(title),
        capacity,
        period,
        held,
        "TEST");
  }

  private static Period period(String from, Bound to) {
    return Period.of(from == null ? Bound.unknown() : Bound.at(PartialDate.parse(from)), to);
  }

  private static Bound until(String day) {
    return Bound.at(PartialDate.parse(day));
  }

  private static MissionHead head(RoleRow... roles) {
    return MissionHead.of(List.of(roles), TODAY);
  }

  private static final RoleRow GONE =
      role("Anna", "Permanent Representative", Capacity.FULL, period("2020", until("2026-05-01")));

  @Test
  void theHeadIsWhoHoldsThePostInFullToday() {
    RoleRow berta =
        role(
            "Berta", "Permanent Representative", Capacity.FULL, period("2026-05-01", Bound.open()));
    RoleRow deputy =
        role("Dora", "Deputy Head of Mission", Capacity.FULL, period("2019", Bound.open()));
    MissionHead head = head(GONE, berta, deputy);
    assertEquals(List.of(berta), head.heads());
    assertNull(head.vacantSince());
  }

  @Test
  void aPostIsVacantSinceTheLastKnownHolderLeftThoughAChargeStandsIn() {
    RoleRow charge =
        role("Dora", "Chargé d'affaires a.i.", Capacity.FULL, period("2026-05-01", Bound.open()));
    RoleRow acting =
        role("Emil", "Head of Mission", Capacity.AD_INTERIM, period("2026-06-01", Bound.open()));
    MissionHead head = head(GONE, charge, acting);
    assertEquals(List.of(charge, acting), head.adInterim());
    assertTrue(head.heads().isEmpty());
    assertEquals(LocalDate.of(2026, 5, 1), head.vacantSince());
  }

  @Test
  void anUnknownEndMakesNoVacancy() {
    RoleRow unknown =
        role("Carl", "Head of Mission", Capacity.FULL, period("2019", Bound.unknown()));
    MissionHead head = head(GONE, unknown);
    assertEquals(List.of(unknown), head.possible());
    assertNull(head.vacantSince());
  }

  @Test
  void nothingRecordedIsUnknownNotVacant() {
    MissionHead head = head();
    assertTrue(head.isUnknown());
    assertNull(head.vacantSince());
  }

  @Test
  void whoBeginsLaterIsDesignate() {
    RoleRow coming =
        role("Berta", "Head of Mission", Capacity.FULL, period("2026-09-01", Bound.open()));
    MissionHead head = head(GONE, coming);
    assertEquals(List.of(coming), head.designate());
    assertEquals(LocalDate.of(2026, 5, 1), head.vacantSince());
  }
}
