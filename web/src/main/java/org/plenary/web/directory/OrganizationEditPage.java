package org.plenary.web.directory;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Map;
import java.util.UUID;
import org.plenary.directory.DirectoryService;
import org.plenary.directory.EntityLine;
import org.plenary.directory.OrganizationDetail;
import org.plenary.directory.OrganizationService;
import org.plenary.directory.OrganizationType;
import org.plenary.shared.FieldException;
import org.plenary.shared.StaleException;
import org.plenary.web.shared.ReaderTexts;

/** An organization being edited or entered. A stale edit shows both versions, nothing is lost. */
@Named
@ViewScoped
public class OrganizationEditPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private OrganizationService organizations;
  @Inject private DirectoryService directory;
  @Inject private EntityOptions options;
  @Inject private EntityFinder finder;
  @Inject private FormMessages messages;
  @Inject private ReaderTexts texts;

  private String code;
  private UUID ref;
  private OrganizationForm form = new OrganizationForm();
  private Map<String, String> read = form.copy();
  private Comparison comparison;
  private long version;
  private String displayName;
  private boolean existing;

  /** Reads the organization to be edited, if there is one. */
  public void load() {
    existing = code != null && !code.isBlank();
    if (existing) {
      form = stored();
      read = form.copy();
    }
  }

  private OrganizationForm stored() {
    OrganizationDetail detail = organizations.organization(code);
    ref = detail.row().ref();
    version = detail.version();
    displayName = detail.row().name().in(texts.texts().language());
    return OrganizationForm.of(detail);
  }

  /** Saves; shows both versions if the organization has changed since. */
  public String save() {
    boolean[] saved = new boolean[1];
    messages.accepted(
        "form",
        () -> {
          try {
            store();
            saved[0] = true;
          } catch (StaleException e) {
            compare();
          }
        });
    return saved[0] ? "organization.xhtml?faces-redirect=true&code=" + code : null;
  }

  private void store() {
    String parent = form.value("parent");
    UUID parentRef = parent == null ? null : organization(parent);
    if (existing) {
      organizations.edit(form.edit(ref, version, parentRef));
    } else {
      directory.addOrganization(form.add(code, parentRef));
    }
  }

  private UUID organization(String parent) {
    return directory
        .entityByCode(parent)
        .filter(line -> !line.isState())
        .map(EntityLine::ref)
        .orElseThrow(() -> new FieldException("parent", "directory.entity.unknown"));
  }

  private void compare() {
    OrganizationForm theirs = stored();
    comparison = new Comparison(form, read, theirs, this::label, this::shown);
    read = theirs.copy();
  }

  private String label(String name) {
    if (name.contains("_")) {
      String[] part = name.split("_");
      String language = texts.get("layout.language." + part[1]);
      return texts.get("name".equals(part[0]) ? "organization.name" : "directory." + part[0])
          + " ("
          + language
          + ")";
    }
    return texts.get("directory." + name);
  }

  private String shown(String name, String value) {
    return switch (name) {
      case "type" -> texts.constant("directory", OrganizationType.valueOf(value));
      case "parent" -> finder.label(value);
      case "country" -> options.getStates().getOrDefault(value, value);
      default -> value;
    };
  }

  public boolean isExisting() {
    return existing;
  }

  public String getDisplayName() {
    return displayName;
  }

  public OrganizationForm getForm() {
    return form;
  }

  /** Both versions, if somebody else saved one meanwhile; else null. */
  public Comparison getComparison() {
    return comparison;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }
}
