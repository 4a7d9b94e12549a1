package org.plenary.web.directory.correspondence;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.plenary.audit.HistoryEntry;
import org.plenary.directory.correspondence.CorrespondenceDetail;
import org.plenary.directory.correspondence.CorrespondenceEditing;
import org.plenary.directory.correspondence.CorrespondenceService;
import org.plenary.document.file.FileLimits;
import org.plenary.document.file.FileType;
import org.plenary.shared.NotFoundException;
import org.plenary.shared.Retry;
import org.plenary.web.directory.FormMessages;
import org.plenary.web.document.UploadOutcome;
import org.plenary.web.shared.ReaderTexts;

/** An entry with its files: registering it, closing it, declaring its number void. */
@Named
@ViewScoped
public class CorrespondenceViewPage implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final String SELF = "correspondenceview.xhtml?faces-redirect=true&ref=";

  @Inject private CorrespondenceService correspondence;
  @Inject private CorrespondenceEditing editing;
  @Inject private FileLimits limits;
  @Inject private FormMessages messages;
  @Inject private ReaderTexts texts;
  @Inject private HttpServletRequest request;

  private String ref;
  private String tab;
  private String reason;
  private long version;
  private transient CorrespondenceDetail detail;
  private transient List<HistoryEntry> history;

  /** Reads the entry, and says what came of an upload. */
  public void load() {
    detail = correspondence.detail(uuid(ref));
    version = detail.version();
    if ("history".equals(tab)) {
      history = correspondence.history(uuid(ref));
    }
    UploadOutcome outcome = UploadOutcome.take(request);
    if (outcome != null) {
      String text = texts.reason(outcome.reason());
      say(outcome.done() ? FacesMessage.SEVERITY_INFO : FacesMessage.SEVERITY_ERROR, text);
    }
  }

  private static UUID uuid(String text) {
    try {
      return UUID.fromString(text == null ? "" : text);
    } catch (IllegalArgumentException e) {
      throw new NotFoundException();
    }
  }

  /** Gives it its number. */
  public String register() {
    String[] number = new String[1];
    return done(
        "register",
        () -> number[0] = Retry.onTransient(() -> editing.register(uuid(ref), version)),
        () -> texts.of("correspondence.register.done", number[0]));
  }

  /** Declares its number void. */
  public String voidNumber() {
    return done(
        "void",
        () -> editing.voidNumber(uuid(ref), version, reason),
        () -> texts.get("correspondence.void.done"));
  }

  /** Closes it without an answer. */
  public String close() {
    return done(
        "close",
        () -> editing.close(uuid(ref), version, reason),
        () -> texts.get("correspondence.close.done"));
  }

  /** Opens it again. */
  public String reopen() {
    return done(
        "reopen",
        () -> editing.reopen(uuid(ref), version),
        () -> texts.get("correspondence.reopen.done"));
  }

  /** Removes it. */
  public String remove() {
    boolean removed = messages.accepted("remove", () -> editing.remove(uuid(ref), version, reason));
    return removed ? "correspondence.xhtml?faces-redirect=true" : null;
  }

  /** Removes one of its files. */
  public String removeFile(UUID file) {
    return done(
        "files",
        () -> editing.removeFile(uuid(ref), file),
        () -> texts.get("correspondence.files.removed"));
  }

  private String done(String form, Runnable action, java.util.function.Supplier<String> text) {
    if (!messages.accepted(form, action)) {
      return null;
    }
    FacesContext.getCurrentInstance().getExternalContext().getFlash().setKeepMessages(true);
    say(FacesMessage.SEVERITY_INFO, text.get());
    return SELF + ref;
  }

  private static void say(FacesMessage.Severity severity, String text) {
    FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(severity, text, null));
  }

  /** The entry; read again after a refused form. */
  public CorrespondenceDetail getDetail() {
    if (detail == null) {
      detail = correspondence.detail(uuid(ref));
    }
    return detail;
  }

  /** Whether it is a letter or note verbale that is written and printed here. */
  public boolean isPrinted() {
    return getDetail().row().isDraft() || getDetail().row().number() != null;
  }

  /** Whether a file is being checked, so that the page looks again by itself. */
  public boolean isChecking() {
    return getDetail().files().stream().anyMatch(one -> one.file().checkAt() != null);
  }

  public List<HistoryEntry> getHistory() {
    return history == null ? List.of() : history;
  }

  public int getMaxMegabytes() {
    return limits.maxMebibytes();
  }

  public long getMaxBytes() {
    return limits.maxBytes();
  }

  /** The kinds of files that are accepted. */
  public String getTypes() {
    return FileType.all();
  }

  /** The endings of their names. */
  public String getAccept() {
    return FileType.accept();
  }

  public String getRef() {
    return ref;
  }

  public void setRef(String ref) {
    this.ref = ref;
  }

  public String getTab() {
    return tab;
  }

  public void setTab(String tab) {
    this.tab = tab;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
