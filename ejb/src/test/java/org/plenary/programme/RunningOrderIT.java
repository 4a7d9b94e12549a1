package org.plenary.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plenary.testing.Together.together;

import jakarta.inject.Inject;
import java.io.IOException;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.plenary.programme.interpretation.InterpretationReceipts;
import org.plenary.programme.interpretation.InterpretationService;
import org.plenary.programme.interpretation.InterpreterFacts;
import org.plenary.programme.interpretation.InterpreterService;
import org.plenary.programme.interpretation.InterpretersOrderService;
import org.plenary.programme.interpretation.PlanSlot;
import org.plenary.programme.interpretation.SlotFacts;
import org.plenary.programme.interpretation.SpeechFacts;
import org.plenary.programme.runningorder.ItemFacts;
import org.plenary.programme.runningorder.RunningOrderService;
import org.plenary.programme.runningorder.SessionOrder;
import org.plenary.programme.runningorder.SetOrder;
import org.plenary.shared.Language;
import org.plenary.shared.LocalizedText;
import org.plenary.shared.NotFoundException;
import org.plenary.shared.StaleException;
import org.plenary.testing.QueryCount;
import org.plenary.testing.Together.Outcome;

/** Running orders: for the chair, and for those who interpret. */
class RunningOrderIT extends ProgrammeFixture {
  private static final ItemFacts ANNA = new ItemFacts(null, "Anna", null, 15, "arrives late");

  @Inject RunningOrderService orders;
  @Inject InterpretersOrderService booths;
  @Inject InterpretationService plans;
  @Inject InterpreterService interpreters;
  @Inject InterpretationReceipts receipts;

  @Test
  void setsMinutesAndNotesOfASession() {
    UUID event = aConference();
    UUID panel = aSession(event, facts("Panel", 9, null, confirmed("Anna"), confirmed("Boris")));
    long first = set(event, panel, 0, ANNA);
    SessionOrder order = order(event);
    assertEquals(List.of("Anna", "Boris"), order.items().stream().map(one -> one.name()).toList());
    assertEquals(-45, order.overrun());
    long second = set(event, panel, first, new ItemFacts(null, "Anna", null, 20, null));
    assertTrue(second > first);
    assertThrows(StaleException.class, () -> set(event, panel, first, ANNA));
    UUID other = aConference();
    assertThrows(NotFoundException.class, () -> set(other, panel, 0, ANNA));
  }

  @Test
  void ofManyWhoSetAnOrderForTheFirstTimeOneSucceeds() {
    UUID event = aConference();
    UUID panel = aSession(event, facts("Panel", 9, null, confirmed("Anna")));
    List<Outcome<Long>> outcomes = together(6, any -> set(event, panel, 0, ANNA));
    assertEquals(1, outcomes.stream().filter(Outcome::succeeded).count());
    outcomes.stream()
        .filter(one -> !one.succeeded())
        .forEach(one -> assertInstanceOf(StaleException.class, one.failure()));
  }

  @Test
  void readsAllInFewQueriesAndPublishesNothingOfIt() {
    UUID event = aConference();
    for (int hour = 9; hour < 12; hour++) {
      UUID panel = aSession(event, facts("Panel", hour, null, confirmed("Anna")));
      set(event, panel, 0, ANNA);
    }
    List<SessionOrder> read =
        new QueryCount(dataSource).atMost(6, () -> organizer.call(() -> orders.all(event)));
    assertEquals(3, read.size());
    assertEquals(List.of(), copy(event).changes().stream().filter(c -> c.was() != null).toList());
    assertFalse(copy(event).changes().toString().contains("arrives late"));
  }

  @Test
  void printsTheDayForTheChair() throws IOException {
    UUID event = aConference();
    UUID panel = aSession(event, facts("Panel", 9, null, confirmed("Anna"), confirmed("Boris")));
    aSession(event, facts("Later", 14, null));
    set(event, panel, 0, ANNA);
    String text = text(organizer.call(() -> orders.print(event, DAY, null, Language.EN)));
    assertTrue(text.contains("arrives late") && text.contains("Later"), text);
    assertTrue(text.contains("Ends by its items at 09:15; 45 minutes left"), text);
    assertTrue(text.contains("1 item has no minutes yet"), text);
    String one = text(organizer.call(() -> orders.print(event, null, panel, Language.EN)));
    assertFalse(one.contains("Later"), one);
    assertThrows(
        NotFoundException.class,
        () -> organizer.call(() -> orders.print(event, DAY.plusDays(1), null, Language.EN)));
  }

  @Test
  void printsForABoothWhatItNeeds() throws IOException {
    UUID event = aConference();
    LocalizedText hall = LocalizedText.english("Hall");
    UUID room = organizer.call(() -> rooms.add(event, new RoomFacts(hall, null, 2)));
    UUID panel =
        aSession(
            event,
            new SessionFacts(
                DAY,
                LocalTime.of(9, 0),
                60,
                room,
                SessionKind.PANEL,
                LocalizedText.english("Panel"),
                null,
                List.of(Language.FR, Language.RU),
                null,
                List.of(confirmed("Anna"))));
    slot(event, panel, Language.FR, 1, "Claire");
    UUID olga = slot(event, panel, Language.RU, 2, "Olga");
    organizer.run(
        () ->
            receipts.receive(
                event, new SpeechFacts(panel, null, "Anna", Language.ES, "on the shelf")));
    String russian =
        text(organizer.call(() -> booths.print(event, Language.RU, null, Language.EN)));
    assertTrue(russian.contains("Olga") && !russian.contains("Claire"), russian);
    assertTrue(russian.contains("Panellist: Anna (Spanish)"), russian);
    assertTrue(russian.contains("on the shelf") && russian.contains("Hall"), russian);
    assertTrue(russian.contains("nothing is published yet"), russian);
    organizer.run(() -> programmes.publish(event));
    String own = text(organizer.call(() -> booths.print(event, null, olga, Language.EN)));
    assertTrue(own.contains("published is Rev.1") && !own.contains("Claire"), own);
    new QueryCount(dataSource)
        .atMost(8, () -> organizer.call(() -> booths.order(event, null, null)));
    organizer.run(() -> programmes.cancel(panel));
    assertThrows(
        NotFoundException.class,
        () -> organizer.call(() -> booths.print(event, null, olga, Language.EN)),
        "it follows the working copy");
  }

  private UUID slot(UUID event, UUID session, Language language, int booth, String name) {
    UUID who =
        organizer.call(
            () -> interpreters.add(event, new InterpreterFacts(null, name, List.of(), null)));
    SlotFacts facts = new SlotFacts(booth, List.of(who), false, null);
    organizer.run(() -> plans.save(new PlanSlot(event, session, language, 0, facts)));
    return who;
  }

  private SessionOrder order(UUID event) {
    return organizer.call(() -> orders.all(event)).getFirst();
  }

  private long set(UUID event, UUID session, long version, ItemFacts... items) {
    return organizer.call(() -> orders.set(new SetOrder(event, session, version, List.of(items))));
  }

  private static String text(byte[] pdf) throws IOException {
    try (PDDocument read = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(read).replaceAll("\\s+", " ");
    }
  }
}
