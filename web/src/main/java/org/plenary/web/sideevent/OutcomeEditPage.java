package org.plenary.web.sideevent;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Map;
import java.util.UUID;
import org.plenary.event.EventDetail;
import org.plenary.event.EventService;
import org.plenary.event.Qualifier;
import org.plenary.shared.LocalizedText;
import org.plenary.shared.NotFoundException;
import org.plenary.shared.Retry;
import org.plenary.sideevent.OutcomeRow;
import org.plenary.sideevent.RecordOutcome;
import org.plenary.sideevent.SideEventOutcomes;
import org.plenary.web.shared.ReaderTexts;

/** What came of a side event, being recorded by who proposed it or an organizer. */
@Named
@ViewScoped
public class OutcomeEditPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private SideEventOutcomes outcomes;
  @Inject private EventService events;
  @Inject private ReaderTexts texts;

  private String code;
  private UUID ref;
  private long version;
  private LocalizedText name;
  private String participants;
  private Qualifier qualifier = Qualifier.EXACT;
  private Map<String, String> summary;
  private Map<String, String> recommendations;

  /** Reads what is recorded. */
  public void load() {
    if (summary != null) {
      return;
    }
    EventDetail event = events.byCode(code == null ? "" : code).orElseThrow(NotFoundException::new);
    if (event.row().parentCode() == null) {
      throw new NotFoundException();
    }
    ref = event.ref();
    name = event.title();
    OutcomeRow row = outcomes.of(ref).orElse(null);
    summary = TypedTexts.shown(row == null ? LocalizedText.empty() : row.summary());
    recommendations = TypedTexts.shown(row == null ? LocalizedText.empty() : row.recommendations());
    if (row != null) {
      version = row.version();
      if (row.participants() != null) {
        participants = String.valueOf(row.participants().number());
        qualifier = row.participants().qualifier();
      }
    }
  }

  /** Records it. */
  public String save() {
    RecordOutcome command =
        new RecordOutcome(
            ref,
            version,
            TypedTexts.number("participants", participants),
            qualifier,
            TypedTexts.text(summary),
            TypedTexts.text(recommendations));
    Retry.onTransient(() -> outcomes.record(command));
    return Told.done(
        texts.get("sideevent.outcome.saved"),
        "/app/event/view.xhtml?faces-redirect=true&code=" + code);
  }

  /** Whether the reader proposed it or is of the office. */
  public boolean isRecordable() {
    return outcomes.mayRecord(ref);
  }

  public Qualifier[] getQualifiers() {
    return Qualifier.values();
  }

  public LocalizedText getName() {
    return name;
  }

  public String getParticipants() {
    return participants;
  }

  public void setParticipants(String participants) {
    this.participants = participants;
  }

  public Qualifier getQualifier() {
    return qualifier;
  }

  public void setQualifier(Qualifier qualifier) {
    this.qualifier = qualifier;
  }

  public Map<String, String> getSummary() {
    return summary;
  }

  public Map<String, String> getRecommendations() {
    return recommendations;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }
}
