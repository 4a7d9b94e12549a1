package org.plenary.programme.presence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.plenary.shared.LocalizedText;

class EditorsLookTest {
  private static final Instant NOW = Instant.parse("2033-04-18T09:00:00Z");
  private static final UUID EVENT = UUID.randomUUID();
  private static final UUID PANEL = UUID.randomUUID();
  private static final LocalizedText TITLE = LocalizedText.english("Panel");

  @Test
  void namesTheOthersAndWhereTheyAre() {
    List<OpenEditor> others =
        others(seen("anna", PANEL), seen("bo", EVENT), seen("me", EVENT), seen("me", PANEL));
    assertEquals(
        List.of(new OpenEditor("anna!", PANEL, TITLE), new OpenEditor("bo!", null, TITLE)), others);
  }

  @Test
  void namesWhoHasASessionOpenBesideTheProgrammeOnce() {
    assertEquals(
        List.of(new OpenEditor("anna!", PANEL, TITLE)),
        others(seen("anna", EVENT), seen("anna", PANEL)));
  }

  @Test
  void writesASignOfLifeAgainAfterTenSecondsAndForEachPlace() {
    List<EditorsLook.Seen> seen = List.of(seen("anna", PANEL));
    assertTrue(EditorsLook.isFresh("anna", PANEL, seen, NOW.plusSeconds(9)));
    assertFalse(EditorsLook.isFresh("anna", PANEL, seen, NOW.plusSeconds(10)));
    assertFalse(EditorsLook.isFresh("anna", EVENT, seen, NOW));
    assertFalse(EditorsLook.isFresh("bo", PANEL, seen, NOW));
  }

  private static List<OpenEditor> others(EditorsLook.Seen... seen) {
    return EditorsLook.of(1, EVENT, "me", List.of(seen)).others();
  }

  private static EditorsLook.Seen seen(String login, UUID place) {
    return new EditorsLook.Seen(login, login + "!", place, TITLE, NOW);
  }
}
