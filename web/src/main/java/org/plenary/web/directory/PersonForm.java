package org.plenary.web.directory;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.plenary.directory.AddPerson;
import org.plenary.directory.EditPerson;
import org.plenary.directory.Gender;
import org.plenary.directory.NewAffiliation;
import org.plenary.directory.PersonDetail;
import org.plenary.directory.contact.ContactKind;
import org.plenary.directory.contact.PersonContactRow;
import org.plenary.directory.name.LatinSpelling;
import org.plenary.directory.name.MixedScripts;
import org.plenary.shared.Reason;

/** What is typed of a person. */
public class PersonForm extends FormFields {
  /** With it the names of contact points begin, among those of the fields. */
  static final String CONTACT = "contact:";

  private static final long serialVersionUID = 1L;
  private static final String DO_NOT_MAIL = "doNotMail";
  private static final String DO_NOT_PHONE = "doNotPhone";
  private static final String DO_NOT_PUBLISH = "doNotPublish";

  private final ArrayList<ContactForm> contacts = new ArrayList<>();
  private final LinkedHashSet<String> known = new LinkedHashSet<>();

  PersonForm() {
    super(
        "honorific",
        "rank",
        "givenName",
        "familyName",
        "nativeName",
        "gender",
        "languages",
        DO_NOT_MAIL,
        DO_NOT_PHONE,
        DO_NOT_PUBLISH);
    offerLines();
  }

  static PersonForm of(PersonDetail detail) {
    PersonForm form = new PersonForm();
    form.put("honorific", detail.honorific());
    form.put("rank", detail.rankRef() == null ? null : detail.rankRef().toString());
    form.put("givenName", detail.givenName());
    form.put("familyName", detail.familyName());
    form.put("nativeName", detail.nativeName());
    form.put("gender", detail.gender() == null ? null : detail.gender().name());
    form.put("languages", String.join(", ", detail.languages()));
    form.setDoNotMail(detail.doNotMail());
    form.setDoNotPhone(detail.doNotPhone());
    form.setDoNotPublish(detail.doNotPublish());
    form.contacts.clear();
    detail.contacts().forEach(row -> form.contacts.add(new ContactForm(row)));
    form.contacts.forEach(contact -> form.known.add(CONTACT + contact.getKey()));
    form.offerLines();
    return form;
  }

  /** Lines to type into, if there are none. */
  private void offerLines() {
    if (contacts.isEmpty()) {
      contacts.add(ContactForm.empty(ContactKind.EMAIL));
      contacts.add(ContactForm.empty(ContactKind.PHONE));
    }
  }

  /** Has what others saved among its fields, so that both can be compared. */
  void meet(PersonForm saved) {
    contacts.removeIf(ContactForm::isBlank);
    known.addAll(saved.known);
  }

  @Override
  public Map<String, String> copy() {
    Map<String, String> copy = super.copy();
    Set<String> names = new LinkedHashSet<>(known);
    contacts.stream()
        .filter(one -> !one.isBlank())
        .forEach(one -> names.add(CONTACT + one.getKey()));
    names.forEach(name -> copy.put(name, value(name)));
    return copy;
  }

  @Override
  protected String value(String name) {
    return name.startsWith(CONTACT)
        ? contact(name).map(ContactForm::text).findFirst().orElse(null)
        : super.value(name);
  }

  @Override
  protected void put(String name, String value) {
    if (!name.startsWith(CONTACT)) {
      super.put(name, value);
      return;
    }
    int at = contact(name).map(contacts::indexOf).findFirst().orElse(contacts.size());
    contact(name).toList().forEach(contacts::remove);
    if (value != null) {
      contacts.add(at, new ContactForm(name.substring(CONTACT.length()), value));
    }
  }

  private Stream<ContactForm> contact(String name) {
    return contacts.stream().filter(one -> name.equals(CONTACT + one.getKey()));
  }

