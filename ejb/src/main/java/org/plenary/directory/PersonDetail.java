package org.plenary.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.plenary.directory.contact.PersonContactRow;

/**
 * A person with everything that the reader may see.
 *
 * @param ref identity
 * @param version to be named by an edit
 * @param displayName as the reader sees it
 * @param nativeName in its own script, "" if none or not for this reader
 * @param givenName for a form, "" if none or not for this reader
 * @param familyName for a form, "" if not for this reader
 * @param publicName that stands for the legal one, ""
 * @param honorific or null
 * @param rankRef the rank, or null for none
 * @param gender or null if not given
 * @param contacts where the person is reached, in their order
 * @param languages codes of the languages spoken
 * @param protectedSince the day since when the person is protected, or null
 * @param doNotMail whether the person asked for no mail
 * @param imported whether the person comes from the reference data
 * @param source where the person is known from
 * @param roles the latest first
 * @param bodies the entities of the roles, by ref
 */
public record PersonDetail(
    UUID ref,
    long version,
    String displayName,
    String nativeName,
    String givenName,
    String familyName,
    String publicName,
    String honorific,
    UUID rankRef,
    Gender gender,
    List<PersonContactRow> contacts,
    List<String> languages,
    LocalDate protectedSince,
    boolean doNotMail,
    boolean doNotPhone,
    boolean doNotPublish,
    boolean imported,
    String source,
    List<RoleRow> roles,
    Map<UUID, EntityLine> bodies) {
  public boolean isProtectedPerson() {
    return protectedSince != null;
  }

  /** The same with some of the roles. */
  public PersonDetail with(List<RoleRow> some) {
    return new PersonDetail(
        ref,
        version,
        displayName,
        nativeName,
        givenName,
        familyName,
        publicName,
        honorific,
        rankRef,
        gender,
        contacts,
        languages,
        protectedSince,
        doNotMail,
        doNotPhone,
        doNotPublish,
        imported,
        source,
        some,
        bodies);
  }

  /** Whether the footnote on Kosovo belongs to one of the roles. */
  public boolean isKosovo() {
    return bodies.values().stream().anyMatch(EntityLine::isKosovo);
  }
}
