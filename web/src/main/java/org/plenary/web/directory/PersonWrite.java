package org.plenary.web.directory;

import java.util.List;

/**
 * What machines send of a person; a member that is left out keeps what is stored.
 *
 * @param contacts all of them, in their order
 * @param languages codes of those spoken
 * @param role of a new person, or null
 */
public record PersonWrite(
    String honorific,
    String givenName,
    String familyName,
    String nativeName,
    List<String> languages,
    List<Contact> contacts,
    Boolean doNotMail,
    Boolean doNotPhone,
    Boolean doNotPublish,
    Role role) {
  /**
   * Where a person is reached.
   *
   * @param kind EMAIL, PHONE, MOBILE, FAX, WEB, POSTAL_ADDRESS or MESSENGER
   * @param visibility OFFICE, DELEGATIONS or PUBLISHED; OFFICE where it is left out
   */
  public record Contact(
      String kind, String address, String label, Boolean preferred, String visibility) {}

  /**
   * A role.
   *
   * @param entity code of the State or organization
   * @param kind of affiliation; what the title tells where it is left out
   * @param capacity FULL where it is left out
   * @param from 2019, 2019-04 or 2019-04-08; unknown where it is left out
   * @param to the same, of its last day, month or year; it goes on where it is left out
   */
  public record Role(
      String entity, String title, String kind, String capacity, String from, String to) {}

  /** Never a name. */
  @Override
  public String toString() {
    return "PersonWrite";
  }
}