  EditPerson edit(UUID ref, long version) {
    return new EditPerson(
        ref,
        version,
        value("honorific"),
        rank(),
        value("givenName"),
        value("familyName"),
        value("nativeName"),
        gender(),
        rows(),
        languages(),
        isDoNotMail(),
        isDoNotPhone(),
        isDoNotPublish());
  }

  AddPerson add(NewAffiliation role) {
    return new AddPerson(
        value("honorific"),
        rank(),
        value("givenName"),
        value("familyName"),
        value("nativeName"),
        gender(),
        rows(),
        languages(),
        role,
        null);
  }

  private UUID rank() {
    return value("rank") == null ? null : Addresses.ref(value("rank"));
  }

  private Gender gender() {
    return value("gender") == null ? null : Gender.valueOf(value("gender"));
  }

  /** What the rules of transliteration make of the name in its own script. */
  LatinSpelling.Spelling spelling() {
    return LatinSpelling.of(value("nativeName"));
  }

  /** Takes a spelling where nothing is typed yet. */
  void offer(LatinSpelling.Spelling spelling) {
    if (value("givenName") == null && value("familyName") == null) {
      put("givenName", spelling.given());
      put("familyName", spelling.family());
    }
  }

  /** Words of the names in which letters of several scripts look alike. */
  List<String> mixed() {
    return MixedScripts.words(value("givenName"), value("familyName"), value("nativeName"));
  }

  /** The codes of the languages that are spoken. */
  public List<String> getSpoken() {
    return languages();
  }

  /** Takes the languages; those that were there before keep their order. */
  public void setSpoken(List<String> spoken) {
    List<String> inOrder = new ArrayList<>(languages());
    inOrder.retainAll(spoken);
    spoken.stream().filter(code -> !inOrder.contains(code)).forEach(inOrder::add);
    put("languages", String.join(", ", inOrder));
  }

  private List<String> languages() {
    return value("languages") == null
        ? List.of()
        : Stream.of(value("languages").split("[,; ]+")).filter(code -> !code.isBlank()).toList();
  }

  /** The contact points with anything typed in them. */
  List<ContactForm> filled() {
    contacts.forEach(
        contact -> {
          contact.setError(null);
          contact.setLabelError(null);
        });
    return contacts.stream().filter(contact -> !contact.isBlank()).toList();
  }

  /** Says in each line that was changed what is wrong with it, whatever else is wrong. */
  void complain(Map<String, String> read, Function<Reason, String> words) {
    contacts.stream()
        .filter(contact -> !contact.isBlank())
        .filter(contact -> !contact.text().equals(read.get(CONTACT + contact.getKey())))
        .forEach(contact -> contact.complain(words));
  }

  private List<PersonContactRow> rows() {
    return filled().stream().map(ContactForm::row).toList();
  }

  /** The mail address that is typed first, or null. */
  String email() {
    return filled().stream()
        .filter(contact -> contact.getKind().equals(ContactKind.EMAIL.name()))
        .findFirst()
        .map(contact -> contact.getAddress().strip())
        .orElse(null);
  }

  /** The lines of contact points, those that are empty too. */
  public List<ContactForm> getContacts() {
    return contacts;
  }

  /** Adds a line. */
  void addContact() {
    contacts.add(ContactForm.empty(ContactKind.EMAIL));
  }

  public boolean isDoNotMail() {
    return value(DO_NOT_MAIL) != null;
  }

  public void setDoNotMail(boolean doNotMail) {
    put(DO_NOT_MAIL, doNotMail ? "true" : null);
  }

  public boolean isDoNotPhone() {
    return value(DO_NOT_PHONE) != null;
  }

  public void setDoNotPhone(boolean doNotPhone) {
    put(DO_NOT_PHONE, doNotPhone ? "true" : null);
  }

  public boolean isDoNotPublish() {
    return value(DO_NOT_PUBLISH) != null;
  }

  public void setDoNotPublish(boolean doNotPublish) {
    put(DO_NOT_PUBLISH, doNotPublish ? "true" : null);
  }
}
