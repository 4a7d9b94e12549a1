package org.plenary.system;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.plenary.system.ops.Instance;

/** A backup from before a redaction does not bring the name back (rule 6). */
class RestoredRedactionIT {
  private static final Planted GUARDED = Planted.of("restored", "Fff Witness");
  private static final Planted TYPED = Planted.of("retyped", "Ggg Witness");

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
    planting.session("With " + TYPED.name(), guarded, shown, TYPED.name());
    planting.publish();
    Path file = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "redacted");
    Path backup = file.resolve("backup");
    plenary.backup(backup);
    planting.protect(guarded, GUARDED);
    planting.protect(shown, SHOWN);
    planting.unprotect(shown);
    planting.hide(TYPED);
    Instance restored = Instance.fresh("upgrade", Map.of("PLENARY_DEMO", "true"));
    restored.restore(backup);
    Files.copy(plenary.home().resolve("redactions"), restored.home().resolve("redactions"));
    restored.start();
    try {
      assertHidden(restored, planting.event(), guarded);
    } finally {
      restored.stop();
    }
  }

  private static void assertHidden(Instance plenary, String event, String guarded) {
    URI base = plenary.address();
    List<String> secret = new ArrayList<>(GUARDED.words());
    secret.addAll(TYPED.words());
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
