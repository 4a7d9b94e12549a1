package org.plenary.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plenary.testing.Together.together;

import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.plenary.directory.AddPerson;
import org.plenary.directory.DirectoryService;
import org.plenary.directory.contact.PersonContactRow;
import org.plenary.programme.interpretation.InterpretationPlan;
import org.plenary.programme.interpretation.InterpretationReceipts;
import org.plenary.programme.interpretation.InterpretationService;
import org.plenary.programme.interpretation.InterpreterFacts;
import org.plenary.programme.interpretation.InterpreterService;
import org.plenary.programme.interpretation.Payer;
import org.plenary.programme.interpretation.PlanSlot;
import org.plenary.programme.interpretation.PlanWarning.Kind;
import org.plenary.programme.interpretation.RequestFacts;
import org.plenary.programme.interpretation.RequestLine;
import org.plenary.programme.interpretation.SlotFacts;
import org.plenary.programme.interpretation.SlotLine;
import org.plenary.programme.interpretation.SpeechFacts;
import org.plenary.shared.DomainException;
import org.plenary.shared.FieldException;
import org.plenary.shared.Language;
import org.plenary.shared.LocalizedText;
import org.plenary.shared.NotFoundException;
import org.plenary.shared.StaleException;
import org.plenary.testing.As;
import org.plenary.testing.QueryCount;
import org.plenary.testing.Together.Outcome;

/** The interpretation plan: slots, who is in them, and what comes in. */
class InterpretationIT extends ProgrammeFixture {
  @Inject InterpretationService plans;
  @Inject InterpreterService interpreters;
  @Inject InterpretationReceipts receipts;
  @Inject DirectoryService directory;
  @Inject As.Officer officer;

  @Test
  void plansALanguageOfASessionAndRefusesAStaleEdit() {
    UUID event = aConference();
    UUID panel = aPanel(event, 9);
    UUID anna = anInterpreter(event, "Anna");
    SlotFacts facts = new SlotFacts(2, List.of(anna), true, Payer.HOST);
    long first = save(event, panel, 0, facts);
    SlotLine slot = plan(event).slot(panel, Language.RU);
    assertEquals(facts, slot.facts());
    assertEquals(first, slot.version());
    SlotFacts alone = new SlotFacts(2, List.of(anInterpreter(event, "Boris")), true, Payer.HOST);
    long second = save(event, panel, first, alone);
    assertTrue(second > first, "another team alone is another version");
    assertThrows(StaleException.class, () -> save(event, panel, first, facts));
    assertThrows(StaleException.class, () -> save(event, panel, 0, facts));
    save(event, panel, second, SlotFacts.OPEN);
    assertEquals(SlotFacts.OPEN, plan(event).slot(panel, Language.RU).facts());
  }

  @Test
  void refusesWhatCannotBe() {
    UUID event = aConference();
    UUID panel = aPanel(event, 9);
    SlotFacts third = new SlotFacts(3, List.of(), false, null);
    assertEquals(
        "booth",
        assertThrows(FieldException.class, () -> save(event, panel, 0, third)).field(),
        "the room has two");
    PlanSlot french = new PlanSlot(event, panel, Language.FR, 0, SlotFacts.OPEN);
    assertThrows(DomainException.class, () -> organizer.call(() -> plans.save(french)));
    UUID stranger = anInterpreter(aConference(), "Anna");
    SlotFacts strange = new SlotFacts(1, List.of(stranger), false, null);
    assertThrows(NotFoundException.class, () -> save(event, panel, 0, strange));
    UUID other = aConference();
    assertThrows(NotFoundException.class, () -> save(other, panel, 0, SlotFacts.OPEN));
    anInterpreter(event, "Boris");
    assertThrows(FieldException.class, () -> anInterpreter(event, "boris"));
  }

  @Test
  void ofManyWhoPlanASlotForTheFirstTimeOneSucceeds() {
    UUID event = aConference();
    UUID panel = aPanel(event, 9);
    SlotFacts facts = new SlotFacts(1, List.of(), false, null);
    List<Outcome<Long>> outcomes = together(6, any -> save(event, panel, 0, facts));
    assertEquals(1, outcomes.stream().filter(Outcome::succeeded).count());
    outcomes.stream()
        .filter(one -> !one.succeeded())
        .forEach(one -> assertInstanceOf(StaleException.class, one.failure()));
  }

