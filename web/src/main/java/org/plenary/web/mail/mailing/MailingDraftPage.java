package org.plenary.web.mail.mailing;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.plenary.mail.mailing.DraftDetail;
import org.plenary.mail.mailing.DraftState;
import org.plenary.mail.mailing.MailingDetail;
import org.plenary.mail.mailing.MailingDrafts;
import org.plenary.mail.mailing.MailingService;
import org.plenary.shared.FieldException;
import org.plenary.shared.Language;
import org.plenary.web.directory.Addresses;
import org.plenary.web.directory.FormMessages;
import org.plenary.web.shared.ReaderTexts;

/** One draft: as it will look, in which language, and with a text of its own. */
@Named
@ViewScoped
public class MailingDraftPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private MailingService mailings;
  @Inject private MailingDrafts drafts;
  @Inject private FormMessages messages;
  @Inject private ReaderTexts texts;

  private String mailing;
  private String ref;
  private String subject;
  private String body;
  private String language;
  private transient DraftDetail draft;
  private transient MailingDetail detail;

  /** Reads the draft. */
  public void load() {
    DraftDetail read = getDraft();
    subject = read.subject();
    body = read.body();
    language = read.row().language().code();
  }

  /** The draft; read again after a refused form. */
  public DraftDetail getDraft() {
    if (draft == null) {
      draft = mailings.draft(Addresses.ref(mailing), Addresses.ref(ref));
    }
    return draft;
  }

  /** The mailing that it is one of. */
  public MailingDetail getDetail() {
    if (detail == null) {
      detail = mailings.detail(Addresses.ref(mailing));
    }
    return detail;
  }

  /** Whether the reader may change it. */
  public boolean isOpen() {
    return getDetail().own()
        && getDetail().state().isOpen()
        && getDraft().row().state() == DraftState.READY;
  }

  /** Gives it a text of its own. */
  public String save() {
    Language spoken = getDraft().row().language();
    return done(
        "form",
        () -> drafts.edit(Addresses.ref(mailing), Addresses.ref(ref), spoken, subject, body),
        "mailing.draft.saved");
  }

  /** Says in another language what the mailing says in it. */
  public String speak() {
    return done(
        "speak",
        () ->
            drafts.speak(
                Addresses.ref(mailing),
                Addresses.ref(ref),
                Language.of(language)
                    .orElseThrow(() -> new FieldException("language", "mailing.language.missing"))),
        "mailing.draft.spoken");
  }

  /** Takes it out. */
  public String remove() {
    UUID one = Addresses.ref(ref);
    boolean out =
        messages.accepted("remove", () -> drafts.remove(Addresses.ref(mailing), one, true));
    return out ? "mailing.xhtml?faces-redirect=true&ref=" + mailing + "&removed=" + one : null;
  }

  private String done(String form, Runnable action, String key) {
    if (!messages.accepted(form, action)) {
      return null;
    }
    FacesContext faces = FacesContext.getCurrentInstance();
    faces.getExternalContext().getFlash().setKeepMessages(true);
    faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, texts.get(key), null));
    return "mailingdraft.xhtml?faces-redirect=true&mailing=" + mailing + "&ref=" + ref;
  }

  public String getMailing() {
    return mailing;
  }

  public void setMailing(String mailing) {
    this.mailing = mailing;
  }

  public String getRef() {
    return ref;
  }

  public void setRef(String ref) {
    this.ref = ref;
  }

  public String getSubject() {
    return subject;
  }

  public void setSubject(String subject) {
    this.subject = subject;
  }

  public String getBody() {
    return body;
  }

  public void setBody(String body) {
    this.body = body;
  }

  public String getLanguage() {
    return language;
  }

  public void setLanguage(String language) {
    this.language = language;
  }
}
