package org.plenary.web.followup;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plenary.event.EventFilter;
import org.plenary.event.EventRow;
import org.plenary.event.EventService;
import org.plenary.followup.FollowUpService;
import org.plenary.followup.RecommendationRow;
import org.plenary.shared.Page;
import org.plenary.shared.PageRequest;
import org.plenary.web.shared.Params;
import org.plenary.web.shared.Reader;

/** Recommendations and what they came from. */
@Named
@RequestScoped
public class RecommendationListPage {
  private static final int SIZE = 100;

  @Inject private FollowUpService followUp;
  @Inject private EventService events;
  @Inject private Reader reader;

  private String from;
  private String page;
  private Page<RecommendationRow> recommendations;
  private Map<String, EventRow> conferences;

  /** Reads the recommendations that the address asks for. */
  public void load() {
    recommendations = followUp.recommendations(Params.text(from), null, Params.page(page, SIZE));
    EventFilter alliance = new EventFilter("alliance", null, null, null, null);
    conferences =
        events.list(alliance, new PageRequest(0, PageRequest.MAX_SIZE)).rows().stream()
            .collect(Collectors.toMap(EventRow::code, Function.identity()));
  }

  public Page<RecommendationRow> getRecommendations() {
    return recommendations;
  }

  /** The title of the conference that it came from, else the words of the source. */
  public String origin(String madeIn) {
    EventRow event = event(madeIn);
    return event == null ? madeIn : event.title().in(reader.language());
  }

  /** The conference that it came from, or null. */
  public EventRow event(String madeIn) {
    return conferences.get(madeIn.toLowerCase(Locale.ROOT));
  }

  /** What recommendations came from, as the filter offers it. */
  public Map<String, String> getOrigins() {
    Map<String, String> origins = new LinkedHashMap<>();
    followUp.originsOfRecommendations().forEach(one -> origins.put(one, origin(one)));
    return origins;
  }

  public String getFrom() {
    return from;
  }

  public void setFrom(String from) {
    this.from = from;
  }

  public String getPage() {
    return page;
  }

  public void setPage(String page) {
    this.page = page;
  }
}
