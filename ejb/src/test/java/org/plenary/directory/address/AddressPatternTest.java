package org.plenary.directory.address;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.shared.FieldException;

/** Texts with placeholders. */
class AddressPatternTest {
  private static final Addressee ANNA =
      new Addressee(
          null, AddressGender.NOT_STATED, null, "Anna", "$1 Muster{name}", "Anna Muster", null);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Dear {nmae},",
        "Dear {Family},",
        "{}",
        "{ name }",
        "open {",
        "shut }",
        "{{name}}"
      })
  void refusesWhatIsNoPlaceholder(String text) {
    FieldException no =
        assertThrows(
            FieldException.class, () -> AddressPattern.of("EN_MALE_salutation", text, 300));
    assertEquals("EN_MALE_salutation", no.field());
    assertEquals("address.placeholder.unknown", no.reason().key());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "Dear \u202E{name}", "Dear \u0007"})
  void refusesNothingAndWhatIsNoPlainText(String text) {
    assertThrows(FieldException.class, () -> AddressPattern.of("f", text, 300));
  }

  @Test
  void leavesOutWhatHasNoValueWithItsSpaceAndItsLine() {
    assertEquals(
        "Dear Anna Muster,", AddressPattern.filled("Dear {honorific} {name} {title},", ANNA));
    assertEquals("Anna Muster", AddressPattern.filled("{honorific} {name}\n{title}", ANNA));
  }

  @Test
  void aNameIsNeverReadAsAText() {
    assertEquals("Dear $1 Muster{name},", AddressPattern.filled("Dear {family},", ANNA));
  }
}
