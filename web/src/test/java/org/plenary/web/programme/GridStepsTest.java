package org.plenary.web.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class GridStepsTest {
  private final GridSteps steps = new GridSteps();
  private final UUID panel = UUID.randomUUID();
  private final UUID keynote = UUID.randomUUID();

  @Test
  void takesStepsBackInTurnOnTheVersionThatEachLeft() {
    steps.made(step(panel, 9, 10), 1, 2);
    steps.made(step(panel, 10, 11), 2, 3);
    assertEquals(3, steps.version(steps.last()));
    steps.takenBack(4);
    assertEquals(step(panel, 9, 10), steps.last());
    assertEquals(4, steps.version(steps.last()));
    assertEquals(step(panel, 10, 11), steps.lastUndone());
    steps.madeAgain(5);
    assertEquals(step(panel, 10, 11), steps.last());
    assertNull(steps.lastUndone());
  }

  @Test
  void forgetsOlderStepsOfASessionThatSomebodyElseChangedMeanwhile() {
    steps.made(step(keynote, 14, 15), 1, 2);
    steps.made(step(panel, 9, 10), 1, 2);
    steps.made(step(panel, 10, 11), 3, 4);
    steps.takenBack(5);
    assertEquals(step(keynote, 14, 15), steps.last());
  }

  @Test
  void cannotMakeAgainWhatStoodBeforeANewStep() {
    steps.made(step(panel, 9, 10), 1, 2);
    steps.takenBack(3);
    steps.made(step(keynote, 14, 15), 1, 2);
    assertNull(steps.lastUndone());
  }

  @Test
  void forgetsAllOfASession() {
    steps.made(step(panel, 9, 10), 1, 2);
    steps.forget(panel);
    assertNull(steps.last());
  }

  private static GridStep step(UUID session, int from, int to) {
    return new GridStep(session, place(from), place(to));
  }

  private static GridStep.Place place(int hour) {
    return new GridStep.Place(LocalDate.of(2033, 4, 18), LocalTime.of(hour, 0), 45, null);
  }
}
