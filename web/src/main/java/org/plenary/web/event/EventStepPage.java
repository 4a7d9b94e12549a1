package org.plenary.web.event;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.plenary.event.EventDetail;
import org.plenary.event.EventLifeService;
import org.plenary.event.EventService;
import org.plenary.event.LifeStep;
import org.plenary.event.TakeStep;
import org.plenary.shared.DomainException;
import org.plenary.shared.FieldException;
import org.plenary.shared.Language;
import org.plenary.shared.LocalizedText;
import org.plenary.shared.NotFoundException;
import org.plenary.shared.PartialDate;
import org.plenary.shared.Retry;
import org.plenary.web.shared.Params;
import org.plenary.web.shared.Reader;
import org.plenary.web.shared.Texts;

/** Takes a step in the life of an event: says what follows from it, and asks why. */
@Named
@ViewScoped
public class EventStepPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private EventService events;
  @Inject private EventLifeService life;
  @Inject private Reader reader;
  private final Map<String, String> reason = new LinkedHashMap<>();
  private String code;
  private String step;
  private LifeStep chosen;
  private UUID ref;
  private long version;
  private LocalizedText title;
  private String start;
  private String end;

  /** Reads the event and the step that the address names. */
  public void load() {
    if (chosen != null) {
      return;
    }
    EventDetail event = events.byCode(code == null ? "" : code).orElseThrow(NotFoundException::new);
    chosen = Params.code(LifeStep.class, step);
    if (chosen == null || chosen == LifeStep.CLEAR) {
      throw new NotFoundException();
    }
    ref = event.ref();
    version = event.version();
    title = event.title();
  }

  /** Takes the step. */
  public String take() {
    Map<Language, String> texts = new EnumMap<>(Language.class);
    reason.forEach((language, text) -> texts.put(Language.of(language).orElseThrow(), text));
    TakeStep command =
        new TakeStep(
            ref, version, chosen, LocalizedText.of(texts), date("start", start), date("end", end));
    Retry.onTransient(() -> life.take(command));
    EventDetail now = events.byRef(ref);
    Texts words = Texts.in(reader.language());
    FacesContext faces = FacesContext.getCurrentInstance();
    faces.getExternalContext().getFlash().setKeepMessages(true);
    faces.addMessage(
        null,
        new FacesMessage(
            words.of("event.stage.changed", now.title(), words.of("event", now.stage()))));
    return "/app/event/view.xhtml?faces-redirect=true&code=" + now.code();
  }

  private static PartialDate date(String field, String typed) {
    if (typed == null || typed.isBlank()) {
      return null;
    }
    try {
      return PartialDate.parse(typed.strip());
    } catch (DomainException e) {
      throw new FieldException(field, e.reason().key(), e.reason().arguments().toArray());
    }
  }

  /** Whether the step gives the event other days. */
  public boolean isMoving() {
    return chosen == LifeStep.RESCHEDULE;
  }

  public LifeStep getChosen() {
    return chosen;
  }

  public LocalizedText getTitle() {
    return title;
  }

  /** Why, by language code. */
  public Map<String, String> getReason() {
    return reason;
  }

  public String getStart() {
    return start;
  }

  public void setStart(String start) {
    this.start = start;
  }

  public String getEnd() {
    return end;
  }

  public void setEnd(String end) {
    this.end = end;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }

  public String getStep() {
    return step;
  }

  public void setStep(String step) {
    this.step = step;
  }
}
