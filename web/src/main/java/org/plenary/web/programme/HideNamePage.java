package org.plenary.web.programme;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.omnifaces.cdi.ViewScoped;
import org.plenary.event.EventService;
import org.plenary.programme.HideName;
import org.plenary.programme.RedactionLine;
import org.plenary.programme.RedactionService;
import org.plenary.shared.NotFoundException;
import org.plenary.shared.Retry;
import org.plenary.web.shared.ReaderTexts;

/** Names that are hidden in every version of a programme, and hiding one more. */
@Named
@ViewScoped
public class HideNamePage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private EventService events;
  @Inject private RedactionService redactions;
  @Inject private ReaderTexts texts;
  private String code;
  private String name;
  private String publicName;
  private String reason;
  private transient Collection<String> names;
  private transient List<RedactionLine> hidden;

  private UUID event() {
    return events.line(code == null ? "" : code).orElseThrow(NotFoundException::new).ref();
  }

  /** Names that can be hidden. */
  public Collection<String> getNames() {
    if (names == null) {
      names = redactions.typedNames(event());
    }
    return names;
  }

  /** What was hidden, the latest first. */
  public List<RedactionLine> getHidden() {
    if (hidden == null) {
      hidden = redactions.hidden(event());
    }
    return hidden;
  }

  /** In which published versions a name was hidden. */
  public String where(RedactionLine line) {
    return line.revisions().isEmpty()
        ? texts.get("programme.hide.nowhere")
        : texts.of("programme.hide.in", String.join(", ", line.revisions()));
  }

  /** Hides the chosen name. */
  public String hide() {
    HideName command = new HideName(event(), name, publicName, reason);
    Retry.onTransient(() -> redactions.hide(command));
    FacesContext faces = FacesContext.getCurrentInstance();
    faces.getExternalContext().getFlash().setKeepMessages(true);
    faces.addMessage(null, new FacesMessage(texts.get("programme.hide.done")));
    return "/app/programme/edit.xhtml?faces-redirect=true&code=" + code;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getPublicName() {
    return publicName;
  }

  public void setPublicName(String publicName) {
    this.publicName = publicName;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
