package org.plenary.web.programme;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.plenary.event.EventDetail;
import org.plenary.event.EventService;
import org.plenary.programme.AddSession;
import org.plenary.programme.AppearanceRole;
import org.plenary.programme.EditSession;
import org.plenary.programme.ProgrammeDetail;
import org.plenary.programme.ProgrammeService;
import org.plenary.programme.SessionKind;
import org.plenary.programme.SessionRow;
import org.plenary.programme.SessionStatus;
import org.plenary.shared.NotFoundException;
import org.plenary.shared.Retry;
import org.plenary.web.shared.Reader;
import org.plenary.web.shared.Texts;

/** Edits one session of a programme, or adds one where the address names none. */
@Named
@ViewScoped
public class SessionEditPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private transient EventService events;
  @Inject private transient ProgrammeService programmes;
  @Inject private transient Reader reader;
  private final UUID key = UUID.randomUUID();
  private final Map<String, String> rooms = new LinkedHashMap<>();
  private String code;
  private String session;
  private UUID event;
  private UUID ref;
  private long version;
  private boolean cancelled;
  private SessionForm form;

  /** Reads the session that the address names. */
  public void load() {
    if (form != null) {
      return;
    }
    EventDetail detail =
        events.byCode(code == null ? "" : code).orElseThrow(NotFoundException::new);
    event = detail.ref();
    ProgrammeDetail copy = programmes.workingCopy(event);
    copy.rooms().forEach(room -> rooms.put(room.ref().toString(), reader.text(room.name())));
    if (session == null || session.isBlank()) {
      form = SessionForm.on(detail.start().first());
      return;
    }
    SessionRow row =
        copy.sessions().stream()
            .filter(one -> one.ref().toString().equals(session))
            .findFirst()
            .orElseThrow(NotFoundException::new);
    ref = row.ref();
    version = row.version();
    cancelled = row.status() == SessionStatus.CANCELLED;
    form = SessionForm.of(row.facts());
  }

  /** Saves the session, or adds it. */
  public String save() {
    if (ref == null) {
      Retry.onTransient(() -> programmes.add(new AddSession(key, event, form.facts())));
    } else {
      Retry.onTransient(() -> programmes.edit(new EditSession(ref, version, form.facts())));
    }
    return done("programme.session.saved");
  }

  /** Adds an empty line for a speaker. */
  public void addSpeaker() {
    form.addSpeaker();
  }

  /** Takes a speaker out. */
  public void removeSpeaker(SpeakerForm speaker) {
    form.getSpeakers().remove(speaker);
  }

  /** Takes the session out of the programme. */
  public String remove() {
    return change(programmes::remove, "programme.session.removed");
  }

  /** Marks the session as cancelled. */
  public String cancel() {
    return change(programmes::cancel, "programme.session.saved");
  }

  /** Plans a cancelled session again. */
  public String restore() {
    return change(programmes::restore, "programme.session.restored");
  }

  private String change(Consumer<UUID> verb, String message) {
    Retry.onTransient(() -> verb.accept(ref));
    return done(message);
  }

  private String done(String message) {
    FacesContext faces = FacesContext.getCurrentInstance();
    faces.getExternalContext().getFlash().setKeepMessages(true);
    faces.addMessage(null, new FacesMessage(Texts.in(reader.language()).get(message)));
    return "/app/programme/edit.xhtml?faces-redirect=true&code=" + code;
  }

  public boolean isNew() {
    return ref == null;
  }

  public boolean isCancelled() {
    return cancelled;
  }

  public SessionKind[] getKinds() {
    return SessionKind.values();
  }

  public AppearanceRole[] getRoles() {
    return AppearanceRole.values();
  }

  /** Names of the rooms by ref. */
  public Map<String, String> getRooms() {
    return rooms;
  }

  public SessionForm getForm() {
    return form;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }

  public String getSession() {
    return session;
  }

  public void setSession(String session) {
    this.session = session;
  }
}
