package org.plenary.web.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.plenary.shared.Language;
import org.plenary.web.programme.AgendaAddress.Kind;

class AgendaAddressTest {
  private static final String AGENDA = "/en/events/alliance-19/agenda";

  @Test
  void readsTheAddressesOfAgendasAndOfWhatBelongsToThem() {
    assertEquals(
        new AgendaAddress(Language.RU, "alliance-19", Kind.PAGE, 0, 0),
        AgendaAddress.of("/ru/events/alliance-19/agenda", "utm=1"));
    assertEquals(
        new AgendaAddress(Language.EN, "alliance-19", Kind.FEED, 0, 0),
        AgendaAddress.of(AGENDA + ".ics", null));
    assertEquals(
        new AgendaAddress(Language.EN, "alliance-19", Kind.PDF, 0, 0),
        AgendaAddress.of(AGENDA + ".pdf", null));
    assertEquals(
        new AgendaAddress(Language.EN, "alliance-19", Kind.GLANCE, 0, 0),
        AgendaAddress.of(AGENDA + "-glance.pdf", null));
    assertEquals(
        new AgendaAddress(Language.EN, "alliance-19", Kind.REVISION, 12, 0),
        AgendaAddress.of(AGENDA + "/rev/12", null));
    assertEquals(
        new AgendaAddress(Language.EN, "alliance-19", Kind.CHANGES, 1, 3),
        AgendaAddress.of(AGENDA + "/changes", "to=3&from=1"));
  }

  @Test
  void comparesTheLastTwoRevisionsWhereNoneIsNamed() {
    AgendaAddress plain = AgendaAddress.of(AGENDA + "/changes", null);
    assertEquals(0, plain.from());
    assertEquals(plain.key(), AgendaAddress.of(AGENDA + "/changes", "from=&to=").key());
    assertNotEquals(plain.key(), AgendaAddress.of(AGENDA + "/changes", "from=1").key());
    assertEquals(-1, AgendaAddress.of(AGENDA + "/changes", "from=1x").from());
    assertEquals(-1, AgendaAddress.of(AGENDA + "/changes", "to=999999").to());
  }

  @Test
  void knowsNoOtherAddress() {
    for (String other :
        new String[] {
          "/xx/events/alliance-19/agenda",
          "/en/events//agenda",
          "/en/events/../agenda",
          "/en/events/" + "x".repeat(61) + "/agenda",
          "/en/events/alliance-19",
          AGENDA + "/rev/",
          AGENDA + "/rev/0",
          AGENDA + "/rev/01",
          AGENDA + "/rev/1000000",
          AGENDA + "/changes1",
          AGENDA + "/",
          AGENDA + "1",
          "/"
        }) {
      assertNull(AgendaAddress.of(other, null), other);
    }
  }
}
