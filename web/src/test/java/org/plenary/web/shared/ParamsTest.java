package org.plenary.web.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.plenary.followup.VisitKind;
import org.plenary.shared.DomainException;
import org.plenary.shared.Language;

class ParamsTest {
  private static String refusal(Runnable reading) {
    return assertThrows(DomainException.class, reading::run).reason().key();
  }

  @Test
  void aBlankParameterRestrictsNothing() {
    assertNull(Params.text(" "));
    assertNull(Params.code(VisitKind.class, ""));
    assertNull(Params.year(null));
    assertNull(Params.language(""));
    assertEquals(0, Params.page(null, 50).page());
  }

  @Test
  void whatIsAskedForIsRead() {
    assertEquals(VisitKind.COUNTRY_VISIT, Params.code(VisitKind.class, "country_visit"));
    assertEquals(2019, Params.year("2019"));
    assertEquals(Language.RU, Params.language("ru"));
    assertEquals(3, Params.page("3", 50).page());
  }

  @Test
  void whatCannotBeIsRefusedWithAReason() {
    assertEquals("shared.code.unknown", refusal(() -> Params.code(VisitKind.class, "PARTY")));
    assertEquals("shared.code.unknown", refusal(() -> Params.language("xx")));
    assertEquals("shared.page.negative", refusal(() -> Params.page("-1", 50)));
    assertEquals("shared.number.malformed", refusal(() -> Params.page("one", 50)));
    assertEquals("shared.number.malformed", refusal(() -> Params.year("99999")));
  }
}
