package org.plenary.directory.delegation;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeadTitleTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Permanent Representative to the OSCE",
        "Ambassador Extraordinary and Plenipotentiary",
        "Head of the Permanent Delegation",
        "Représentante permanente auprès de l’OSCE",
        "Ständiger Vertreter bei der OSZE",
        "Rappresentante Permanente presso l'OSCE",
        "Постоянный представитель при ОБСЕ",
        "Jefa de la Delegación"
      })
  void knowsHeadsOfMissionInSixLanguages(String title) {
    assertTrue(HeadTitle.isHead(title), title);
    assertFalse(HeadTitle.isCharge(title), title);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Deputy Head of Mission",
        "Deputy Permanent Representative",
        "Représentant permanent adjoint",
        "Stellvertretende Ständige Vertreterin",
        "Vice Rappresentante Permanente",
        "Заместитель Постоянного представителя",
        "Representante Permanente Adjunta",
        "First Secretary",
        "Adviser",
        "Assistant to the Ambassador"
      })
  void doesNotTakeADeputyForTheHead(String title) {
    assertFalse(HeadTitle.isHead(title), title);
    assertFalse(HeadTitle.isCharge(title), title);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Chargé d’affaires a.i.",
        "Chargée d'affaires, Deputy Head of Mission",
        "Geschäftsträgerin a.i.",
        "Incaricato d'affari a.i.",
        "Временный поверенный в делах",
        "Encargada de Negocios a.i."
      })
  void knowsChargesDAffaires(String title) {
    assertTrue(HeadTitle.isCharge(title), title);
    assertFalse(HeadTitle.isHead(title), title);
  }
}
