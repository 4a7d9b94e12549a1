package org.plenary.web.directory;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenary.directory.Capacity;
import org.plenary.directory.DirectoryService;
import org.plenary.directory.Gender;
import org.plenary.directory.NewAffiliation;
import org.plenary.directory.PersonDetail;
import org.plenary.directory.PersonLine;
import org.plenary.directory.PersonService;
import org.plenary.directory.contact.ContactKind;
import org.plenary.directory.contact.ContactVisibility;
import org.plenary.directory.contact.PersonContactRow;
import org.plenary.directory.name.LatinSpelling;
import org.plenary.shared.Bound;
import org.plenary.shared.DomainException;
import org.plenary.shared.FieldException;
import org.plenary.shared.Period;
import org.plenary.shared.StaleException;
import org.plenary.web.directory.address.RankOptions;
import org.plenary.web.shared.ReaderTexts;
import org.primefaces.PrimeFaces;

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
  @Inject private LanguageOptions languages;
  @Inject private PersonHint hint;
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
  private List<String> mixed = List.of();
  private String suggested;
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
    boolean accepted = false;
    try {
      accepted = messages.accepted("form", () -> store(saved));
    } finally {
      if (!accepted) {
        form.complain(read, texts::reason);
      }
    }
    return saved[0] == null ? null : "person.xhtml?faces-redirect=true&ref=" + saved[0];
  }

  private void store(UUID[] saved) {
    try {
      saved[0] = warned() ? null : isNew() ? add() : edit();
    } catch (StaleException e) {
      compare();
    } catch (FieldException e) {
      throw pointed(e);
    }
  }

  /**
   * Says what is wrong with a contact point in its line; what is wrong elsewhere stays as it is.
   */
  private DomainException pointed(FieldException no) {
    String[] path = no.field().split(":");
    if (path.length != 3) {
      return no;
    }
    int line = Integer.parseInt(path[1]);
    List<ContactForm> filled = form.filled();
    String why = texts.reason(no.reason());
    ContactForm wrong = filled.get(Math.min(line, filled.size() - 1));
    if (path[2].equals("label")) {
      wrong.setLabelError(why);
    } else {
      wrong.setError(why);
    }
    return new DomainException(no.reason());
  }

  /** Shows once which words are of letters that look alike. */
  private boolean warned() {
    List<String> now = form.mixed();
    boolean news = !now.isEmpty() && !now.equals(mixed);
    mixed = now;
    return news;
  }

  /** Offers a Latin spelling of the name in its own script; what is typed stays. */
  public void suggest() {
    LatinSpelling.Spelling spelling = form.spelling();
    suggested = (spelling.given() + " " + spelling.family()).strip();
    form.offer(spelling);
  }

  /** Adds a line for a contact point, ready for typing. */
  public void addContact() {
    form.addContact();
    PrimeFaces.current()
        .executeScript(
            "PrimeFaces.focus('contact:" + (form.getContacts().size() - 1) + ":address')");
  }

  /** Takes a contact point out. */
  public void removeContact(ContactForm contact) {
    form.getContacts().remove(contact);
    PrimeFaces.current().executeScript("PrimeFaces.focus('addContact')");
  }

  private void compare() {
    PersonForm theirs = stored();
    form.meet(theirs);
    comparison = new Comparison(form, read, theirs, name -> label(name, theirs), this::shown);
    read = theirs.copy();
  }

  private String label(String name, PersonForm theirs) {
    if (name.startsWith(PersonForm.CONTACT)) {
      String text = theirs.value(name) == null ? form.value(name) : theirs.value(name);
      return kind(text == null ? read.get(name) : text);
    }
    return texts.get("rank".equals(name) ? "address.rank" : "directory." + name);
  }

  private String shown(String name, String value) {
    return switch (name) {
      case "rank" -> ranks.getRanks().getOrDefault(value, value);
      case "languages" -> languages.names(List.of(value.split(", ")));
      case "gender" -> texts.constant("directory", Gender.valueOf(value));
      case "doNotMail", "doNotPhone", "doNotPublish" -> texts.get("layout.yes");
      default -> name.startsWith(PersonForm.CONTACT) ? contact(value) : value;
    };
  }

  private String kind(String text) {
    return texts.constant("contact", new ContactForm(new UUID(0, 0).toString(), text).row().kind());
  }

  private String contact(String text) {
    PersonContactRow row = new ContactForm(new UUID(0, 0).toString(), text).row();
    return Stream.of(
            row.address(),
            row.label(),
            row.preferred() ? texts.get("contact.preferred") : null,
            texts.constant("contact", row.visibility()))
        .filter(Objects::nonNull)
        .collect(Collectors.joining(", "));
  }

  private UUID edit() {
    UUID person = Addresses.ref(ref);
    people.edit(form.edit(person, version));
    return person;
  }

  /** Adds the person; the first time only if nobody is there who may be the same. */
  private UUID add() {
    String about = form.value("givenName") + "|" + form.value("familyName") + "|" + form.email();
    if (form.value("familyName") != null && !about.equals(seen)) {
      similar =
          hint.without(
              people.similar(form.value("givenName"), form.value("familyName"), form.email()));
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
    UUID added = directory.addPerson(form.add(role));
    hint.saved(added);
    return added;
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

  /** Words of the names with letters that look alike. */
  public List<String> getMixed() {
    return mixed;
  }

  /** The spelling that was asked for: "" if there is none, null before. */
  public String getSuggested() {
    return suggested;
  }

  public ContactKind[] getKinds() {
    return ContactKind.values();
  }

  public ContactVisibility[] getVisibilities() {
    return ContactVisibility.values();
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
