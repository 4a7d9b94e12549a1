package org.plenary.web.programme;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.plenary.event.EventLine;
import org.plenary.event.EventService;
import org.plenary.programme.floor.AskForFloor;
import org.plenary.programme.floor.OwnFloor;
import org.plenary.programme.floor.OwnFloorService;
import org.plenary.shared.NotFoundException;
import org.plenary.shared.Retry;
import org.plenary.web.shared.Dates;
import org.plenary.web.shared.Reader;
import org.plenary.web.shared.Texts;

/** A delegation's requests for the floor in the sessions of an event. */
@Named
@ViewScoped
public class OwnFloorPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private EventService events;
  @Inject private OwnFloorService floors;
  @Inject private Reader reader;
  private final UUID key = UUID.randomUUID();
  private String code;
  private transient EventLine event;
  private transient String delegation;
  private transient List<OwnFloor> sessions;

  /** Reads the event that the address names. */
  public void load() {
    event = events.line(code == null ? "" : code).orElseThrow(NotFoundException::new);
    sessions = floors.sessions(event.code());
    delegation = new FloorWords(reader.language()).name(floors.own());
  }

  public String ask(UUID session) {
    return ask(session, false, false);
  }

  public String askForUnion(UUID session) {
    return ask(session, true, false);
  }

  public String askForReply(UUID session) {
    return ask(session, false, true);
  }

  private String ask(UUID session, boolean union, boolean reply) {
    AskForFloor command = new AskForFloor(key, session, null, union, reply, null);
    Retry.onTransient(() -> floors.ask(command));
    return done("floor.asked");
  }

  public String withdraw(UUID session, UUID turn) {
    Retry.onTransient(() -> floors.withdraw(session, turn));
    return done("floor.withdrawn");
  }

  private String done(String message) {
    FacesContext faces = FacesContext.getCurrentInstance();
    faces.getExternalContext().getFlash().setKeepMessages(true);
    faces.addMessage(null, new FacesMessage(Texts.in(reader.language()).get(message)));
    return "/app/programme/ownfloor.xhtml?faces-redirect=true&code=" + code;
  }

  /** "Monday, 12 April 2027, 09:00". */
  public String when(LocalDateTime begins) {
    return Dates.in(reader.language()).weekday(begins.toLocalDate()) + ", " + begins.toLocalTime();
  }

  public EventLine getEvent() {
    return event;
  }

  public String getDelegation() {
    return delegation;
  }

  /** The sessions; read again where another node read them before. */
  public List<OwnFloor> getSessions() {
    if (sessions == null && code != null) {
      load();
    }
    return sessions;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }
}
