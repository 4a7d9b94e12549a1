package org.plenary.web.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class EtagsTest {
  @Test
  void dependOnTheBytesAlone() {
    assertEquals(Etags.of(new byte[] {1, 2}), Etags.of(new byte[] {1, 2}));
    assertNotEquals(Etags.of(new byte[] {1, 2}), Etags.of(new byte[] {2, 1}));
  }

  @Test
  void areFoundInAListOfThem() {
    String tag = Etags.of(new byte[] {1});
    assertTrue(Etags.matches("\"other\", " + tag, tag));
    assertTrue(Etags.matches("W/" + tag, tag));
    assertTrue(Etags.matches("*", tag));
    assertFalse(Etags.matches("\"other\"", tag));
    assertFalse(Etags.matches(null, tag));
  }
}
