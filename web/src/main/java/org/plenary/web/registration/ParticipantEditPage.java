package org.plenary.web.registration;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenary.directory.DirectoryService;
import org.plenary.directory.EntityLine;
import org.plenary.directory.PersonLine;
import org.plenary.event.EventDetail;
import org.plenary.event.EventService;
import org.plenary.registration.ParticipantFunction;
import org.plenary.registration.RegisterParticipant;
import org.plenary.registration.RegistrationService;
import org.plenary.registration.RegistrationSetup;
import org.plenary.shared.DomainException;
import org.plenary.shared.FieldException;
import org.plenary.shared.NotFoundException;
import org.plenary.shared.Retry;
import org.plenary.web.shared.Reader;
import org.plenary.web.shared.ReaderTexts;

/** Registers a participant: found in the directory while typing, or entered by name and address. */
@Named
@ViewScoped
public class ParticipantEditPage implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int SUGGESTIONS = 12;

  @Inject private RegistrationService registrations;
  @Inject private RegistrationSetup setup;
  @Inject private EventService events;
  @Inject private DirectoryService directory;
  @Inject private Reader reader;
  @Inject private ReaderTexts texts;

  private final ParticipantForm form = new ParticipantForm();
  private String eventCode;
  private UUID key = UUID.randomUUID();
  private boolean full;
  private transient EventDetail event;
  private transient Map<UUID, EntityLine> standFor = Map.of();

  /** Finds the event of the address. */
  public void load() {
    getEvent();
  }

  public EventDetail getEvent() {
    if (event == null) {
      event = events.byCode(eventCode == null ? "" : eventCode).orElseThrow(NotFoundException::new);
    }
    return event;
  }

  public Map<String, String> getCategories() {
    Map<String, String> options = new LinkedHashMap<>();
    setup
        .categories(getEvent().ref())
        .forEach(category -> options.put(reader.text(category.name()), category.code()));
    return options;
  }

  public Map<String, String> getFunctions() {
    Map<String, String> options = new LinkedHashMap<>();
    for (ParticipantFunction function : ParticipantFunction.values()) {
      options.put(texts.constant("registration", function), function.name());
    }
    return options;
  }

  /** People whose name has what was typed. */
  public List<PersonLine> find(String typed) {
    List<PersonLine> found = directory.findPeople(typed, SUGGESTIONS);
    standFor =
        directory.entities(
            found.stream().map(PersonLine::entityRef).filter(Objects::nonNull).distinct().toList());
    return found;
  }

  /** Function and State or organization of a suggested person. */
  public String about(PersonLine found) {
    EntityLine entity = found.entityRef() == null ? null : standFor.get(found.entityRef());
    return Stream.of(found.title(), entity == null ? null : reader.text(entity.name()))
        .filter(part -> part != null && !part.isBlank())
        .collect(Collectors.joining(" · "));
  }

  /** Takes over whose delegation the chosen person belongs to. */
  public void chosen() {
    if (form.getPerson() != null && form.getPerson().entityRef() != null) {
      directory
          .delegationOf(form.getPerson().entityRef())
          .ifPresent(delegation -> form.setEntity(delegation.ref().toString()));
    }
  }

  /** Registers, and shows the list; a full limit is named, and waiting is offered. */
  public String register() {
    return send(false);
  }

  /** Registers on the waiting list. */
  public String waitInLine() {
    return send(true);
  }

  private String send(boolean wait) {
    if (form.getPerson() == null && form.isBlank()) {
      throw new FieldException("person", "registration.person.required");
    }
    RegisterParticipant command = form.command(key, getEvent().ref(), wait);
    try {
      Retry.onTransient(() -> registrations.register(command));
    } catch (DomainException e) {
      key = UUID.randomUUID();
      full = e.reason().key().startsWith("registration.full.");
      throw e;
    }
    FacesContext faces = FacesContext.getCurrentInstance();
    faces.getExternalContext().getFlash().setKeepMessages(true);
    faces.addMessage(null, new FacesMessage(texts.get("registration.done")));
    return "participants.xhtml?faces-redirect=true&event=" + getEvent().code();
  }

  public ParticipantForm getForm() {
    return form;
  }

  public boolean isFull() {
    return full;
  }

  public String getEventCode() {
    return eventCode;
  }

  public void setEventCode(String eventCode) {
    this.eventCode = eventCode;
  }
}
