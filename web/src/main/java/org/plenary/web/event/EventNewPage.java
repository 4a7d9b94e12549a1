package org.plenary.web.event;

import jakarta.annotation.PostConstruct;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.plenary.event.EventKind;
import org.plenary.event.EventKindService;
import org.plenary.event.EventService;
import org.plenary.event.KindChoice;
import org.plenary.event.ScheduleEvent;
import org.plenary.shared.FieldException;
import org.plenary.shared.Language;
import org.plenary.shared.NotFoundException;
import org.plenary.shared.Retry;
import org.plenary.web.shared.Dates;
import org.plenary.web.shared.Params;
import org.plenary.web.shared.Reader;
import org.plenary.web.shared.Texts;

/** Schedules an event outside the sequence of editions: a meeting, a training. */
@Named
@ViewScoped
public class EventNewPage implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final String OTHER = "other";

  @Inject private EventService events;
  @Inject private EventKindService kinds;
  @Inject private KindNames kindNames;
  @Inject private Reader reader;
  private final UUID key = UUID.randomUUID();
  private String series = OTHER;
  private String kind = EventKind.EXPERT_MEETING.name();
  private String code;
  private final EventForm form = new EventForm();

  /** An event as most are: at the seat of the office, in English. */
  @PostConstruct
  void begin() {
    form.setZone(Dates.OFFICE.getId());
    form.setLanguages(new ArrayList<>(List.of(Language.EN.code())));
  }

  /** Schedules it as a draft; sent twice, it makes one. */
  public String create() {
    String typed = Params.text(code);
    if (typed == null) {
      throw new FieldException("code", "shared.required");
    }
    ScheduleEvent command = command(typed, KindChoice.read(kind));
    Retry.onTransient(() -> events.schedule(command));
    FacesContext faces = FacesContext.getCurrentInstance();
    faces.getExternalContext().getFlash().setKeepMessages(true);
    faces.addMessage(
        null, new FacesMessage(Texts.in(reader.language()).of("event.next.created", typed)));
    return "/app/event/view.xhtml?faces-redirect=true&code=" + typed;
  }

  private ScheduleEvent command(String typed, KindChoice choice) {
    EventKind known = choice.added() == null ? choice.known() : like(choice.added());
    return new ScheduleEvent(key, typed, series, null, known, form.facts()).ofKind(choice.added());
  }

  private EventKind like(UUID added) {
    return kinds.added().stream()
        .filter(one -> one.ref().equals(added))
        .findFirst()
        .orElseThrow(NotFoundException::new)
        .like();
  }

  /** Names of the series by code. */
  public Map<String, String> getAllSeries() {
    Map<String, String> names = new LinkedHashMap<>();
    events.series().forEach(one -> names.put(one.code(), one.name().in(reader.language())));
    return names;
  }

  /** Names of the kinds by code. */
  public Map<String, String> getKinds() {
    return kindNames.all(reader.language());
  }

  public EventForm getForm() {
    return form;
  }

  public String getSeries() {
    return series;
  }

  public void setSeries(String series) {
    this.series = series;
  }

  public String getKind() {
    return kind;
  }

  public void setKind(String kind) {
    this.kind = kind;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }
}
