package org.plenary.web.followup;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.plenary.audit.HistoryEntry;
import org.plenary.directory.partnership.AgreementKind;
import org.plenary.directory.partnership.AgreementLine;
import org.plenary.directory.partnership.PartnershipEditing;
import org.plenary.directory.partnership.PartnershipService;
import org.plenary.shared.NotFoundException;
import org.plenary.shared.StaleException;
import org.plenary.web.directory.Comparison;
import org.plenary.web.directory.EntityOptions;
import org.plenary.web.directory.FormMessages;
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

  private String ref;
  private AgreementForm form = new AgreementForm(0);
  private Map<String, String> read = form.copy();
  private Comparison comparison;
  private long version;
  private boolean imported;
  private transient List<HistoryEntry> history;

  /** Reads the record to be edited, if there is one. */
  public void load() {
    if (!isNew()) {
      form = stored();
      read = form.copy();
      history = editing.history(uuid());
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
    AgreementLine line = partnership.agreement(uuid());
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
    if (name.startsWith("party")) {
      return texts.get("followup.agreements.party") + " " + name.substring("party".length());
    }
    return texts.get("kind".equals(name) ? "followup.kind" : "followup.agreements." + name);
  }

  private String shown(String name, String value) {
    if (name.startsWith("party")) {
      return options.getEntities().getOrDefault(value, value);
    }
    return "kind".equals(name) ? texts.constant("directory", AgreementKind.valueOf(value)) : value;
  }

  /** Removes a record that was entered by mistake. */
  public String remove() {
    boolean removed = messages.accepted("remove", () -> editing.removeAgreement(uuid(), version));
    return removed ? "agreements.xhtml?faces-redirect=true" : null;
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
