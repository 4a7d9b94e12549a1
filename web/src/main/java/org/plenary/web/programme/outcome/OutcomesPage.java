package org.plenary.web.programme.outcome;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plenary.event.EventLine;
import org.plenary.event.EventService;
import org.plenary.highlights.Highlights;
import org.plenary.highlights.HighlightsService;
import org.plenary.highlights.SideEventHighlight;
import org.plenary.programme.SessionFacts;
import org.plenary.programme.SessionStatus;
import org.plenary.programme.outcome.SessionOutcomeRow;
import org.plenary.shared.NotFoundException;
import org.plenary.web.shared.Reader;
import org.plenary.web.shared.Texts;

/** What came of the sessions and side events of an event, and what is missing. */
@Named
@RequestScoped
public class OutcomesPage {
  private static final String MISSING = "missing";
  private static final String RECORDED = "recorded";

  @Inject private EventService events;
  @Inject private HighlightsService highlights;
  @Inject private Reader reader;
  private String code;
  private String only;
  private Highlights found;

  /** Reads the event that the address names. */
  public void load() {
    EventLine event = events.line(code == null ? "" : code).orElseThrow(NotFoundException::new);
    found = highlights.of(event.ref());
  }

  /** The sessions that are asked for. */
  public List<SessionOutcomeRow> getSessions() {
    return found.sessions().stream().filter(one -> isWanted(one.isRecorded())).toList();
  }

  /** The side events that are asked for. */
  public List<SideEventHighlight> getSideEvents() {
    return found.sideEvents().stream().filter(one -> isWanted(one.isRecorded())).toList();
  }

  private boolean isWanted(boolean recorded) {
    return !MISSING.equals(only) && !RECORDED.equals(only) || recorded == RECORDED.equals(only);
  }

  /** What can be asked for, by value. */
  public Map<String, String> getChoices() {
    Texts texts = Texts.in(reader.language());
    Map<String, String> choices = new LinkedHashMap<>();
    choices.put(MISSING, texts.get("outcome.only.missing"));
    choices.put(RECORDED, texts.get("outcome.only.recorded"));
    return choices;
  }

  /** "12 sessions; outcomes of 9 are recorded". */
  public String getCount() {
    return Texts.in(reader.language())
        .of("outcome.count", found.plannedSessions().size(), found.reportedSessions().size());
  }

  /** When a session ends, local to the event. */
  public String ends(SessionFacts facts) {
    return facts.start().plusMinutes(facts.minutes()).toString();
  }

  /** Whether a session takes place; what is recorded of others does not stand in the report. */
  public boolean planned(SessionOutcomeRow row) {
    return row.session().status() == SessionStatus.PLANNED;
  }

  public Highlights getFound() {
    return found;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }

  public String getOnly() {
    return only;
  }

  public void setOnly(String only) {
    this.only = only;
  }
}
