package org.plenary.directory.duplicate;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import org.plenary.directory.contact.ContactAddress;
import org.plenary.directory.contact.ContactKind;
import org.plenary.directory.contact.PersonContactRow;
import org.plenary.shared.PlainText;

/**
 * What has been typed of a person so far.
 *
 * @param contacts mail addresses and telephone numbers, whole or not
 */
public record TypedPerson(
    @PlainText(max = 200) String givenName,
    @PlainText(max = 200) String familyName,
    @PlainText(max = 200) String nativeName,
    @NotNull @Size(max = 60) List<@PlainText(max = 500, lines = true) String> contacts) {
  /** The names, as they are written. */
  List<String> names() {
    List<String> names = new ArrayList<>();
    String latin = (text(givenName) + " " + text(familyName)).strip();
    if (!latin.isEmpty()) {
      names.add(latin);
    }
    if (!text(nativeName).isEmpty()) {
      names.add(text(nativeName));
    }
    return names;
  }

  private static String text(String typed) {
    return typed == null ? "" : typed.strip();
  }

  /** By what whole mail addresses are found. */
  List<String> mailKeys() {
    return contacts.stream()
        .map(String::strip)
        .filter(ContactAddress::isEmail)
        .map(one -> PersonContactRow.added(ContactKind.EMAIL, one).key())
        .toList();
  }

  /** By what whole telephone numbers are found. */
  List<String> numberKeys() {
    return contacts.stream()
        .map(String::strip)
        .filter(ContactAddress::isNumber)
        .map(one -> PersonContactRow.added(ContactKind.PHONE, one).key())
        .toList();
  }

  /** Never what was typed. */
  @Override
  public String toString() {
    return "TypedPerson";
  }
}
