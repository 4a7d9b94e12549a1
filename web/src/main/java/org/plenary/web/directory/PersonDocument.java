package org.plenary.web.directory;

import java.util.List;
import java.util.UUID;
import org.plenary.directory.EntityLine;
import org.plenary.directory.PersonDetail;
import org.plenary.directory.PersonRow;
import org.plenary.directory.RoleRow;
import org.plenary.directory.contact.PersonContactRow;
import org.plenary.shared.Language;
import org.plenary.web.shared.Texts;

/**
 * A person as machines read it; of a protected person the public name alone.
 *
 * @param ref identity
 * @param name as "Given Family"
 * @param nativeName in its own script, or null
 * @param givenName null in lists and of a protected person
 * @param familyName null in lists and of a protected person
 * @param honorific or null
 * @param protectedPerson whether a public name stands for the legal one
 * @param languages codes of those spoken, null in lists
 * @param email the preferred one, or null
 * @param contacts where the person is reached, in their order, null in lists
 * @param doNotMail whether the person asked for no mail, null in lists
 * @param doNotPhone whether the person asked for no calls, null in lists
 * @param doNotPublish whether the person asked not to be named in public, null in lists
 * @param title of the present main role, or null; of whole documents see {@code roles}
 * @param entity code of the State or organization of that role, or null
 * @param roles the latest first, null in lists
 * @param source where the person is known from, null in lists
 * @param footnote on UN Security Council Resolution 1244, where it belongs, else null
 */
public record PersonDocument(
    UUID ref,
    String name,
    String nativeName,
    String givenName,
    String familyName,
    String honorific,
    boolean protectedPerson,
    List<String> languages,
    String email,
    List<Contact> contacts,
    Boolean doNotMail,
    Boolean doNotPhone,
    Boolean doNotPublish,
    String title,
    String entity,
    List<Role> roles,
    String source,
    String footnote) {
  /** Where a person is reached. */
  public record Contact(
      String kind, String address, String label, boolean preferred, String visibility) {
    private static Contact of(PersonContactRow row) {
      return new Contact(
          row.kind().name(), row.address(), row.label(), row.preferred(), row.visibility().name());
    }
  }

  /**
   * A role.
   *
   * @param entity code of the State or organization
   * @param kind of affiliation
   * @param from 2019, 2019-04, 2019-04-08, OPEN or UNKNOWN
   * @param to the same; a day is the first on which it is no longer held
   * @param held YES, NO or UNKNOWN, today
   */
  public record Role(
      UUID ref,
      String entity,
      String title,
      String kind,
      String capacity,
      String from,
      String to,
      String held,
      String source) {
    private static Role of(RoleRow row, EntityLine body) {
      return new Role(
          row.ref(),
          body == null ? null : body.code(),
          row.title(),
          row.kind().name(),
          row.capacity().name(),
          row.period().from().toString(),
          row.period().to().toString(),
          row.held().name(),
          row.source());
    }
  }

  static PersonDocument of(PersonRow row) {
    return new PersonDocument(
        row.ref(),
        row.person().displayName(),
        text(row.person().nativeName()),
        null,
        null,
        row.person().honorific(),
        row.person().protectedPerson(),
        null,
        row.person().protectedPerson() ? null : row.email(),
        null,
        null,
        null,
        null,
        row.person().title(),
        row.entityCode(),
        null,
        null,
        footnote(row.isKosovo()));
  }

  static PersonDocument of(PersonDetail detail) {
    boolean hidden = detail.isProtectedPerson();
    List<PersonContactRow> reached = hidden ? List.of() : detail.contacts();
    return new PersonDocument(
        detail.ref(),
        detail.displayName(),
        text(detail.nativeName()),
        hidden ? null : text(detail.givenName()),
        hidden ? null : text(detail.familyName()),
        detail.honorific(),
        hidden,
        detail.languages(),
        reached.stream()
            .filter(one -> one.isForMail() && one.preferred())
            .map(PersonContactRow::address)
            .findFirst()
            .orElse(null),
        reached.stream().map(Contact::of).toList(),
        detail.doNotMail(),
        detail.doNotPhone(),
        detail.doNotPublish(),
        null,
        null,
        detail.roles().stream()
            .map(role -> Role.of(role, detail.bodies().get(role.bodyRef())))
            .toList(),
        detail.source(),
        footnote(detail.isKosovo()));
  }

  private static String text(String text) {
    return text == null || text.isBlank() ? null : text;
  }

  private static String footnote(boolean kosovo) {
    return kosovo ? Texts.in(Language.EN).get("reference.kosovoFootnote") : null;
  }

  /** Never a name. */
  @Override
  public String toString() {
    return "PersonDocument " + ref;
  }
}
