package org.plenary.directory;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.plenary.directory.contact.PersonContactRow;
import org.plenary.shared.Bound;
import org.plenary.shared.Period;
import org.plenary.shared.PlainText;

/**
 * A person to be added to the directory.
 *
 * @param honorific such as Ambassador, or null
 * @param rankRef the rank, or null for none
 * @param givenName in Latin letters, or null
 * @param familyName in Latin letters
 * @param nativeName the whole name in its own script, or null
 * @param gender null if not given
 * @param contacts where the person is reached, in their order
 * @param languages codes of the languages spoken, first the preferred one
 * @param affiliation the role held, or null
 * @param source where this is known from; null means entered by hand
 */
public record AddPerson(
    @PlainText(max = 60) String honorific,
    UUID rankRef,
    @PlainText(max = 100) String givenName,
    @NotBlank @PlainText(max = 100) String familyName,
    @PlainText(max = 200) String nativeName,
    Gender gender,
    @NotNull List<PersonContactRow> contacts,
    List<@PlainText(max = 8) String> languages,
    @Valid NewAffiliation affiliation,
    @PlainText(max = 60) String source) {
  public AddPerson {
    languages = languages == null ? List.of() : List.copyOf(languages);
  }

  /** A person of whom only the name and the address for mail are known. */
  public static AddPerson named(String givenName, String familyName, String email) {
    return new AddPerson(
        null,
        null,
        givenName,
        familyName,
        null,
        null,
        PersonContactRow.of(email, null),
        null,
        null,
        null);
  }

  /** The same person with a role held now, since an unknown day. */
  public AddPerson as(String title, UUID bodyRef) {
    Period now = Period.of(Bound.unknown(), Bound.open());
    NewAffiliation role = new NewAffiliation(bodyRef, title, Capacity.FULL, now);
    return new AddPerson(
        honorific,
        rankRef,
        givenName,
        familyName,
        nativeName,
        gender,
        contacts,
        languages,
        role,
        source);
  }

  /** Never a name. */
  @Override
  public String toString() {
    return "AddPerson";
  }
}
