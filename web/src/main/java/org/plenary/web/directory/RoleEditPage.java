package org.plenary.web.directory;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.plenary.directory.AffiliationService;
import org.plenary.directory.Capacity;
import org.plenary.directory.CorrectRole;
import org.plenary.directory.DirectoryService;
import org.plenary.directory.EntityLine;
import org.plenary.directory.NewAffiliation;
import org.plenary.directory.PersonLine;
import org.plenary.directory.RoleKind;
import org.plenary.directory.RoleRow;
import org.plenary.shared.FieldException;
import org.plenary.shared.NotFoundException;
import org.plenary.shared.StaleException;
import org.plenary.web.shared.ReaderTexts;

/** A role being entered for a person, or corrected. A stale edit shows both versions. */
@Named
@ViewScoped
public class RoleEditPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private AffiliationService affiliations;
  @Inject private DirectoryService directory;
  @Inject private FormMessages messages;
  @Inject private ReaderTexts texts;

  private String person;
  private String role;
  private String entity;
  private RoleForm form = new RoleForm();
  private Map<String, String> read = form.copy();
  private Comparison comparison;
  private List<RoleRow> others = List.of();
  private String seen = "";
  private UUID ref;
  private long version;
  private String personName;

  /** Reads the role to be corrected, or the person who takes one up. */
  public void load() {
    if (isNew()) {
      UUID whom = Addresses.ref(person);
      PersonLine found = directory.people(List.of(whom)).get(whom);
      if (found == null) {
        throw new NotFoundException();
      }
      personName = found.displayName();
      return;
    }
    form = stored();
    read = form.copy();
  }

  private RoleForm stored() {
    RoleRow row = affiliations.role(Addresses.ref(role));
    ref = row.ref();
    version = row.version();
    personName = row.personName();
    person = row.personRef().toString();
    return RoleForm.of(row);
  }

  /** Saves the role; shows both versions if it has changed since. */
  public String save() {
    boolean[] saved = new boolean[1];
    messages.accepted(
        "form",
        () -> {
          try {
            saved[0] = store();
          } catch (StaleException e) {
            compare();
          }
        });
    return saved[0] ? "person.xhtml?faces-redirect=true&ref=" + person : null;
  }

  /** Stores; the first time only if nobody else holds the post in full at that time. */
  private boolean store() {
    if (isNew()) {
      EntityLine body =
          directory
              .entityByCode(entity == null ? "" : entity)
              .orElseThrow(() -> new FieldException("entity", "shared.required"));
      NewAffiliation taken =
          new NewAffiliation(body.ref(), form.title(), form.kind(), form.capacity(), form.period());
      if (warned(taken, null)) {
        return false;
      }
      affiliations.add(Addresses.ref(person), taken);
    } else {
      UUID body = affiliations.role(ref).bodyRef();
      if (warned(new NewAffiliation(body, form.title(), form.capacity(), form.period()), ref)) {
        return false;
      }
      affiliations.correct(
          new CorrectRole(ref, version, form.title(), form.kind(), form.capacity(), form.period()));
    }
    return true;
  }

  /** Shows who holds the post too, once for what is typed. */
  private boolean warned(NewAffiliation role, UUID except) {
    String about = entity + form.copy();
    if (about.equals(seen)) {
      return false;
    }
    seen = about;
    others = affiliations.alsoInFull(role, except);
    return !others.isEmpty();
  }

  /** Who holds the same post in full at the same time. */
  public List<RoleRow> getOthers() {
    return others;
  }

  private void compare() {
    RoleForm theirs = stored();
    comparison =
        new Comparison(
            form,
            read,
            theirs,
            name -> texts.get("kind".equals(name) ? "directory.role.kind" : "directory." + name),
            this::shown);
    read = theirs.copy();
  }

  private String shown(String name, String value) {
    return switch (name) {
      case "kind" -> texts.constant("directory", RoleKind.valueOf(value));
      case "capacity" -> texts.constant("directory", Capacity.valueOf(value));
      case "ending" -> texts.get("directory.ending." + value);
      default -> value;
    };
  }

  /** Removes a role that was entered by mistake. */
  public String remove() {
    boolean accepted = messages.accepted("remove", () -> affiliations.remove(ref, version));
    return accepted ? "person.xhtml?faces-redirect=true&ref=" + person : null;
  }

  public boolean isNew() {
    return role == null || role.isBlank();
  }

  public RoleForm getForm() {
    return form;
  }

  /** Both versions, if somebody else saved one meanwhile; else null. */
  public Comparison getComparison() {
    return comparison;
  }

  public String getPersonName() {
    return personName;
  }

  public RoleKind[] getKinds() {
    return RoleKind.values();
  }

  public Capacity[] getCapacities() {
    return Capacity.values();
  }

  public String getPerson() {
    return person;
  }

  public void setPerson(String person) {
    this.person = person;
  }

  public String getRole() {
    return role;
  }

  public void setRole(String role) {
    this.role = role;
  }

  public String getEntity() {
    return entity;
  }

  public void setEntity(String entity) {
    this.entity = entity;
  }
}
