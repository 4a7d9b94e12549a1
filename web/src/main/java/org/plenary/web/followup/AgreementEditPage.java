package org.plenary.web.followup;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenary.audit.HistoryEntry;
import org.plenary.directory.partnership.AgreementFileRow;
import org.plenary.directory.partnership.AgreementFiles;
import org.plenary.directory.partnership.AgreementKind;
import org.plenary.directory.partnership.AgreementLine;
import org.plenary.directory.partnership.PartnershipEditing;
import org.plenary.directory.partnership.PartnershipService;
import org.plenary.document.file.FileLimits;
import org.plenary.document.file.FileType;
import org.plenary.shared.NotFoundException;
import org.plenary.shared.StaleException;
import org.plenary.web.directory.Comparison;
import org.plenary.web.directory.EntityOptions;
import org.plenary.web.directory.FormMessages;
import org.plenary.web.document.UploadOutcome;
import org.plenary.web.shared.ReaderTexts;

/** An agreement being edited or entered. A stale edit shows both versions. */
@Named
@ViewScoped
public class AgreementEditPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private PartnershipService partnership;
  @Inject private PartnershipEditing editing;
  @Inject private EntityOptions options;
  @Inject private FormMessages messages;
  @Inject private ReaderTexts texts;
  @Inject private AgreementFiles files;
  @Inject private FileLimits limits;
  @Inject private HttpServletRequest request;

  private String ref;
  private AgreementForm form = new AgreementForm();
  private Map<String, String> read = form.copy();
  private Comparison comparison;
  private long version;
  private boolean imported;
  private transient AgreementLine line;
  private transient List<AgreementFileRow> kept;
  private transient List<HistoryEntry> history;

  /** Reads the record to be edited, if there is one. */
  public void load() {
    if (!isNew()) {
      form = stored();
      read = form.copy();
      history = editing.history(uuid());
    }
    UploadOutcome outcome = UploadOutcome.take(request);
    if (outcome != null) {
      String text = texts.reason(outcome.reason());
      say(outcome.done() ? FacesMessage.SEVERITY_INFO : FacesMessage.SEVERITY_ERROR, text);
    }
  }

  private UUID uuid() {
    try {
      return isNew() ? null : UUID.fromString(ref);
    } catch (IllegalArgumentException e) {
      throw new NotFoundException();
    }
  }

  private AgreementForm stored() {
    line = partnership.agreement(uuid());
    version = line.version();
    imported = line.imported();
    return AgreementForm.of(line);
  }

  /** Saves; shows both versions if the record has changed since. */
  public String save() {
    boolean[] saved = new boolean[1];
    messages.accepted(
        "form",
        () -> {
          try {
            editing.save(form.edit(uuid(), version, options::entity));
            saved[0] = true;
          } catch (StaleException e) {
            compare();
          }
        });
    return saved[0] ? "agreements.xhtml?faces-redirect=true" : null;
  }

  private void compare() {
    AgreementForm theirs = stored();
    comparison = new Comparison(form, read, theirs, this::label, this::shown);
    read = theirs.copy();
  }

  private String label(String name) {
    return texts.get("kind".equals(name) ? "followup.kind" : "followup.agreements." + name);
  }

  private String shown(String name, String value) {
    return switch (name) {
      case AgreementForm.PARTIES ->
          Stream.of(value.split(";"))
              .map(code -> options.getEntities().getOrDefault(code, code))
              .collect(Collectors.joining(", "));
      case "kind" -> texts.constant("directory", AgreementKind.valueOf(value));
      case "ending" -> texts.get("followup.agreements.ending." + value);
      default -> value;
    };
  }

  /** Removes a record that was entered by mistake. */
  public String remove() {
    boolean removed = messages.accepted("remove", () -> editing.removeAgreement(uuid(), version));
    return removed ? "agreements.xhtml?faces-redirect=true" : null;
  }

  /** Somebody has seen to the reminder. */
  public String reminderDone() {
    return done(
        "reminder", () -> editing.reminderDone(uuid(), version), "followup.agreements.remind.done");
  }

  /** Removes one of its files. */
  public String removeFile(UUID file) {
    return done("files", () -> files.remove(uuid(), file), "correspondence.files.removed");
  }

  private String done(String form, Runnable action, String text) {
    if (!messages.accepted(form, action)) {
      return null;
    }
    FacesContext.getCurrentInstance().getExternalContext().getFlash().setKeepMessages(true);
    say(FacesMessage.SEVERITY_INFO, texts.get(text));
    return "agreementedit.xhtml?faces-redirect=true&ref=" + ref;
  }

  private static void say(FacesMessage.Severity severity, String text) {
    FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(severity, text, null));
  }

  /** The agreement as it is stored; null for a new one. */
  public AgreementLine getLine() {
    if (line == null && !isNew()) {
      line = partnership.agreement(uuid());
    }
    return line;
  }

  /** Its files, the first first. */
  public List<AgreementFileRow> getFiles() {
    if (kept == null) {
      kept = isNew() ? List.of() : files.of(List.of(uuid())).getOrDefault(uuid(), List.of());
    }
    return kept;
  }

  /** Whether a file is being checked, so that the page looks again by itself. */
  public boolean isChecking() {
    return getFiles().stream().anyMatch(one -> one.file().checkAt() != null);
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

  public boolean isNew() {
    return ref == null || ref.isBlank();
  }

  /** Whether it stands in the reference data and cannot be removed. */
  public boolean isImported() {
    return imported;
  }

  public AgreementForm getForm() {
    return form;
  }

  /** Both versions, if somebody else saved one meanwhile; else null. */
  public Comparison getComparison() {
    return comparison;
  }

  public List<HistoryEntry> getHistory() {
    return history == null ? List.of() : history;
  }

  public AgreementKind[] getKinds() {
    return AgreementKind.values();
  }

  public String getRef() {
    return ref;
  }

  public void setRef(String ref) {
    this.ref = ref;
  }
}
