package org.plenary.web.directory;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.plenary.directory.AddPerson;
import org.plenary.directory.EditPerson;
import org.plenary.directory.Gender;
import org.plenary.directory.NewAffiliation;
import org.plenary.directory.PersonDetail;

/** What is typed of a person. */
public class PersonForm implements Serializable {
  private static final long serialVersionUID = 1L;

  private String honorific;
  private String givenName;
  private String familyName;
  private String nativeName;
  private String gender;
  private String email;
  private String phone;
  private String languages;
  private boolean doNotMail;

  static PersonForm of(PersonDetail detail) {
    PersonForm form = new PersonForm();
    form.honorific = detail.honorific();
    form.givenName = detail.givenName();
    form.familyName = detail.familyName();
    form.nativeName = detail.nativeName();
    form.gender = detail.gender() == null ? null : detail.gender().name();
    form.email = detail.email();
    form.phone = detail.phone();
    form.languages = String.join(", ", detail.languages());
    form.doNotMail = detail.doNotMail();
    return form;
  }

  EditPerson edit(UUID ref, long version) {
    return new EditPerson(
        ref,
        version,
        honorific,
        givenName,
        familyName,
        nativeName,
        gender(),
        email,
        phone,
        languages(),
        doNotMail);
  }

  AddPerson add(NewAffiliation role) {
    return new AddPerson(
        honorific,
        givenName,
        familyName,
        nativeName,
        gender(),
        email,
        phone,
        languages(),
        role,
        null);
  }

  /** The fields in which this differs from what is stored: their names. */
  List<String> differences(PersonForm stored) {
    List<String> fields = new ArrayList<>();
    differ(fields, "honorific", honorific, stored.honorific);
    differ(fields, "givenName", givenName, stored.givenName);
    differ(fields, "familyName", familyName, stored.familyName);
    differ(fields, "nativeName", nativeName, stored.nativeName);
    differ(fields, "gender", gender, stored.gender);
    differ(fields, "email", email, stored.email);
    differ(fields, "phone", phone, stored.phone);
    differ(fields, "languages", languages, stored.languages);
    if (doNotMail != stored.doNotMail) {
      fields.add("doNotMail");
    }
    return fields;
  }

  private static void differ(List<String> fields, String name, String typed, String stored) {
    if (!(typed == null ? "" : typed).equals(stored == null ? "" : stored)) {
      fields.add(name);
    }
  }

  private Gender gender() {
    return gender == null || gender.isBlank() ? null : Gender.valueOf(gender);
  }

  private List<String> languages() {
    return languages == null
        ? List.of()
        : Stream.of(languages.split("[,; ]+")).filter(code -> !code.isBlank()).toList();
  }

  /** Never a name. */
  @Override
  public String toString() {
    return "PersonForm";
  }

  public String getHonorific() {
    return honorific;
  }

  public void setHonorific(String honorific) {
    this.honorific = honorific;
  }

  public String getGivenName() {
    return givenName;
  }

  public void setGivenName(String givenName) {
    this.givenName = givenName;
  }

  public String getFamilyName() {
    return familyName;
  }

  public void setFamilyName(String familyName) {
    this.familyName = familyName;
  }

  public String getNativeName() {
    return nativeName;
  }

  public void setNativeName(String nativeName) {
    this.nativeName = nativeName;
  }

  public String getGender() {
    return gender;
  }

  public void setGender(String gender) {
    this.gender = gender;
  }

  public String getEmail() {
    return email;
  }

  public void setEmail(String email) {
    this.email = email;
  }

  public String getPhone() {
    return phone;
  }

  public void setPhone(String phone) {
    this.phone = phone;
  }

  public String getLanguages() {
    return languages;
  }

  public void setLanguages(String languages) {
    this.languages = languages;
  }

  public boolean isDoNotMail() {
    return doNotMail;
  }

  public void setDoNotMail(boolean doNotMail) {
    this.doNotMail = doNotMail;
  }
}
