package org.plenary.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.plenary.shared.DomainException;

class LifeStepTest {
  /** Stage, then what may follow by hand or by itself: the whole table, read the other way. */
  private static final String TABLE =
      """
      DRAFT: ANNOUNCE>ANNOUNCED OPEN_REGISTRATION>REGISTRATION_OPEN
      ANNOUNCED: OPEN_REGISTRATION>REGISTRATION_OPEN BEGIN>UNDER_WAY CONCLUDE>CONCLUDED\
       POSTPONE>POSTPONED CANCEL>CANCELLED
      REGISTRATION_OPEN: CLOSE_REGISTRATION>REGISTRATION_CLOSED BEGIN>UNDER_WAY\
       CONCLUDE>CONCLUDED POSTPONE>POSTPONED CANCEL>CANCELLED
      REGISTRATION_CLOSED: OPEN_REGISTRATION>REGISTRATION_OPEN BEGIN>UNDER_WAY\
       CONCLUDE>CONCLUDED POSTPONE>POSTPONED CANCEL>CANCELLED
      UNDER_WAY: CONCLUDE>CONCLUDED POSTPONE>POSTPONED CANCEL>CANCELLED
      CONCLUDED: ARCHIVE>ARCHIVED REOPEN>UNDER_WAY
      ARCHIVED: REOPEN>CONCLUDED
      POSTPONED: RESCHEDULE>ANNOUNCED CANCEL>CANCELLED
      CANCELLED: REOPEN>ANNOUNCED
      """;

  @Test
  void everyStepLeadsWhereTheTableSaysAndNoOtherIsPossible() {
    for (String line : TABLE.strip().split("\n")) {
      Stage stage = Stage.valueOf(line.substring(0, line.indexOf(':')));
      Set<LifeStep> possible = EnumSet.noneOf(LifeStep.class);
      Stream.of(line.substring(line.indexOf(':') + 1).strip().split(" +"))
          .forEach(
              pair -> {
                LifeStep step = LifeStep.valueOf(pair.substring(0, pair.indexOf('>')));
                possible.add(step);
                assertEquals(pair.substring(pair.indexOf('>') + 1), step.from(stage).name(), line);
              });
      assertEquals(possible, Set.copyOf(LifeStep.byHandFrom(stage)), line);
    }
    assertEquals(Stage.values().length, TABLE.strip().split("\n").length);
  }

  @Test
  void aStepThatIsNotPossibleIsRefusedWithItsOwnReason() {
    int refused = 0;
    for (LifeStep step : LifeStep.values()) {
      for (Stage stage : Stage.values()) {
        if (!step.isPossibleFrom(stage)) {
          String key = assertThrows(DomainException.class, () -> step.from(stage)).reason().key();
          assertEquals("event.step.refused." + step, key);
          refused++;
        }
      }
    }
    assertTrue(refused > 50);
  }

  @Test
  void whatUndoesOrCallsOffNeedsAReason() {
    Set<LifeStep> explained = EnumSet.noneOf(LifeStep.class);
    Stream.of(LifeStep.values()).filter(LifeStep::needsReason).forEach(explained::add);
    assertEquals(
        EnumSet.of(
            LifeStep.POSTPONE,
            LifeStep.RESCHEDULE,
            LifeStep.CANCEL,
            LifeStep.REOPEN,
            LifeStep.WITHDRAW_CLEARANCE),
        explained);
  }
}
