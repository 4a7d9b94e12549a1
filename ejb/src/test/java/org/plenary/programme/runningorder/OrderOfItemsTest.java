package org.plenary.programme.runningorder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.plenary.document.print.PdfUa;
import org.plenary.programme.AppearanceLine;
import org.plenary.programme.AppearanceRole;
import org.plenary.programme.Confirmation;
import org.plenary.programme.SessionFacts;
import org.plenary.programme.SessionKind;
import org.plenary.programme.SessionRow;
import org.plenary.programme.SessionStatus;
import org.plenary.programme.print.TablePdf;
import org.plenary.shared.FieldException;
import org.plenary.shared.Language;
import org.plenary.shared.LocalizedText;

class OrderOfItemsTest {
  private static final UUID CLARA = UUID.randomUUID();
  private static final AppearanceLine ANNA = line(null, "Anna", AppearanceRole.CHAIR);
  private static final AppearanceLine BORIS = line(null, "Boris", AppearanceRole.PANELLIST);
  private static final AppearanceLine KNOWN = line(CLARA, null, AppearanceRole.PANELLIST);

  @Test
  void keepsWhatWasSetAndFollowsThePeopleOfTheSession() {
    ItemFacts adoption = new ItemFacts(null, null, "Adoption", 5, null);
    ItemFacts boris = new ItemFacts(null, "Boris", null, 10, "brief");
    ItemFacts gone = new ItemFacts(null, "Dora", null, 10, null);
    List<ItemFacts> items =
        OrderOfItems.of(List.of(boris, adoption, gone), List.of(ANNA, BORIS, KNOWN));
    assertEquals(
        List.of(boris, adoption, ItemFacts.of(ANNA), ItemFacts.of(KNOWN)),
        items,
        "Dora left; Anna and Clara joined");
  }

  @Test
  void leavesOutWhoeverDeclined() {
    AppearanceLine declined =
        new AppearanceLine(
            null, "Boris", AppearanceRole.PANELLIST, null, null, Confirmation.DECLINED);
    assertEquals(List.of(), OrderOfItems.of(List.of(), List.of(declined)));
  }

  @Test
  void reckonsWhenItemsBeginAndWhenTheSessionEnds() {
    SessionOrder order =
        OrderOfItems.of(
            session(ANNA, BORIS, KNOWN),
            3,
            List.of(
                new ItemFacts(null, "Anna", null, 15, null),
                new ItemFacts(null, "Boris", null, 55, null),
                new ItemFacts(CLARA, null, null, null, null)),
            Map.of(CLARA, "Clara"));
    assertEquals(
        List.of(LocalTime.of(9, 0), LocalTime.of(9, 15), LocalTime.of(10, 10)),
        order.items().stream().map(OrderItem::from).toList());
    assertEquals("Clara", order.items().getLast().name());
    assertEquals(LocalTime.of(10, 10), order.computedEnd());
    assertEquals(10, order.overrun());
    assertEquals(1, order.open());
  }

  @Test
  void doesNotGuessWhatComesAfterAnItemWithoutMinutes() {
    SessionOrder order = OrderOfItems.of(session(ANNA, BORIS), 0, List.of(), Map.of());
    assertEquals(LocalTime.of(9, 0), order.items().getFirst().from());
    assertNull(order.items().getLast().from());
    assertEquals(-60, order.overrun());
    assertEquals(2, order.open());
  }

  @Test
  void refusesWhatNoItemIs() {
    assertThrows(FieldException.class, () -> new ItemFacts(null, " ", "", 5, null));
    assertThrows(FieldException.class, () -> new ItemFacts(null, "Anna", null, 0, null));
    assertThrows(FieldException.class, () -> new ItemFacts(null, "Anna", null, 481, null));
  }

  @Test
  void isPrintedAsAccessiblePdf() throws Exception {
    for (Language language : Language.values()) {
      byte[] pdf =
          TablePdf.of(
              "Порядок",
              "Conference \"27\"",
              "For the chair",
              List.of(
                  new TablePdf.Section(
                      "Панель", List.of("09:00", ""), List.of("A", "B"), List.of(List.of("", "Б"))),
                  new TablePdf.Section("Empty", List.of(), List.of("A"), List.of())),
              language);
      assertEquals(List.of(), PdfUa.failures(pdf), language.code());
    }
  }

  private static AppearanceLine line(UUID person, String name, AppearanceRole role) {
    return new AppearanceLine(person, name, role, null, null);
  }

  private static SessionRow session(AppearanceLine... lines) {
    SessionFacts facts =
        new SessionFacts(
            LocalDate.of(2027, 4, 12),
            LocalTime.of(9, 0),
            60,
            null,
            SessionKind.PANEL,
            LocalizedText.english("Panel"),
            null,
            List.of(),
            null,
            List.of(lines));
    return new SessionRow(UUID.randomUUID(), 1, null, SessionStatus.PLANNED, facts, List.of());
  }
}
