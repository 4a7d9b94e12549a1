package org.plenary.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plenary.shared.HealthFinding;
import org.plenary.shared.HealthFinding.State;

/** When something counts as well, as worth a look, as broken. */
class HealthTest {
  private static final Clock NOW =
      Clock.fixed(Instant.parse("2027-04-08T10:00:00Z"), ZoneOffset.UTC);

  @ParameterizedTest
  @CsvSource({"60, 100, WELL", "1.5, 10, LOOK", "9, 100, LOOK", "0.2, 0.3, BROKEN"})
  void aDiskNeedsRoom(double free, double total, State state) {
    assertEquals(state, DiskHealth.finding(free, total).state());
  }

  @ParameterizedTest
  @CsvSource({
    "2027-04-08T01:00:00Z encrypted, WELL, operation.health.backup.encrypted",
    "2027-04-07T01:00:00Z plain, WELL, operation.health.backup.plain",
    "2027-04-05T01:00:00Z encrypted, LOOK, operation.health.backup.encrypted"
  })
  void aBackupShouldBeOfTheseDays(String note, State state, String sentence) {
    HealthFinding finding = new BackupHealth(null, NOW).finding(note + "\n");
    assertEquals(state, finding.state());
    assertEquals(sentence, finding.sentences().getFirst().key());
  }
}
