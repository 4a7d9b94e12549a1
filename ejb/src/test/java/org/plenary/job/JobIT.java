package org.plenary.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plenary.testing.Together.together;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.plenary.shared.NotFoundException;
import org.plenary.testing.As;
import org.plenary.testing.ContainerTest;
import org.plenary.testing.Together.Outcome;

class JobIT extends ContainerTest {
  @Inject private JobService jobs;
  @Inject private JobTable table;
  @Inject private As.Admin admin;
  @Inject private As.Officer officer;
  @Inject private As.System system;

  @Test
  void anAdministratorRunsAJobByHandAlthoughJobsAreOff() {
    assertTrue(admin.call(() -> jobs.runNow("undo-window")).isPresent());
    JobRow row = row("undo-window");
    assertNotNull(row.startedAt());
    assertNotNull(row.took());
    assertEquals(0, row.failures());
    assertFalse(row.running());
  }

  @Test
  void everyJobIsOnTheListByName() {
    List<String> names = admin.call(jobs::list).stream().map(JobRow::name).toList();
    assertTrue(names.containsAll(List.of("outbox", "undo-window")), names::toString);
    assertEquals(names.stream().sorted().toList(), names);
  }

  @Test
  void ofManyNodesOneGetsTheLease() {
    String name = aJob();
    long got =
        together(8, i -> system.call(() -> table.claim(name))).stream()
            .filter(Outcome::answer)
            .count();
    assertEquals(1, got);
    assertFalse(system.call(table::due).contains(name));
  }

  /** Both nodes saw it due, and one was quicker than the other's next step. */
  @Test
  void whoComesWhenTheRoundIsDoneRunsNoSecondOne() {
    String name = aJob();
    assertTrue(system.call(() -> table.claimDue(name)));
    system.run(() -> table.finished(name, Duration.ofMillis(3), 0, Duration.ofMinutes(1)));
    assertFalse(system.call(() -> table.claimDue(name)));
    assertTrue(system.call(() -> table.claim(name)), "but may be run by hand");
  }

  @Test
  void aFailureIsKeptAndThePauseGrows() {
    String name = aJob();
    Duration every = Duration.ofSeconds(5);
    assertTrue(system.call(table::due).contains(name));
    assertTrue(system.call(() -> table.claim(name)));
    system.run(() -> table.failed(name, Duration.ofMillis(3), "id-in-the-log", every, 1));
    assertEquals(1, system.call(() -> table.failures(name)).intValue());
    assertFalse(system.call(table::due).contains(name), "it waits longer than before");
    assertTrue(system.call(() -> table.claim(name)), "but may be run by hand");
    system.run(() -> table.finished(name, Duration.ofMillis(3), 2, every));
    assertEquals(0, system.call(() -> table.failures(name)).intValue());
  }

  @Test
  void refusesWhoIsNoAdministratorAndAJobThatDoesNotExist() {
    assertThrows(EJBAccessException.class, () -> officer.call(() -> jobs.runNow("outbox")));
    assertThrows(NotFoundException.class, () -> admin.call(() -> jobs.runNow("none")));
  }

  @Test
  void aJobThatIsBeingWorkedOnIsNotRunTwice() {
    system.run(() -> table.know("outbox"));
    assertTrue(system.call(() -> table.claim("outbox")));
    assertEquals(Optional.empty(), admin.call(() -> jobs.runNow("outbox")));
    assertTrue(row("outbox").running());
    system.run(() -> table.finished("outbox", Duration.ZERO, 0, Duration.ofSeconds(10)));
  }

  private JobRow row(String name) {
    return admin.call(jobs::list).stream()
        .filter(row -> row.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private String aJob() {
    String name = "test-" + UUID.randomUUID().toString().substring(0, 8);
    system.run(() -> table.know(name));
    return name;
  }
}
