package org.plenary.registration;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.plenary.directory.merge.ColumnReferences;
import org.plenary.directory.merge.MergeLedger;
import org.plenary.directory.merge.MergedPair;
import org.plenary.event.EventLine;
import org.plenary.event.EventService;
import org.plenary.shared.Reason;

/**
 * Registrations: a seat is neither freed nor taken twice, so that two people who both take part in
 * an event are merged only after one of the registrations was cancelled.
 */
@Dependent
class RegistrationReferences extends ColumnReferences {
  private static final String BOTH_ACTIVE =
      "select distinct r.event_ref, 1 from registration r"
          + " join registration o on o.event_ref = r.event_ref"
          + " where r.active_person = ? and o.active_person = ?";

  @Inject private EventService events;

  RegistrationReferences() {
    super("registration", "Registration", "registration", "person_ref");
  }

  @Override
  public List<Reason> obstacles(MergedPair pair, MergeLedger ledger) {
    List<UUID> both =
        ledger.rows(BOTH_ACTIVE, pair.merged(), pair.survivor()).stream()
            .map(row -> MergeLedger.ref(row[0]))
            .toList();
    if (both.isEmpty()) {
      return List.of();
    }
    Map<UUID, EventLine> lines = events.lines(both);
    List<Reason> reasons = new ArrayList<>();
    for (UUID event : both) {
      EventLine line = lines.get(event);
      reasons.add(
          line == null
              ? new Reason("merge.obstacle.registrationSomewhere")
              : new Reason("merge.obstacle.registration", line.title()));
    }
    return reasons;
  }
}
