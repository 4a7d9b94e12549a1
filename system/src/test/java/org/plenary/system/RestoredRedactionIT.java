package org.plenary.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.plenary.system.ops.Instance;

/** A backup from before a redaction does not bring the name back (rule 6). */
class RestoredRedactionIT {
  private static final Planted GUARDED = Planted.of("restored", "Fff Witness");
  private static final Planted TYPED = Planted.of("retyped", "Ggg Witness");

  private static final Planted REMOVED = Planted.of("gone", "Kkk Witness");
  private static final Planted FREE = Planted.of("unnamed", "Lll Witness");

  /** Protected and shown again after the backup: nothing of that is to be done again. */
  private static final Planted SHOWN = Planted.of("shown", "Hhh Witness");

  @Test
  void aRestoreHidesAgainWhatWasHiddenAfterTheBackup() throws IOException {
    Instance plenary = Instance.shared();
    Planting planting =
        new Planting(
            plenary, login -> Visitor.signedIn(plenary.address(), login, plenary.demoPassword()));
    String guarded = planting.person(GUARDED);
    String shown = planting.person(SHOWN);
    String removed = planting.person(REMOVED);
    String free = planting.person(FREE);
    planting.session("With " + TYPED.name(), guarded, shown, TYPED.name(), removed);
    planting.session("In memory of " + FREE.name() + " and " + REMOVED.nativeName());
    planting.publish();
    Path file = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "redacted");
    Path backup = file.resolve("backup");
    plenary.backup(backup);
    planting.protect(guarded, GUARDED);
    planting.protect(shown, SHOWN);
    planting.unprotect(shown);
    planting.hide(TYPED);
    planting.remove(removed);
    planting.protect(free, FREE);
    Instance restored = Instance.own(Map.of("PLENARY_DEMO", "true"));
    restored.restore(backup);
    Files.copy(plenary.home().resolve("redactions"), restored.home().resolve("redactions"));
    Watching watching = new Watching(restored.address(), planting.event());
    restored.start();
    try {
      assertEquals(List.of(), watching.named(), "was shown before it was hidden again");
      assertHidden(restored, planting.event(), guarded);
    } finally {
      restored.stop();
    }
  }

  /** Asks for the agenda all the while a start takes, and keeps what named anybody. */
  private static final class Watching implements Runnable {
    private static final Duration PAUSE = Duration.ofMillis(50);

    private final URI base;
    private final String event;
    private final List<String> named = new CopyOnWriteArrayList<>();
    private final Thread thread = Thread.ofVirtual().unstarted(this);
    private volatile boolean over;

    Watching(URI base, String event) {
      this.base = base;
      this.event = event;
      thread.start();
    }

    @Override
    public void run() {
      List<String> secret = new ArrayList<>();
      List.of(GUARDED, TYPED, REMOVED, FREE).forEach(who -> secret.addAll(who.words()));
      Visitor reader = Visitor.anonymous(base);
      while (!over) {
        for (String address :
            List.of("/en/events/" + event + "/agenda", "/api/v1/events/" + event + "/programme")) {
          try {
            HttpResponse<String> answer = reader.get(address, "en");
            if (LeakScan.found(answer.body(), secret) != null) {
              named.add(address + " " + answer.statusCode());
            }
          } catch (UncheckedIOException e) {
            continue; // nobody answers at this port yet
          }
        }
        LockSupport.parkNanos(PAUSE.toNanos());
      }
    }

    /** What named somebody; ends the watch. */
    List<String> named() {
      over = true;
      try {
        thread.join();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
      return named;
    }
  }

  private static void assertHidden(Instance plenary, String event, String guarded) {
    URI base = plenary.address();
    List<String> secret = new ArrayList<>(GUARDED.words());
    secret.addAll(TYPED.words());
    secret.addAll(REMOVED.words());
    secret.addAll(FREE.words());
    Visitor reader = Visitor.anonymous(base);
    for (String address :
        List.of(
            "/en/events/" + event + "/agenda",
            "/ru/events/" + event + "/agenda.ics",
            "/api/v1/events/" + event + "/programme")) {
      String text = reader.get(address, "en").body();
      assertNull(LeakScan.found(text, secret), address);
      assertTrue(text.contains(GUARDED.publicName()), address);
      assertTrue(text.contains(TYPED.publicName()), address);
      assertNotNull(LeakScan.found(text, SHOWN.words()), address);
    }
    Visitor officer = Visitor.signedIn(base, "officer", plenary.demoPassword());
    String person = officer.get("/app/directory/person.xhtml?ref=" + guarded, "en").body();
    assertTrue(person.contains(GUARDED.publicName()), person);
    assertNull(LeakScan.found(person, secret));
  }
}
