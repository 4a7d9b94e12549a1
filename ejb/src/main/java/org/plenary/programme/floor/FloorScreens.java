package org.plenary.programme.floor;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;
import org.plenary.shared.NotFoundException;

/**
 * The list on the screen in the room. Whoever knows its random key sees it, without signing in: a
 * screen that stands unattended must not be signed in. What is shown is what the room hears anyway.
 */
@Stateless
@PermitAll
public class FloorScreens {
  @Inject private FloorRepository floors;
  @Inject private FloorReading reading;

  /**
   * The list of a screen. Six queries.
   *
   * @throws NotFoundException for a key that is none
   */
  public FloorView view(UUID key) {
    return reading.view(session(key));
  }

  /** A number that grows with every change of it. One query. */
  public long changes(UUID key) {
    return floors.byScreen(key).map(SpeakersList::changes).orElseThrow(NotFoundException::new);
  }

  private UUID session(UUID key) {
    return floors.byScreen(key).map(SpeakersList::sessionRef).orElseThrow(NotFoundException::new);
  }
}
