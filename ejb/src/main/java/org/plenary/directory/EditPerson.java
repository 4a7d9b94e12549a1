package org.plenary.directory;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.plenary.directory.contact.PersonContactRow;
import org.plenary.shared.PlainText;

/**
 * An edit of a person. The names and contact points of a protected person are left as they are: who
 * edits does not see them.
 *
 * @param ref whom
 * @param version that the editor had before their eyes
 * @param honorific or null
 * @param rankRef the rank, or null for none
 * @param givenName or null
 * @param familyName required unless the person is protected
 * @param nativeName or null
 * @param gender or null if not given
 * @param contacts where the person is reached, in their order
 * @param languages codes
 * @param doNotMail whether the person asked for no mail
 */
public record EditPerson(
    @NotNull UUID ref,
    long version,
    @PlainText(max = 60) String honorific,
    UUID rankRef,
    @PlainText(max = 100) String givenName,
    @PlainText(max = 100) String familyName,
    @PlainText(max = 200) String nativeName,
    Gender gender,
    @NotNull List<PersonContactRow> contacts,
    List<@PlainText(max = 8) String> languages,
    boolean doNotMail,
    boolean doNotPhone,
    boolean doNotPublish) {
  public EditPerson {
    languages = languages == null ? List.of() : List.copyOf(languages);
  }

  /** Never a name. */
  @Override
  public String toString() {
    return "EditPerson " + ref;
  }
}
