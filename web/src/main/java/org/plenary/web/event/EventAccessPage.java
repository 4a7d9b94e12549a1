package org.plenary.web.event;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.plenary.event.Audience;
import org.plenary.event.ChangeAccess;
import org.plenary.event.EventAccessService;
import org.plenary.event.EventDetail;
import org.plenary.event.EventJoinService;
import org.plenary.event.EventService;
import org.plenary.programme.ReadableProgrammes;
import org.plenary.shared.LocalizedText;
import org.plenary.shared.NotFoundException;
import org.plenary.shared.Retry;
import org.plenary.web.shared.Params;
import org.plenary.web.shared.Reader;
import org.plenary.web.shared.Texts;

/** Says whom an event is for, and how those who are confirmed join it online. */
@Named
@ViewScoped
public class EventAccessPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private EventService events;
  @Inject private EventAccessService access;
  @Inject private EventJoinService join;
  @Inject private ReadableProgrammes programmes;
  @Inject private Reader reader;
  private String code;
  private UUID ref;
  private long version;
  private LocalizedText title;
  private Audience before;
  private boolean published;
  private String audience;
  private String link;

  /** Reads the event that the address names. */
  public void load() {
    if (ref != null) {
      return;
    }
    EventDetail event = events.byCode(code == null ? "" : code).orElseThrow(NotFoundException::new);
    ref = event.ref();
    version = event.version();
    title = event.title();
    before = event.audience();
    audience = before.name();
    link = join.link(ref).orElse(null);
    published = event.stage().isPublic() && programmes.currentNumber(code).isPresent();
  }

  /** Keeps what was chosen. */
  public String save() {
    ChangeAccess command =
        new ChangeAccess(
            ref, version, Params.code(Audience.class, audience), link == null ? "" : link);
    Retry.onTransient(() -> access.change(command));
    FacesContext faces = FacesContext.getCurrentInstance();
    faces.getExternalContext().getFlash().setKeepMessages(true);
    Texts texts = Texts.in(reader.language());
    faces.addMessage(
        null,
        new FacesMessage(texts.of("event.audience.saved", texts.of("event", command.audience()))));
    return "/app/event/view.xhtml?faces-redirect=true&code=" + code;
  }

  public Audience[] getAudiences() {
    return Audience.values();
  }

  /** Whether everyone can read its agenda at present. */
  public boolean isAgendaPublic() {
    return published && before == Audience.PUBLIC;
  }

  public LocalizedText getTitle() {
    return title;
  }

  public String getAudience() {
    return audience;
  }

  public void setAudience(String audience) {
    this.audience = audience;
  }

  public String getLink() {
    return link;
  }

  public void setLink(String link) {
    this.link = link;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }
}
