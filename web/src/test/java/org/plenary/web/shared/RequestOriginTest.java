package org.plenary.web.shared;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class RequestOriginTest {
  private final RequestOrigin origin = new RequestOrigin("https://plenary.example.org");

  @Test
  void admitsItsOwnPages() {
    assertTrue(origin.admits("same-origin", "https://plenary.example.org", null, true));
    assertTrue(origin.admits(null, "https://plenary.example.org", null, true));
  }

  @Test
  void refusesOtherSites() {
    assertFalse(origin.admits("cross-site", "https://plenary.example.org", null, true));
    assertFalse(origin.admits("same-site", null, null, false));
    assertFalse(origin.admits(null, "https://evil.example.org", null, false));
    assertFalse(origin.admits(null, "http://plenary.example.org", null, true));
    assertFalse(origin.admits(null, "https://plenary.example.org:8443", null, true));
    assertFalse(origin.admits(null, "null", null, true));
    assertFalse(origin.admits(null, "not an origin", null, true));
  }

  @Test
  void admitsMachinesThatHaveNoSession() {
    assertTrue(origin.admits(null, null, null, false));
    assertFalse(origin.admits(null, null, null, true));
  }

  @Test
  void takesTheNamesOfThisMachineForOne() {
    RequestOrigin local = new RequestOrigin("http://127.0.0.1:8080");
    assertTrue(local.admits(null, "http://localhost:8080", null, true));
    assertFalse(local.admits(null, "http://localhost:8081", null, true));
    assertFalse(local.admits(null, "http://example.org:8080", null, true));
  }
}
