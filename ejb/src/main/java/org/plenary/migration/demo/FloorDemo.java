package org.plenary.migration.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.plenary.directory.DirectoryService;
import org.plenary.event.EventService;
import org.plenary.programme.ProgrammeService;
import org.plenary.programme.SessionKind;
import org.plenary.programme.SessionRow;
import org.plenary.programme.floor.AskForFloor;
import org.plenary.programme.floor.FloorMinutes;
import org.plenary.programme.floor.FloorService;
import org.plenary.shared.importing.DemoPart;

/** An open speakers' list in the first panel of the upcoming conference; Austria has not asked. */
@Dependent
public class FloorDemo implements DemoPart {
  private static final String PRESIDENCY = "LT";
  private static final List<String> DELEGATIONS =
      List.of("FR", "US", "KZ", PRESIDENCY, "MD", "UNODC");

  @Inject private EventService events;
  @Inject private ProgrammeService programmes;
  @Inject private FloorService floors;
  @Inject private DirectoryService directory;

  @Override
  public int order() {
    return 31;
  }

  @Override
  public void create() {
    String code = DemoGenerator.UPCOMING.toLowerCase(Locale.ROOT);
    UUID event = events.byCode(code).orElseThrow().ref();
    SessionRow panel =
        programmes.workingCopy(event).sessions().stream()
            .filter(row -> row.facts().kind() == SessionKind.PANEL)
            .findFirst()
            .orElseThrow();
    UUID session = panel.ref();
    floors.setUp(session, FloorMinutes.usual(), ref(PRESIDENCY));
    floors.open(session);
    DELEGATIONS.forEach(one -> ask(session, one, false));
    ask(session, "MD", true);
  }

  private void ask(UUID session, String delegation, boolean reply) {
    byte[] name = (session + delegation + reply).getBytes(StandardCharsets.UTF_8);
    floors.enter(
        new AskForFloor(
            UUID.nameUUIDFromBytes(name),
            session,
            ref(delegation),
            delegation.equals(PRESIDENCY),
            reply,
            null));
  }

  private UUID ref(String code) {
    return directory.entityByCode(code).orElseThrow().ref();
  }
}
