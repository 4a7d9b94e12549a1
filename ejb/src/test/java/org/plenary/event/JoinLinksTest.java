package org.plenary.event;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.shared.FieldException;

/** What is an address at which people can meet. */
class JoinLinksTest {
  @ParameterizedTest
  @ValueSource(strings = {"https://meet.example.org/j/82?pwd=a%20b", "HTTPS://Meet.Example.Org"})
  void takesAnAddressOfTheWeb(String address) {
    assertDoesNotThrow(() -> JoinLinks.check(address));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://meet.example.org",
        "meet.example.org",
        "javascript:alert(1)",
        "https:///room",
        "https://me:secret@meet.example.org",
        "https://meet.example.org/a b"
      })
  void refusesAnythingElse(String address) {
    assertEquals("link", refused(address).field());
  }

  @Test
  void refusesWhatIsTooLong() {
    String address = "https://meet.example.org/" + "x".repeat(JoinLinks.LONGEST);
    assertEquals("shared.tooLong", refused(address).reason().key());
  }

  private static FieldException refused(String address) {
    return assertThrows(FieldException.class, () -> JoinLinks.check(address));
  }
}
