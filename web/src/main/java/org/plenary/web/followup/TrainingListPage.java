package org.plenary.web.followup;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plenary.event.EventFilter;
import org.plenary.event.EventRow;
import org.plenary.event.EventService;
import org.plenary.followup.FollowUpService;
import org.plenary.followup.TrainingRow;
import org.plenary.shared.Page;
import org.plenary.shared.PageRequest;
import org.plenary.web.shared.Params;
import org.plenary.web.shared.ReaderTexts;

/** Trainings: who applied, who was selected, and what is published of the event. */
@Named
@RequestScoped
public class TrainingListPage {
  private static final int SIZE = 100;

  @Inject private FollowUpService followUp;
  @Inject private EventService events;
  @Inject private ReaderTexts texts;

  private String page;
  private Page<TrainingRow> trainings;
  private Map<String, EventRow> byCode = new HashMap<>();

  /** Reads the trainings and their events. */
  public void load() {
    trainings = followUp.trainings(Params.page(page, SIZE));
    EventFilter simulations = new EventFilter("simulation", null, null, null, null);
    byCode =
        events.list(simulations, new PageRequest(0, PageRequest.MAX_SIZE)).rows().stream()
            .collect(Collectors.toMap(EventRow::code, Function.identity()));
  }

  public Page<TrainingRow> getTrainings() {
    return trainings;
  }

  /** The event of a training, null if it is not there. */
  public EventRow event(String code) {
    return byCode.get(code);
  }

  /** The trainings of which both numbers are published. */
  public List<TrainingRow> getCounted() {
    return trainings.rows().stream()
        .filter(row -> row.applications() != null && row.selected() != null)
        .toList();
  }

  /** Applications for the trainings in {@link #getCounted}. */
  public int getApplications() {
    return getCounted().stream().mapToInt(TrainingRow::applications).sum();
  }

  /** Participants selected for the trainings in {@link #getCounted}. */
  public int getSelected() {
    return getCounted().stream().mapToInt(TrainingRow::selected).sum();
  }

  /** Professions in the reader's language; words that have no text as the source writes them. */
  public String professions(TrainingRow row) {
    return row.profiles().stream()
        .map(
            profile -> {
              String key = "reference.Profile." + profile.replace(' ', '_');
              return texts.containsKey(key) ? texts.get(key) : profile;
            })
        .collect(Collectors.joining(", "));
  }

  public String getPage() {
    return page;
  }

  public void setPage(String page) {
    this.page = page;
  }
}
