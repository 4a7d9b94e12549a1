package org.plenary.web.document;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.plenary.audit.HistoryEntry;
import org.plenary.document.PublicationDetail;
import org.plenary.document.PublicationEditing;
import org.plenary.document.PublicationFileRow;
import org.plenary.document.PublicationKind;
import org.plenary.document.file.FileLimits;
import org.plenary.document.file.FileRow;
import org.plenary.document.file.FileType;
import org.plenary.shared.Language;
import org.plenary.shared.NotFoundException;
import org.plenary.shared.StaleException;
import org.plenary.web.directory.Comparison;
import org.plenary.web.directory.FormMessages;
import org.plenary.web.shared.ReaderTexts;

/** A publication being edited or entered, with its files. A stale edit shows both versions. */
@Named
@ViewScoped
public class PublicationEditPage implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final String SELF = "publicationedit.xhtml?faces-redirect=true&ref=";

  @Inject private PublicationEditing editing;
  @Inject private FileLimits limits;
  @Inject private FormMessages messages;
  @Inject private ReaderTexts texts;
  @Inject private HttpServletRequest request;

  private String ref;
  private PublicationForm form = new PublicationForm();
  private Map<String, String> read = form.copy();
  private Comparison comparison;
  private long version;
  private boolean imported;
  private transient PublicationDetail detail;

  /** Reads the publication to be edited, if there is one, and says what came of an upload. */
  public void load() {
    if (!isNew()) {
      form = stored();
      read = form.copy();
    }
    UploadOutcome outcome = UploadOutcome.take(request);
    if (outcome != null) {
      String text = texts.reason(outcome.reason());
      say(outcome.done() ? FacesMessage.SEVERITY_INFO : FacesMessage.SEVERITY_ERROR, text);
    }
  }

  private static void say(FacesMessage.Severity severity, String text) {
    FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(severity, text, null));
  }

  private UUID uuid() {
    try {
      return isNew() ? null : UUID.fromString(ref);
    } catch (IllegalArgumentException e) {
      throw new NotFoundException();
    }
  }

  private PublicationForm stored() {
    detail = editing.detail(uuid());
    version = detail.version();
    imported = detail.imported();
    return PublicationForm.of(detail.row());
  }

  private PublicationDetail detail() {
    if (detail == null) {
      detail = editing.detail(uuid());
    }
    return detail;
  }

  /** Saves; shows both versions if the publication has changed since. */
  public String save() {
    UUID[] saved = new UUID[1];
    messages.accepted(
        "form",
        () -> {
          try {
            saved[0] = editing.save(form.edit(uuid(), version));
          } catch (StaleException e) {
            compare();
          }
        });
    if (saved[0] == null) {
      return null;
    }
    // a new one goes on to its files
    return isNew() ? SELF + saved[0] : "publications.xhtml?faces-redirect=true";
  }

  private void compare() {
    PublicationForm theirs = stored();
    comparison = new Comparison(form, read, theirs, this::label, this::shown);
    read = theirs.copy();
  }

  private String label(String name) {
    return texts.get("document.publication." + name);
  }

  private String shown(String name, String value) {
    return switch (name) {
      case "kind" -> texts.constant("reference", PublicationKind.valueOf(value));
      case "languages" ->
          Arrays.stream(value.split(";")).map(this::language).collect(Collectors.joining(", "));
      case "listed" -> texts.get("layout.yes");
      default -> value;
    };
  }

  private String language(String code) {
    return texts.get("layout.language." + code);
  }

  /** Removes a publication that was entered by mistake. */
  public String remove() {
    boolean removed = messages.accepted("remove", () -> editing.remove(uuid(), version));
    return removed ? "publications.xhtml?faces-redirect=true" : null;
  }

  /** Removes the file of a language. */
  public String removeFile(Language language) {
    boolean removed = messages.accepted("files", () -> editing.removeFile(uuid(), language));
    if (!removed) {
      return null;
    }
    FacesContext.getCurrentInstance().getExternalContext().getFlash().setKeepMessages(true);
    say(FacesMessage.SEVERITY_INFO, texts.of("document.files.removed", language(language.code())));
    return SELF + ref;
  }

  /** The languages of the publication, each with its file or without. */
  public List<LanguageVersion> getVersions() {
    return detail().row().languages().stream()
        .map(language -> new LanguageVersion(language, detail().row().file(language)))
        .toList();
  }

  /**
   * A publication in one language.
   *
   * @param file null if there is none
   */
  public record LanguageVersion(Language language, PublicationFileRow file) {
    public FileRow row() {
      return file == null ? null : file.file();
    }
  }

  /** Whether a file is being checked, so that the page looks again by itself. */
  public boolean isChecking() {
    return getVersions().stream().anyMatch(one -> one.row() != null && one.row().checkAt() != null);
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

  public PublicationForm getForm() {
    return form;
  }

  /** Both versions, if somebody else saved one meanwhile; else null. */
  public Comparison getComparison() {
    return comparison;
  }

  public List<HistoryEntry> getHistory() {
    return isNew() ? List.of() : detail().history();
  }

  public PublicationKind[] getKinds() {
    return PublicationKind.values();
  }

  public String getRef() {
    return ref;
  }

  public void setRef(String ref) {
    this.ref = ref;
  }
}
