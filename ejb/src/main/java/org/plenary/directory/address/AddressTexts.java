package org.plenary.directory.address;

import java.util.stream.Stream;
import org.plenary.shared.Language;

/**
 * The texts of a form of address, as they are edited.
 *
 * @param version that the editor had before their eyes; 0 if there was none
 * @param envelope at most 500 characters, in lines
 * @param salutation at most 300
 * @param closing at most 500
 */
public record AddressTexts(
    AddressGender gender,
    Language language,
    long version,
    String envelope,
    String salutation,
    String closing) {
  /** Name of the field in which a text is typed: {@code EN_FEMALE_envelope}. */
  public String field(String text) {
    return language + "_" + gender + "_" + text;
  }

  /** Whether nothing is typed: then there is no such form, and another one is taken. */
  public boolean isEmpty() {
    return Stream.of(envelope, salutation, closing).allMatch(t -> t == null || t.isBlank());
  }

  /**
   * The same, tidied.
   *
   * @throws org.plenary.shared.FieldException on the field of the first text that is missing or
   *     cannot be saved
   */
  AddressTexts checked() {
    return new AddressTexts(
        gender,
        language,
        version,
        AddressPattern.of(field("envelope"), envelope, 500).text(),
        AddressPattern.of(field("salutation"), salutation, 300).text(),
        AddressPattern.of(field("closing"), closing, 500).text());
  }

  boolean says(AddressTexts other) {
    return envelope.equals(other.envelope)
        && salutation.equals(other.salutation)
        && closing.equals(other.closing);
  }
}
