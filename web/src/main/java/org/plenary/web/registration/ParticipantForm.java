package org.plenary.web.registration;

import java.io.Serializable;
import java.util.UUID;
import org.plenary.directory.PersonLine;
import org.plenary.registration.ParticipantFunction;
import org.plenary.registration.RegisterParticipant;

/** What an organizer enters about a participant. */
public class ParticipantForm implements Serializable {
  private static final long serialVersionUID = 1L;

  private transient PersonLine person;
  private String givenName;
  private String familyName;
  private String nativeName;
  private String mail;
  private String category;
  private String function = ParticipantFunction.MEMBER.name();
  private String entity;

  RegisterParticipant command(UUID key, UUID eventRef, boolean wait) {
    boolean known = person != null;
    return new RegisterParticipant(
        key,
        eventRef,
        category,
        known ? person.ref() : null,
        known ? null : givenName,
        known ? null : familyName,
        known ? null : nativeName,
        known ? null : mail,
        entity == null || entity.isBlank() ? null : UUID.fromString(entity),
        ParticipantFunction.valueOf(function),
        wait);
  }

  boolean isBlank() {
    return familyName == null || familyName.isBlank();
  }

  public PersonLine getPerson() {
    return person;
  }

  public void setPerson(PersonLine person) {
    this.person = person;
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

  public String getMail() {
    return mail;
  }

  public void setMail(String mail) {
    this.mail = mail;
  }

  public String getCategory() {
    return category;
  }

  public void setCategory(String category) {
    this.category = category;
  }

  public String getFunction() {
    return function;
  }

  public void setFunction(String function) {
    this.function = function;
  }

  public String getEntity() {
    return entity;
  }

  public void setEntity(String entity) {
    this.entity = entity;
  }
}
