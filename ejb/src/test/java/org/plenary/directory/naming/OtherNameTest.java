package org.plenary.directory.naming;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.plenary.shared.Bound;
import org.plenary.shared.FieldException;
import org.plenary.shared.Language;
import org.plenary.shared.PartialDate;
import org.plenary.shared.Period;

class OtherNameTest {
  @Test
  void heldUntilTheDayBeforeTheNewName() {
    OtherName turkey = name(Bound.unknown(), "2022-06-01");
    assertTrue(turkey.heldOn(LocalDate.of(2018, 4, 23)));
    assertTrue(turkey.heldOn(LocalDate.of(2022, 5, 31)));
    assertFalse(turkey.heldOn(LocalDate.of(2022, 6, 1)));
  }

  @Test
  void aNameThatBeganInAMonthDoesNotHoldBefore() {
    OtherName nurSultan = name(Bound.at(PartialDate.parse("2019-03")), "2022-09");
    assertFalse(nurSultan.heldOn(LocalDate.of(2019, 2, 28)));
    assertTrue(nurSultan.heldOn(LocalDate.of(2019, 4, 8)));
    assertFalse(nurSultan.heldOn(LocalDate.of(2022, 10, 1)));
  }

  private static OtherName name(Bound from, String to) {
    Period period = Period.of(from, Bound.at(PartialDate.parse(to)));
    return new OtherName(UUID.randomUUID(), NameUse.FORMER, Language.EN, "name", period, "TEST");
  }

  @Test
  void aFormerNameHasEnded() {
    Period since = Period.since(LocalDate.of(2022, 6, 1));
    UUID subject = UUID.randomUUID();
    FieldException no =
        assertThrows(
            FieldException.class,
            () -> new OtherName(subject, NameUse.FORMER, Language.EN, "Turkey", since, "TEST"));
    assertEquals("ending", no.field());
    OtherName alternative =
        new OtherName(subject, NameUse.ALTERNATIVE, Language.EN, "Turkey", since, "TEST");
    assertFalse(alternative.heldOn(LocalDate.of(2023, 1, 1)), "it is not the name of the day");
  }
}