  @Test
  void findsInFewQueriesWhoInterpretsElsewhereAtThatTime() {
    UUID person = aPerson("Anna");
    UUID there = aConference();
    UUID elsewhere = aPanel(there, 9);
    save(there, elsewhere, 0, new SlotFacts(1, List.of(anInterpreter(there, person)), false, null));
    UUID event = aConference();
    UUID anna = anInterpreter(event, person);
    UUID nine = aPanel(event, 9);
    UUID eleven = aPanel(event, 11);
    save(event, nine, 0, new SlotFacts(1, List.of(anna), false, null));
    save(event, eleven, 0, new SlotFacts(1, List.of(anna), false, null));
    QueryCount queries = new QueryCount(dataSource);
    InterpretationPlan plan = queries.atMost(12, () -> plan(event));
    long few = queries.of(() -> plan(event));
    assertEquals(
        List.of(nine),
        plan.warnings().stream()
            .filter(one -> one.kind() == Kind.TAKEN_TWICE)
            .map(one -> one.session())
            .toList());
    for (int hour = 12; hour < 18; hour++) {
      save(event, aPanel(event, hour), 0, new SlotFacts(1, List.of(anna), false, null));
    }
    assertEquals(few, queries.of(() -> plan(event)), "whatever the size of the plan");
    organizer.run(() -> programmes.cancel(elsewhere));
    assertFalse(
        plan(event).warnings().stream().anyMatch(one -> one.kind() == Kind.TAKEN_TWICE),
        "it is cancelled");
  }

  @Test
  void removesAnInterpreterOnlyFromNoSlot() {
    UUID event = aConference();
    UUID panel = aPanel(event, 9);
    UUID anna = anInterpreter(event, "Anna");
    long version = save(event, panel, 0, new SlotFacts(1, List.of(anna), false, null));
    DomainException used =
        assertThrows(
            DomainException.class, () -> organizer.run(() -> interpreters.remove(event, anna)));
    assertEquals("interpretation.interpreter.used", used.reason().key());
    save(event, panel, version, SlotFacts.OPEN);
    organizer.run(() -> interpreters.remove(event, anna));
    assertEquals(List.of(), plan(event).interpreters());
  }

  @Test
  void marksRequestsThatComeAfterTheyClosed() {
    UUID event = aConference();
    UUID panel = aPanel(event, 9);
    RequestFacts facts = new RequestFacts(panel, Language.RU, "Delegation");
    organizer.run(() -> plans.closeRequests(event, DAY.atTime(LocalTime.NOON)));
    organizer.run(() -> receipts.request(event, facts));
    organizer.run(() -> plans.closeRequests(event, LocalDateTime.of(2020, 1, 1, 0, 0)));
    UUID late = organizer.call(() -> receipts.request(event, facts));
    assertEquals(
        List.of(false, true), plan(event).requests().stream().map(RequestLine::late).toList());
    organizer.run(() -> receipts.dropRequest(event, late));
    assertEquals(1, plan(event).requests().size());
  }

  @Test
  void aProtectedPersonIsThereByTheirPublicName() {
    UUID event = aConference();
    UUID panel = aPanel(event, 9);
    UUID person = aPerson("Zwetana");
    String whole = name(person);
    anInterpreter(event, person);
    organizer.run(
        () ->
            receipts.receive(
                event, new SpeechFacts(panel, person, null, Language.RU, "Sent by " + whole)));
    organizer.run(
        () -> receipts.receive(event, new SpeechFacts(panel, null, whole, Language.RU, "Typed")));
    officer.run(() -> directory.protect(person, "An interpreter"));
    InterpretationPlan plan = plan(event);
    assertFalse(plan.toString().contains(whole), plan::toString);
    assertEquals("An interpreter", plan.interpreters().getFirst().name());
    assertEquals("Sent by An interpreter", plan.speeches().getFirst().note());
    assertEquals("An interpreter", plan.speeches().getLast().name());
  }

  private UUID aPerson(String given) {
    String family = "i" + UUID.randomUUID().toString().replaceAll("[^a-z]", "");
    return officer.call(
        () ->
            directory.addPerson(
                new AddPerson(
                    null,
                    null,
                    given,
                    family,
                    null,
                    null,
                    PersonContactRow.of(UUID.randomUUID() + "@example.org", null),
                    List.of(),
                    null,
                    "TEST")));
  }

  private String name(UUID person) {
    return organizer.call(() -> directory.people(List.of(person)).get(person).displayName());
  }

  private UUID anInterpreter(UUID event, String name) {
    return add(event, new InterpreterFacts(null, name, List.of(), null));
  }

  private UUID anInterpreter(UUID event, UUID person) {
    return add(event, new InterpreterFacts(person, null, List.of(), null));
  }

  private UUID add(UUID event, InterpreterFacts facts) {
    return organizer.call(() -> interpreters.add(event, facts));
  }

  private InterpretationPlan plan(UUID event) {
    return organizer.call(() -> plans.plan(event));
  }

  private long save(UUID event, UUID session, long version, SlotFacts facts) {
    return organizer.call(
        () -> plans.save(new PlanSlot(event, session, Language.RU, version, facts)));
  }

  /** Half an hour in a room with two booths, interpreted into Russian. */
  private UUID aPanel(UUID event, int hour) {
    LocalizedText name = LocalizedText.english("Hall " + hour);
    UUID room = organizer.call(() -> rooms.add(event, new RoomFacts(name, null, 2)));
    return aSession(
        event,
        new SessionFacts(
            DAY,
            LocalTime.of(hour, 0),
            30,
            room,
            SessionKind.PANEL,
            LocalizedText.english("Panel"),
            null,
            List.of(Language.RU),
            null,
            List.of()));
  }
}
