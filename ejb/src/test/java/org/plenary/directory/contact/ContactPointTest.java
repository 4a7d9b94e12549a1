package org.plenary.directory.contact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plenary.directory.contact.ContactKind.EMAIL;
import static org.plenary.directory.contact.ContactKind.FAX;
import static org.plenary.directory.contact.ContactKind.PHONE;
import static org.plenary.directory.contact.ContactKind.POSTAL_ADDRESS;
import static org.plenary.directory.contact.ContactKind.WEB;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.shared.FieldException;

class ContactPointTest {
  private static ContactPoint point(ContactKind kind, String address) {
    return new ContactPoint(kind, address, null, null, false, ContactVisibility.OFFICE);
  }

  private static String refusal(ContactKind kind, String address) {
    FieldException no = assertThrows(FieldException.class, () -> point(kind, address));
    assertEquals("address", no.field());
    return no.reason().key();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"vienna@example.org", "o'neill.a+b@mail.example.int", "mission@пример.рф"})
  void takesAddressesOfMail(String address) {
    assertEquals("mailto:" + address, point(EMAIL, " " + address + " ").line().link());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"x", "x@y", "@example.org", "a..b@example.org", "a b@example.org", "a@-x.org"})
  void refusesWhatIsNoAddressOfMail(String address) {
    assertEquals("contact.malformed.EMAIL", refusal(EMAIL, address));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"+43 1 514 36-0", "0043/1/514360", "+43 (0)1 514360", "+4315143 60 ext. 12"})
  void takesNumbersThatCanBeDialledFromAnywhere(String number) {
    assertEquals("tel:+431514360", point(PHONE, number).line().link());
  }

  @ParameterizedTest
  @ValueSource(strings = {"01 514 36", "+43 1", "+43 1 CALL ME", "+1234567890123456", "++43151436"})
  void refusesNumbersThatCannot(String number) {
    assertEquals("contact.malformed.PHONE", refusal(PHONE, number));
    assertEquals("contact.malformed.FAX", refusal(FAX, number));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "www.example.org",
        "ftp://example.org",
        "https://user:secret@example.org",
        "https:///x",
        "https://exa mple.org"
      })
  void refusesWhatIsNoSafeAddressOfTheWeb(String url) {
    assertEquals("contact.malformed.WEB", refusal(WEB, url));
  }

  @Test
  void takesSeveralLinesForAPostalAddressOnly() {
    ContactPoint post = point(POSTAL_ADDRESS, "Wallnerstrasse 6\n1010 Vienna");
    assertTrue(post.address().contains("\n"));
    assertNull(post.line().link());
    assertEquals("shared.controlCharacter", refusal(WEB, "https://example.org/\nx"));
    assertEquals("shared.directionCharacter", refusal(POSTAL_ADDRESS, "Street \u202e6"));
    assertEquals("shared.required", refusal(POSTAL_ADDRESS, "  "));
    assertEquals("shared.tooLong", refusal(POSTAL_ADDRESS, "x".repeat(501)));
  }

  @Test
  void showsWhatIsPublishedToAllAndKeepsTheRest() {
    assertTrue(ContactVisibility.PUBLISHED.isShownTo(ContactVisibility.PUBLISHED));
    assertFalse(ContactVisibility.DELEGATIONS.isShownTo(ContactVisibility.PUBLISHED));
    assertTrue(ContactVisibility.DELEGATIONS.isShownTo(ContactVisibility.OFFICE));
    assertFalse(ContactVisibility.OFFICE.isShownTo(ContactVisibility.DELEGATIONS));
  }

  @Test
  void doesNotTellTheAddressToALog() {
    ContactPoint point = point(EMAIL, "vienna@example.org");
    assertFalse((point + " " + point.line()).contains("example"));
  }
}
