package org.plenary.web.directory;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.plenary.directory.AddOrganization;
import org.plenary.directory.DirectoryService;
import org.plenary.directory.EditOrganization;
import org.plenary.directory.OrganizationDetail;
import org.plenary.directory.OrganizationService;
import org.plenary.directory.OrganizationType;
import org.plenary.shared.DomainException;
import org.plenary.shared.FieldException;
import org.plenary.shared.Language;
import org.plenary.shared.LocalizedText;
import org.plenary.shared.PartialDate;
import org.plenary.shared.StaleException;

/** An organization being edited or entered. A stale edit shows both versions, nothing is lost. */
@Named
@ViewScoped
public class OrganizationEditPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private OrganizationService organizations;
  @Inject private DirectoryService directory;
  @Inject private EntityOptions options;
  @Inject private FormMessages messages;

  private String ref;
  private String code;
  private String acronym;
  private String type;
  private String parent;
  private String country;
  private String city;
  private String closed;
  private String renamedOn;
  private Map<String, String> names = new LinkedHashMap<>();
  private Map<String, String> theirs;
  private List<String> groups = List.of();
  private long version;
  private boolean existing;

  /** Reads the organization to be edited, if there is one. */
  public void load() {
    existing = code != null && !code.isBlank();
    for (Language language : Language.values()) {
      names.put(language.code(), null);
    }
    if (existing) {
      OrganizationDetail detail = organizations.organization(code);
      ref = detail.row().ref().toString();
      version = detail.version();
      acronym = detail.row().acronym();
      type = detail.row().type().name();
      parent = detail.parent() == null ? null : detail.parent().code();
      country = detail.row().country();
      city = detail.row().city();
      groups = List.copyOf(detail.row().groups());
      closed = detail.row().closed() == null ? null : detail.row().closed().toString();
      detail.row().name().asMap().forEach((l, name) -> names.put(l.code(), name));
    }
  }

  /** Saves; shows what somebody else saved meanwhile. */
  public String save() {
    boolean[] saved = new boolean[1];
    messages.accepted(
        "form",
        () -> {
          try {
            store();
            saved[0] = true;
          } catch (StaleException e) {
            showTheirs();
          }
        });
    return saved[0] ? "organization.xhtml?faces-redirect=true&code=" + code : null;
  }

  private void store() {
    LocalizedText name = name();
    UUID parentRef = parent == null ? null : options.organization(parent);
    OrganizationType as = type == null ? null : OrganizationType.valueOf(type);
    if (existing) {
      organizations.edit(
          new EditOrganization(
              UUID.fromString(ref),
              version,
              acronym,
              name,
              renamedOn(),
              as,
              parentRef,
              country,
              city,
              groups,
              closed()));
    } else {
      directory.addOrganization(
          new AddOrganization(code, acronym, name, as, parentRef, country, city, groups, null));
    }
  }

  private void showTheirs() {
    OrganizationDetail detail = organizations.organization(code);
    version = detail.version();
    theirs = new LinkedHashMap<>();
    detail.row().name().asMap().forEach((l, text) -> theirs.put("name " + l.code(), text));
    theirs.put("acronym", detail.row().acronym());
    theirs.put("type", detail.row().type().name());
    theirs.put("city", detail.row().city());
    theirs.put("country", detail.row().country());
  }

  private LocalizedText name() {
    Map<Language, String> typed = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      typed.put(language, names.get(language.code()));
    }
    LocalizedText name = LocalizedText.of(typed);
    if (name.isEmpty()) {
      throw new FieldException("name", "shared.required");
    }
    return name;
  }

  private LocalDate renamedOn() {
    try {
      return renamedOn == null ? null : LocalDate.parse(renamedOn.strip());
    } catch (DateTimeParseException e) {
      throw new FieldException("renamedOn", "shared.date.malformed", renamedOn);
    }
  }

  private PartialDate closed() {
    try {
      return closed == null ? null : PartialDate.parse(closed.strip());
    } catch (DomainException e) {
      throw new FieldException("closed", e.reason().key(), closed);
    }
  }

  public boolean isExisting() {
    return existing;
  }

  public Map<String, String> getNames() {
    return names;
  }

  /** What somebody else saved meanwhile, or null. */
  public Map<String, String> getTheirs() {
    return theirs;
  }

  public List<String> getGroups() {
    return groups;
  }

  public void setGroups(List<String> groups) {
    this.groups = groups == null ? List.of() : List.copyOf(groups);
  }

  public String getRef() {
    return ref;
  }

  public void setRef(String ref) {
    this.ref = ref;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }

  public String getAcronym() {
    return acronym;
  }

  public void setAcronym(String acronym) {
    this.acronym = acronym;
  }

  public String getType() {
    return type;
  }

  public void setType(String type) {
    this.type = type;
  }

  public String getParent() {
    return parent;
  }

  public void setParent(String parent) {
    this.parent = parent;
  }

  public String getCountry() {
    return country;
  }

  public void setCountry(String country) {
    this.country = country;
  }

  public String getCity() {
    return city;
  }

  public void setCity(String city) {
    this.city = city;
  }

  public String getClosed() {
    return closed;
  }

  public void setClosed(String closed) {
    this.closed = closed;
  }

  public String getRenamedOn() {
    return renamedOn;
  }

  public void setRenamedOn(String renamedOn) {
    this.renamedOn = renamedOn;
  }
}
