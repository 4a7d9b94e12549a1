package org.plenary.web.programme;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.plenary.event.EventLine;
import org.plenary.event.EventService;
import org.plenary.programme.EditRoom;
import org.plenary.programme.RoomFacts;
import org.plenary.programme.RoomLine;
import org.plenary.programme.RoomService;
import org.plenary.shared.NotFoundException;
import org.plenary.shared.Retry;
import org.plenary.web.shared.Reader;
import org.plenary.web.shared.Texts;

/** The rooms of an event: adds one, or edits the one that the address names. */
@Named
@ViewScoped
public class ProgrammeRoomsPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private EventService events;
  @Inject private RoomService service;
  @Inject private Reader reader;
  private String code;
  private String room;
  private UUID ref;
  private long version;
  private RoomForm form;
  private transient EventLine event;
  private transient List<RoomLine> rooms;

  /** Reads the rooms of the event that the address names. */
  public void load() {
    event = events.line(code == null ? "" : code).orElseThrow(NotFoundException::new);
    rooms = service.list(event.ref());
    if (form != null) {
      return;
    }
    if (room == null || room.isBlank()) {
      form = new RoomForm();
    } else {
      RoomLine line =
          rooms.stream()
              .filter(one -> one.ref().toString().equals(room))
              .findFirst()
              .orElseThrow(NotFoundException::new);
      ref = line.ref();
      version = line.version();
      form = new RoomForm(line);
    }
  }

  /** Saves the room, or adds it. */
  public String save() {
    RoomFacts facts = form.facts();
    if (ref == null) {
      Retry.onTransient(() -> service.add(event.ref(), facts));
    } else {
      Retry.onTransient(() -> service.edit(new EditRoom(ref, version, facts)));
    }
    return done("programme.room.saved");
  }

  /** Lets a room exchange its place with the one before or after it. */
  public String exchange(UUID one, boolean earlier) {
    Retry.onTransient(() -> service.exchange(one, earlier));
    return here();
  }

  /** Removes a room that no session uses. */
  public String remove(UUID one) {
    Retry.onTransient(() -> service.remove(one));
    return done("programme.room.removed");
  }

  private String done(String message) {
    FacesContext faces = FacesContext.getCurrentInstance();
    faces.getExternalContext().getFlash().setKeepMessages(true);
    faces.addMessage(null, new FacesMessage(Texts.in(reader.language()).get(message)));
    return here();
  }

  private String here() {
    return "/app/programme/rooms.xhtml?faces-redirect=true&code=" + code;
  }

  public boolean isNew() {
    return ref == null;
  }

  public EventLine getEvent() {
    return event;
  }

  public List<RoomLine> getRooms() {
    return rooms;
  }

  public RoomForm getForm() {
    return form;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }

  public String getRoom() {
    return room;
  }

  public void setRoom(String room) {
    this.room = room;
  }
}
