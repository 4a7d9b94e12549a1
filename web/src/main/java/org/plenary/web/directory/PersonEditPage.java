package org.plenary.web.directory;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.plenary.directory.Capacity;
import org.plenary.directory.DirectoryService;
import org.plenary.directory.Gender;
import org.plenary.directory.NewAffiliation;
import org.plenary.directory.PersonDetail;
import org.plenary.directory.PersonService;
import org.plenary.shared.Bound;
import org.plenary.shared.Period;
import org.plenary.shared.StaleException;

/**
 * A person being edited or entered. If somebody else changed the person meanwhile, both versions
 * are shown and what was typed stays.
 */
@Named
@ViewScoped
public class PersonEditPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private PersonService people;
  @Inject private DirectoryService directory;
  @Inject private EntityOptions options;
  @Inject private FormMessages messages;

  private String ref;
  private String organization;
  private String title;
  private PersonForm form = new PersonForm();
  private PersonForm theirs;
  private long version;
  private boolean protectedPerson;
  private String displayName;

  /** Reads the person to be edited, if there is one. */
  public void load() {
    if (!isNew()) {
      form = read();
    }
  }

  private PersonForm read() {
    PersonDetail detail = people.detail(Addresses.ref(ref));
    version = detail.version();
    protectedPerson = detail.isProtectedPerson();
    displayName = detail.displayName();
    return PersonForm.of(detail);
  }

  /** Saves; shows both versions if the person has changed since. */
  public String save() {
    UUID[] saved = new UUID[1];
    boolean accepted =
        messages.accepted(
            "form",
            () -> {
              try {
                saved[0] = isNew() ? add() : edit();
              } catch (StaleException e) {
                theirs = read();
              }
            });
    return accepted && saved[0] != null ? "person.xhtml?faces-redirect=true&ref=" + saved[0] : null;
  }

  private UUID edit() {
    UUID person = Addresses.ref(ref);
    people.edit(form.edit(person, version));
    return person;
  }

  private UUID add() {
    UUID body = options.organization(organization);
    NewAffiliation role =
        body == null
            ? null
            : new NewAffiliation(
                body, title, Capacity.FULL, Period.of(Bound.unknown(), Bound.open()));
    return directory.addPerson(form.add(role));
  }

  /** What somebody else saved meanwhile, or null. */
  public PersonForm getTheirs() {
    return theirs;
  }

  /** The fields in which what was typed differs from what somebody else saved. */
  public List<String> getDifferences() {
    return theirs == null ? List.of() : form.differences(theirs);
  }

  public boolean isNew() {
    return ref == null || ref.isBlank();
  }

  public boolean isProtectedPerson() {
    return protectedPerson;
  }

  public String getDisplayName() {
    return displayName;
  }

  public PersonForm getForm() {
    return form;
  }

  public Gender[] getGenders() {
    return Gender.values();
  }

  public String getRef() {
    return ref;
  }

  public void setRef(String ref) {
    this.ref = ref;
  }

  public String getOrganization() {
    return organization;
  }

  public void setOrganization(String organization) {
    this.organization = organization;
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title;
  }
}
