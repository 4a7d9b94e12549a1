package org.plenary.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.plenary.shared.Bound;
import org.plenary.shared.DomainException;
import org.plenary.shared.FieldException;
import org.plenary.shared.LegalName;
import org.plenary.shared.PartialDate;
import org.plenary.shared.Period;
import org.plenary.shared.Period.Held;

class AffiliationTest {
  private static final LocalDate MARCH_1 = LocalDate.of(2026, 3, 1);
  private static final LocalDate JUNE_1 = LocalDate.of(2026, 6, 1);

  @Test
  void isHeldUntilTheDayBeforeItEnds() {
    Affiliation role = role(Period.since(MARCH_1));
    role.end(JUNE_1);
    assertEquals(Held.YES, role.heldOn(JUNE_1.minusDays(1)));
    assertEquals(Held.NO, role.heldOn(JUNE_1));
  }

  @Test
  void cannotEndBeforeItBegan() {
    Affiliation role = role(Period.since(JUNE_1));
    FieldException no = assertThrows(FieldException.class, () -> role.end(MARCH_1));
    assertEquals("day", no.field());
  }

  @Test
  void cannotEndTwice() {
    Affiliation role = role(Period.since(MARCH_1));
    role.end(JUNE_1);
    assertThrows(DomainException.class, () -> role.end(JUNE_1.plusDays(1)));
  }

  @Test
  void staysUnknownWhereTheSourceDoesNotSayWhenItEnded() {
    Affiliation role = role(Period.throughout(PartialDate.year(2019), null));
    assertEquals(Held.UNKNOWN, role.heldOn(MARCH_1));
    assertEquals(Held.NO, role.heldOn(LocalDate.of(2018, 12, 31)));
  }

  @Test
  void mainRoleIsTheOneHeldForCertain() {
    Affiliation maybe = role(Period.unknown());
    Affiliation certain = role(Period.of(Bound.unknown(), Bound.open()));
    Affiliation ended = role(Period.since(MARCH_1).until(JUNE_1));
    Affiliation sure = role(Period.since(MARCH_1));
    assertSame(sure, PersonLines.main(List.of(ended, maybe, sure), JUNE_1));
    assertSame(certain, PersonLines.main(List.of(maybe, certain), JUNE_1));
    assertSame(maybe, PersonLines.main(List.of(ended, maybe), JUNE_1));
    assertNull(PersonLines.main(List.of(ended), JUNE_1));
  }

  private static Affiliation role(Period period) {
    Person person = new Person(LegalName.of("Anna", "Kovaleva", null), null, "TEST");
    return new Affiliation(
        person, new NewAffiliation(UUID.randomUUID(), "Adviser", Capacity.FULL, period), "TEST");
  }
}
