package org.plenary.directory;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.plenary.shared.Bound;
import org.plenary.shared.Language;
import org.plenary.shared.PartialDate;
import org.plenary.shared.Period;

class FormerNameTest {
  @Test
  void heldUntilTheDayBeforeTheNewName() {
    FormerName turkey = name(Bound.unknown(), "2022-06-01");
    assertTrue(turkey.heldOn(LocalDate.of(2018, 4, 23)));
    assertTrue(turkey.heldOn(LocalDate.of(2022, 5, 31)));
    assertFalse(turkey.heldOn(LocalDate.of(2022, 6, 1)));
  }

  @Test
  void aNameThatBeganInAMonthDoesNotHoldBefore() {
    FormerName nurSultan = name(Bound.at(PartialDate.parse("2019-03")), "2022-09");
    assertFalse(nurSultan.heldOn(LocalDate.of(2019, 2, 28)));
    assertTrue(nurSultan.heldOn(LocalDate.of(2019, 4, 8)));
    assertFalse(nurSultan.heldOn(LocalDate.of(2022, 10, 1)));
  }

  private static FormerName name(Bound from, String to) {
    Period period = Period.of(from, Bound.at(PartialDate.parse(to)));
    return new FormerName(UUID.randomUUID(), Language.EN, "name", period, "TEST");
  }
}
