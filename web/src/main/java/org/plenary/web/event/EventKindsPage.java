package org.plenary.web.event;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.plenary.event.AddedKindRow;
import org.plenary.event.EventKind;
import org.plenary.event.EventKindService;
import org.plenary.shared.Language;
import org.plenary.shared.LocalizedText;
import org.plenary.shared.NotFoundException;
import org.plenary.shared.Retry;
import org.plenary.web.shared.Params;
import org.plenary.web.shared.Reader;
import org.plenary.web.shared.Texts;

/** The kinds of events: those that Plenary knows by itself, and those that administrators add. */
@Named
@ViewScoped
public class EventKindsPage implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final String ADDRESS = "/app/event/kinds.xhtml?faces-redirect=true";

  @Inject private EventKindService kinds;
  @Inject private Reader reader;
  private String ref;
  private long version;
  private long events;
  private String like = EventKind.EXPERT_MEETING.name();
  private final Map<String, String> names = new LinkedHashMap<>();

  /** Reads the kind that the address names; without one, the form adds a kind. */
  public void load() {
    if (Params.text(ref) == null || !names.isEmpty()) {
      return;
    }
    UUID wanted = Params.ref(ref);
    AddedKindRow row =
        kinds.added().stream()
            .filter(one -> one.ref().equals(wanted))
            .findFirst()
            .orElseThrow(NotFoundException::new);
    version = row.version();
    events = row.events();
    like = row.like().name();
    for (Language language : Language.values()) {
      names.put(language.name(), row.name().exactly(language));
    }
  }

  /** Adds the kind, or changes it. */
  public String save() {
    EventKind chosen = Params.code(EventKind.class, like);
    if (isNew()) {
      kinds.add(typed(), chosen);
    } else {
      Retry.onTransient(() -> kinds.change(Params.ref(ref), version, typed(), chosen));
    }
    return done("event.kind.saved");
  }

  /** Removes the kind. */
  public String remove() {
    Retry.onTransient(() -> kinds.remove(Params.ref(ref)));
    return done("event.kind.removed");
  }

  private LocalizedText typed() {
    Map<Language, String> texts = new EnumMap<>(Language.class);
    names.forEach((language, text) -> texts.put(Language.valueOf(language), text));
    return LocalizedText.of(texts);
  }

  private String done(String message) {
    FacesContext faces = FacesContext.getCurrentInstance();
    faces.getExternalContext().getFlash().setKeepMessages(true);
    faces.addMessage(null, new FacesMessage(Texts.in(reader.language()).get(message)));
    return ADDRESS;
  }

  /** The kinds that administrators added. */
  public List<AddedKindRow> getAdded() {
    return kinds.added();
  }

  /** The kinds that Plenary knows by itself. */
  public EventKind[] getKnown() {
    return EventKind.values();
  }

  public Language[] getLanguages() {
    return Language.values();
  }

  public boolean isNew() {
    return Params.text(ref) == null;
  }

  /** Whether no event is of it. */
  public boolean isRemovable() {
    return !isNew() && events == 0;
  }

  /** Names by language. */
  public Map<String, String> getNames() {
    return names;
  }

  public String getLike() {
    return like;
  }

  public void setLike(String like) {
    this.like = like;
  }

  public String getRef() {
    return ref;
  }

  public void setRef(String ref) {
    this.ref = ref;
  }
}
