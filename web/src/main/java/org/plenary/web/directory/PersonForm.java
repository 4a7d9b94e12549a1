package org.plenary.web.directory;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.plenary.directory.AddPerson;
import org.plenary.directory.EditPerson;
import org.plenary.directory.Gender;
import org.plenary.directory.NewAffiliation;
import org.plenary.directory.PersonDetail;

/** What is typed of a person. */
public class PersonForm extends FormFields {
  private static final long serialVersionUID = 1L;
  private static final String DO_NOT_MAIL = "doNotMail";

  PersonForm() {
    super(
        "honorific",
        "rank",
        "givenName",
        "familyName",
        "nativeName",
        "gender",
        "email",
        "phone",
        "languages",
        DO_NOT_MAIL);
  }

  static PersonForm of(PersonDetail detail) {
    PersonForm form = new PersonForm();
    form.put("honorific", detail.honorific());
    form.put("rank", detail.rankRef() == null ? null : detail.rankRef().toString());
    form.put("givenName", detail.givenName());
    form.put("familyName", detail.familyName());
    form.put("nativeName", detail.nativeName());
    form.put("gender", detail.gender() == null ? null : detail.gender().name());
    form.put("email", detail.email());
    form.put("phone", detail.phone());
    form.put("languages", String.join(", ", detail.languages()));
    form.setDoNotMail(detail.doNotMail());
    return form;
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
        value("email"),
        value("phone"),
        languages(),
        isDoNotMail());
  }

  AddPerson add(NewAffiliation role) {
    return new AddPerson(
        value("honorific"),
        rank(),
        value("givenName"),
        value("familyName"),
        value("nativeName"),
        gender(),
        value("email"),
        value("phone"),
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

  private List<String> languages() {
    return value("languages") == null
        ? List.of()
        : Stream.of(value("languages").split("[,; ]+")).filter(code -> !code.isBlank()).toList();
  }

  public boolean isDoNotMail() {
    return value(DO_NOT_MAIL) != null;
  }

  public void setDoNotMail(boolean doNotMail) {
    put(DO_NOT_MAIL, doNotMail ? "true" : null);
  }
}
