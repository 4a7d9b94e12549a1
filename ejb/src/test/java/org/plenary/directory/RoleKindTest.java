package org.plenary.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the title of a role tells of its kind. */
class RoleKindTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Permanent Representative to the OSCE | HEAD",
        "Head of the United Kingdom Delegation to the OSCE | HEAD",
        "OSCE Secretary General | HEAD",
        "Directrice | HEAD",
        "Deputy Permanent Representative | DEPUTY_HEAD",
        "Deputy Head of the OSCE Programme Office in Nur-Sultan | DEPUTY_HEAD",
        "Chargé d’affaires a.i. | CHARGE_D_AFFAIRES",
        "Временный поверенный в делах | CHARGE_D_AFFAIRES",
        "Chairperson of the OSCE Permanent Council | CHAIR",
        "Coordonnatrice nationale | NATIONAL_CO_ORDINATOR",
        "National Rapporteur on Combating Trafficking in Human Beings | NATIONAL_RAPPORTEUR",
        "Focal point | FOCAL_POINT",
        "Member of the advisory council | MEMBER",
        "Expert by experience | EXPERT",
        "Head of Modern Slavery Strategy | STAFF",
        "Secretary of the Inter-Ministerial Commission | STAFF",
        "Director, Anti-Human Trafficking Programs | STAFF",
        "Ambassador-at-Large to Monitor and Combat Trafficking in Persons | OTHER",
        "Activist | OTHER"
      })
  void theTitleTellsTheKind(String title, RoleKind kind) {
    assertEquals(kind, RoleKind.ofTitle(title), title);
  }
}
