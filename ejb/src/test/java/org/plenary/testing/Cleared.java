package org.plenary.testing;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.plenary.event.Basis;
import org.plenary.event.EventLifeService;
import org.plenary.event.RecordClearance;

/** Clears drafts, so that tests can make them public. */
@Stateless
@PermitAll
public class Cleared {
  @Inject private EventLifeService life;
  @Inject private As.Organizer organizer;

  /** Records a clearance of the event; its ref. */
  public UUID event(UUID ref) {
    RecordClearance clearance =
        new RecordClearance(
            ref, Basis.DECISION, "No. 1/26", "Special Representative", LocalDate.of(2026, 1, 15));
    organizer.run(() -> life.recordClearance(clearance));
    return ref;
  }
}
