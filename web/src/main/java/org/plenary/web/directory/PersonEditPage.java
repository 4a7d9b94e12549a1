package org.plenary.web.directory;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.plenary.directory.Capacity;
import org.plenary.directory.DirectoryService;
import org.plenary.directory.Gender;
import org.plenary.directory.NewAffiliation;
import org.plenary.directory.PersonDetail;
import org.plenary.directory.PersonLine;
import org.plenary.directory.PersonService;
import org.plenary.shared.Bound;
import org.plenary.shared.Period;
import org.plenary.shared.StaleException;
import org.plenary.web.directory.address.RankOptions;
import org.plenary.web.shared.ReaderTexts;

/**
 * A person being edited or entered. If somebody else changed the person meanwhile, both versions
 * are shown and what was typed stays. Before somebody is entered twice, those who may be the same
 * are shown.
 */
@Named
@ViewScoped
public class PersonEditPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private PersonService people;
  @Inject private DirectoryService directory;
  @Inject private EntityOptions options;
  @Inject private RankOptions ranks;
  @Inject private FormMessages messages;
  @Inject private ReaderTexts texts;

  private String ref;
  private String organization;
  private String title;
  private PersonForm form = new PersonForm();
  private Map<String, String> read = form.copy();
  private Comparison comparison;
  private List<PersonLine> similar = List.of();
  private String seen = "";
  private long version;
  private boolean protectedPerson;
  private String displayName;

  /** Reads the person to be edited, if there is one. */
  public void load() {
    if (!isNew()) {
      form = stored();
      read = form.copy();
    }
  }

  private PersonForm stored() {
    PersonDetail detail = people.detail(Addresses.ref(ref));
    version = detail.version();
    protectedPerson = detail.isProtectedPerson();
    displayName = detail.displayName();
    return PersonForm.of(detail);
  }

  /** Saves; shows both versions if the person has changed since. */
  public String save() {
    UUID[] saved = new UUID[1];
    messages.accepted(
        "form",
        () -> {
          try {
            saved[0] = isNew() ? add() : edit();
          } catch (StaleException e) {
            compare();
          }
        });
    return saved[0] == null ? null : "person.xhtml?faces-redirect=true&ref=" + saved[0];
  }

  private void compare() {
    PersonForm theirs = stored();
    comparison = new Comparison(form, read, theirs, this::label, this::shown);
    read = theirs.copy();
  }

  private String label(String name) {
    return texts.get("rank".equals(name) ? "address.rank" : "directory." + name);
  }

  private String shown(String name, String value) {
    return switch (name) {
      case "rank" -> ranks.getRanks().getOrDefault(value, value);
      case "gender" -> texts.constant("directory", Gender.valueOf(value));
      case "doNotMail" -> texts.get("layout.yes");
      default -> value;
    };
  }

  private UUID edit() {
    UUID person = Addresses.ref(ref);
    people.edit(form.edit(person, version));
    return person;
  }

  /** Adds the person; the first time only if nobody is there who may be the same. */
  private UUID add() {
    String about =
        form.value("givenName") + "|" + form.value("familyName") + "|" + form.value("email");
    if (form.value("familyName") != null && !about.equals(seen)) {
      similar =
          people.similar(form.value("givenName"), form.value("familyName"), form.value("email"));
      seen = about;
      if (!similar.isEmpty()) {
        return null;
      }
    }
    UUID body = options.organization(organization);
    NewAffiliation role =
        body == null
            ? null
            : new NewAffiliation(
                body, title, Capacity.FULL, Period.of(Bound.unknown(), Bound.open()));
    return directory.addPerson(form.add(role));
  }

  /** Both versions, if somebody else saved one meanwhile; else null. */
  public Comparison getComparison() {
    return comparison;
  }

  /** People who may be the one being entered. */
  public List<PersonLine> getSimilar() {
    return similar;
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
