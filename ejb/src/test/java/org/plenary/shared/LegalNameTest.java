package org.plenary.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;

class LegalNameTest {
  private static final LegalName GUARDED =
      LegalName.of("Ана", "Поповић", "Ana Popović").protectedAs("Witness 7");

  @Test
  void hidesEveryRenderingInWhatWasWrittenBefore() {
    assertEquals("Dear Witness 7,", GUARDED.hideIn("Dear Ана Поповић,"));
    assertEquals("Witness 7; Witness 7", GUARDED.hideIn("Поповић, Ана; ПОПОВИЋ Ана"));
    assertEquals("(Witness 7).", GUARDED.hideIn("(ana popović)."));
  }

  @Test
  void leavesOtherWordsAsTheyAre() {
    assertEquals("Поповићева улица", GUARDED.hideIn("Поповићева улица"));
    assertEquals("Jo Vance", LegalName.of("Jo", "Vance", null).hideIn("Jo Vance"));
    assertEquals(
        "Witness $1", LegalName.of(null, "A.B", null).protectedAs("Witness $1").hideIn("A.B"));
  }

  @Test
  void neverPrintsAName() {
    assertFalse(GUARDED.toString().contains("Поповић"));
    assertEquals("Witness 7", GUARDED.render(NameRights.PUBLIC_NAMES));
    assertEquals("", GUARDED.renderNative(NameRights.PUBLIC_NAMES));
  }
}
