package org.plenary.web.followup;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.plenary.audit.HistoryEntry;
import org.plenary.directory.DirectoryService;
import org.plenary.directory.PersonLine;
import org.plenary.directory.partnership.ContributionKind;
import org.plenary.directory.partnership.ContributionLine;
import org.plenary.directory.partnership.PartnershipEditing;
import org.plenary.directory.partnership.PartnershipService;
import org.plenary.shared.FieldException;
import org.plenary.shared.NotFoundException;
import org.plenary.shared.StaleException;
import org.plenary.web.directory.Comparison;
import org.plenary.web.directory.EntityOptions;
import org.plenary.web.directory.FormMessages;
import org.plenary.web.shared.ReaderTexts;

/** A contribution being edited or entered. A stale edit shows both versions. */
@Named
@ViewScoped
public class ContributionEditPage implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int MAX_FOUND = 12;

  @Inject private PartnershipService partnership;
  @Inject private PartnershipEditing editing;
  @Inject private DirectoryService directory;
  @Inject private EntityOptions options;
  @Inject private FormMessages messages;
  @Inject private ReaderTexts texts;

  private String ref;
  private ContributionForm form = new ContributionForm();
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

  private ContributionForm stored() {
    ContributionLine line = partnership.contribution(uuid());
    version = line.version();
    imported = line.imported();
    PersonLine seconded = partnership.seconded(List.of(line.ref())).get(line.ref());
    return ContributionForm.of(line, seconded == null ? null : seconded.ref());
  }

  /** Saves; shows both versions if the record has changed since. */
  public String save() {
    boolean[] saved = new boolean[1];
    messages.accepted(
        "form",
        () -> {
          try {
            editing.save(form.edit(uuid(), version, donor()));
            saved[0] = true;
          } catch (StaleException e) {
            compare();
          }
        });
    return saved[0] ? "contributions.xhtml?faces-redirect=true" : null;
  }

  private UUID donor() {
    String code = form.getValues().get("donor");
    if (code == null || code.isBlank()) {
      throw new FieldException("donor", "shared.required");
    }
    UUID donor = options.entity(code);
    if (donor == null) {
      throw new FieldException("donor", "directory.entity.unknown");
    }
    return donor;
  }

  /** People whose name contains what was typed. */
  public List<PersonLine> find(String typed) {
    return directory.findPeople(typed, MAX_FOUND);
  }

  /** Who was seconded, or null. */
  public PersonLine getPerson() {
    UUID person = form.getPerson();
    return person == null ? null : directory.people(List.of(person)).get(person);
  }

  public void setPerson(PersonLine person) {
    form.setPerson(person == null ? null : person.ref());
  }

  private void compare() {
    ContributionForm theirs = stored();
    comparison = new Comparison(form, read, theirs, this::label, this::shown);
    read = theirs.copy();
  }

  private String label(String name) {
    return switch (name) {
      case "kind" -> texts.get("followup.kind");
      default -> texts.get("followup.contributions." + name);
    };
  }

  private String shown(String name, String value) {
    return switch (name) {
      case "donor" -> options.getEntities().getOrDefault(value, value);
      case "person" -> {
        UUID person = UUID.fromString(value);
        PersonLine line = directory.people(List.of(person)).get(person);
        yield line == null ? "…" : line.displayName();
      }
      case "kind" -> texts.constant("directory", ContributionKind.valueOf(value));
      default -> value;
    };
  }

  /** Removes a record that was entered by mistake. */
  public String remove() {
    boolean removed =
        messages.accepted("remove", () -> editing.removeContribution(uuid(), version));
    return removed ? "contributions.xhtml?faces-redirect=true" : null;
  }

  public boolean isNew() {
    return ref == null || ref.isBlank();
  }

  /** Whether it stands in the reference data and cannot be removed. */
  public boolean isImported() {
    return imported;
  }

  public ContributionForm getForm() {
    return form;
  }

  /** Both versions, if somebody else saved one meanwhile; else null. */
  public Comparison getComparison() {
    return comparison;
  }

  public List<HistoryEntry> getHistory() {
    return history == null ? List.of() : history;
  }

  public ContributionKind[] getKinds() {
    return ContributionKind.values();
  }

  public String getRef() {
    return ref;
  }

  public void setRef(String ref) {
    this.ref = ref;
  }
}
