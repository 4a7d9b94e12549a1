package org.plenary.directory.delegation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.shared.DomainException;

class HeadsListTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "State;Honorific;Given name;Family name;Title;Since\nAustria;Amb.;Anna;Berg;Head of Mission;2026-05-01",
        "Nom\tPrénom\tDélégation\tDepuis\tTitre\tCivilité\nBerg\tAnna\tAustria\t1.5.2026\tHead of Mission\tAmb.",
        "Nachname,Vorname,Staat,Seit,Funktion,Anrede\nBerg,Anna,Austria,01/05/2026,Head of Mission,Amb.",
        "Cognome;Nome;Stato;Dal;Funzione;Appellativo\nBerg;Anna;Austria;2026-05-01;Head of Mission;Amb.",
        "Фамилия;Имя;Государство;Дата;Должность;Обращение\nBerg;Anna;Austria;01.05.2026;Head of Mission;Amb.",
        "Apellidos;Nombre;País;Desde;Cargo;Tratamiento\r\n\r\nBerg;Anna;Austria;2026-05-01;Head of Mission;Amb."
      })
  void readsColumnsInAnyOrderUnderHeadingsInSixLanguages(String text) {
    ListedHead row = HeadsList.read(text).getFirst();
    assertNull(row.problem());
    assertEquals("Anna Berg", row.name());
    assertEquals("Austria", row.delegation());
    assertEquals("Amb.", row.honorific());
    assertEquals("Head of Mission", row.title());
    assertEquals("2026-05-01", row.since().toString());
  }

  @Test
  void aLineThatCannotBeReadSaysWhyAndKeepsTheOthers() {
    List<ListedHead> rows =
        HeadsList.read(
            """
            State;Family name;Given name;Since
            Austria;Berg;Anna;yesterday
            ;Berg;Anna;

            Belgium;;Marie;
            Canada;"Roy;Jean;
            Denmark;Vacant;;
            Finland;Virtanen;Eino;2026-02
            Greece;;vacant;
            """);
    assertEquals("shared.date.malformed", rows.get(0).problem().key());
    assertEquals(2, rows.get(0).line());
    assertEquals("organization.heads.noDelegation", rows.get(1).problem().key());
    assertEquals("organization.heads.noFamilyName", rows.get(2).problem().key());
    assertEquals(5, rows.get(2).line());
    assertEquals("organization.heads.malformed", rows.get(3).problem().key());
    assertTrue(rows.get(4).isVacant());
    assertEquals("2026-02", rows.get(5).since().toString());
    assertTrue(rows.get(6).isVacant());
  }

  @Test
  void refusesATextWithoutHeadingsAndOneThatIsTooLong() {
    assertThrows(DomainException.class, () -> HeadsList.read("Austria;Anna;Berg"));
    assertThrows(DomainException.class, () -> HeadsList.read(""));
    String endless = "State;Name\n" + "Austria;Berg\n".repeat(HeadsList.MAX_LINES);
    assertThrows(DomainException.class, () -> HeadsList.read(endless));
  }
}
