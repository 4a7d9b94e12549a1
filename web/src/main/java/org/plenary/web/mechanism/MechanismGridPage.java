package org.plenary.web.mechanism;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import org.plenary.event.EventFilter;
import org.plenary.event.EventRow;
import org.plenary.event.EventService;
import org.plenary.mechanism.MechanismService;
import org.plenary.mechanism.StateMechanism;
import org.plenary.shared.PageRequest;
import org.plenary.web.shared.Reader;

/** The grid of 57 participating States and 11 Partners with what is known of co-ordinators. */
@Named
@RequestScoped
public class MechanismGridPage {
  @Inject private MechanismService mechanisms;
  @Inject private EventService events;
  @Inject private Reader reader;

  private List<StateMechanism> grid;
  private List<EventRow> meetings;

  /** Reads the grid and the co-ordinators' meetings. */
  public void load() {
    Collator collator = Collator.getInstance(reader.getLocale());
    grid =
        mechanisms.grid().stream()
            .sorted(Comparator.comparing(row -> row.state().name().in(reader.language()), collator))
            .toList();
    EventFilter filter = new EventFilter("nac", null, null, null, null);
    meetings = events.list(filter, new PageRequest(0, 100)).rows();
  }

  /** The participating States; commitments bind them. */
  public List<StateMechanism> getParticipating() {
    return grid.stream().filter(StateMechanism::isParticipating).toList();
  }

  /** The Partners for Co-operation; they are invited. */
  public List<StateMechanism> getPartners() {
    return grid.stream().filter(row -> !row.isParticipating()).toList();
  }

  /** Those of whose co-ordinators something is known. */
  public List<StateMechanism> getKnown() {
    return grid.stream().filter(StateMechanism::isKnown).toList();
  }

  public long getKnownParticipating() {
    return getParticipating().stream().filter(StateMechanism::isKnown).count();
  }

  public long getKnownPartners() {
    return getPartners().stream().filter(StateMechanism::isKnown).count();
  }

  public List<EventRow> getMeetings() {
    return meetings;
  }
}
