package org.plenary.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class PeopleFilterTest {
  @Test
  void tellsNamesAddressesAndNumbersApart() {
    assertTrue(PeopleFilter.named("anna@example.org").isMail());
    assertFalse(PeopleFilter.named("anna@example.org").isName());
    for (String number : List.of("+43 1 514 36-0", "0043151436", "(01) 514 360")) {
      assertEquals(number.charAt(0) != '(', PeopleFilter.named(number).isNumber(), number);
    }
    assertTrue(PeopleFilter.named("Ana 27").isName());
    assertFalse(PeopleFilter.named(" ").isName());
  }

  @Test
  void saysNothingOfWhomSomebodyLooksFor() {
    assertFalse(String.valueOf(PeopleFilter.named("Hidden Name")).contains("Hidden"));
  }
}
