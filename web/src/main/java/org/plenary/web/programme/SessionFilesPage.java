package org.plenary.web.programme;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.plenary.document.file.FileLimits;
import org.plenary.document.file.FileType;
import org.plenary.event.EventLine;
import org.plenary.event.EventService;
import org.plenary.programme.ProgrammeService;
import org.plenary.programme.SessionRow;
import org.plenary.programme.file.SessionFileRow;
import org.plenary.programme.file.SessionFiles;
import org.plenary.shared.NotFoundException;
import org.plenary.shared.Retry;
import org.plenary.web.document.UploadOutcome;
import org.plenary.web.shared.Reader;
import org.plenary.web.shared.Texts;

/** The files of a session. */
@Named
@ViewScoped
public class SessionFilesPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private EventService events;
  @Inject private ProgrammeService programmes;
  @Inject private SessionFiles files;
  @Inject private FileLimits limits;
  @Inject private Reader reader;
  @Inject private HttpServletRequest request;
  private String code;
  private String session;
  private transient EventLine event;
  private transient SessionRow row;
  private transient List<SessionFileRow> kept;

  static String address(String code, UUID session) {
    return "/app/programme/files.xhtml?code=" + code + "&session=" + session;
  }

  /** Reads the session that the address names. */
  public void load() {
    event = events.line(code == null ? "" : code).orElseThrow(NotFoundException::new);
    row =
        programmes.workingCopy(event.ref()).sessions().stream()
            .filter(one -> one.ref().toString().equals(session))
            .findFirst()
            .orElseThrow(NotFoundException::new);
    kept = files.of(row.ref());
    UploadOutcome outcome = UploadOutcome.take(request);
    if (outcome != null) {
      FacesMessage.Severity severity =
          outcome.done() ? FacesMessage.SEVERITY_INFO : FacesMessage.SEVERITY_ERROR;
      String text = Texts.in(reader.language()).of(outcome.reason());
      FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(severity, text, null));
    }
  }

  /** Takes a file away. */
  public String remove(UUID file) {
    Retry.onTransient(() -> files.remove(row.ref(), file));
    FacesContext context = FacesContext.getCurrentInstance();
    context.getExternalContext().getFlash().setKeepMessages(true);
    String text = Texts.in(reader.language()).get("programme.files.removed");
    context.addMessage(null, new FacesMessage(text));
    return "files.xhtml?faces-redirect=true&code=" + code + "&session=" + session;
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

  public EventLine getEvent() {
    return event;
  }

  public SessionRow getRow() {
    return row;
  }

  /** Its files, the first first. */
  public List<SessionFileRow> getFiles() {
    return kept;
  }

  /** Whether a file is being checked, so that the page looks again by itself. */
  public boolean isChecking() {
    return kept.stream().anyMatch(one -> one.file().checkAt() != null);
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
}
