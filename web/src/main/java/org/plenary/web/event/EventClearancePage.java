package org.plenary.web.event;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import org.plenary.event.Basis;
import org.plenary.event.EventDetail;
import org.plenary.event.EventLifeService;
import org.plenary.event.EventService;
import org.plenary.event.RecordClearance;
import org.plenary.shared.FieldException;
import org.plenary.shared.LocalizedText;
import org.plenary.shared.NotFoundException;
import org.plenary.shared.Retry;
import org.plenary.web.shared.Params;
import org.plenary.web.shared.Reader;
import org.plenary.web.shared.Texts;

/** Records on what an event rests, and who cleared it for publication. */
@Named
@ViewScoped
public class EventClearancePage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private EventService events;
  @Inject private EventLifeService life;
  @Inject private Reader reader;
  private String code;
  private UUID ref;
  private LocalizedText title;
  private String basis;
  private String basisText;
  private String by;
  private String on;

  /** Reads the event that the address names. */
  public void load() {
    if (ref != null) {
      return;
    }
    EventDetail event = events.byCode(code == null ? "" : code).orElseThrow(NotFoundException::new);
    ref = event.ref();
    title = event.title();
    basis = event.basis() == null ? null : event.basis().name();
    basisText = event.basisText();
  }

  /** Records it. */
  public String save() {
    RecordClearance command =
        new RecordClearance(ref, Params.code(Basis.class, basis), basisText, by, day());
    Retry.onTransient(() -> life.recordClearance(command));
    FacesContext faces = FacesContext.getCurrentInstance();
    faces.getExternalContext().getFlash().setKeepMessages(true);
    faces.addMessage(
        null, new FacesMessage(Texts.in(reader.language()).get("event.clearance.saved")));
    return "/app/event/view.xhtml?faces-redirect=true&code=" + code;
  }

  private LocalDate day() {
    if (on == null || on.isBlank()) {
      return null;
    }
    try {
      return LocalDate.parse(on.strip());
    } catch (DateTimeParseException e) {
      throw new FieldException("on", "shared.date.malformed", on);
    }
  }

  public Basis[] getBases() {
    return Basis.values();
  }

  public LocalizedText getTitle() {
    return title;
  }

  public String getBasis() {
    return basis;
  }

  public void setBasis(String basis) {
    this.basis = basis;
  }

  public String getBasisText() {
    return basisText;
  }

  public void setBasisText(String basisText) {
    this.basisText = basisText;
  }

  public String getBy() {
    return by;
  }

  public void setBy(String by) {
    this.by = by;
  }

  public String getOn() {
    return on;
  }

  public void setOn(String on) {
    this.on = on;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }
}
