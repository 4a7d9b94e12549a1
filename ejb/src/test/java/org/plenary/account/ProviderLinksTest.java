package org.plenary.account;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** When an address that the provider has verified is the one of an account. */
class ProviderLinksTest {
  @Test
  void latinCapitalsDoNotMatter() {
    assertTrue(ProviderLinks.isSameAddress("Ana.Ruiz@Example.ORG", "ana.ruiz@example.org"));
  }

  @Test
  void everyOtherDifferenceDoes() {
    assertFalse(ProviderLinks.isSameAddress("josé@example.org", "jose@example.org"));
    assertFalse(ProviderLinks.isSameAddress("JOSÉ@example.org", "josé@example.org"));
    assertFalse(ProviderLinks.isSameAddress("\u212Aay@example.org", "kay@example.org"));
    assertFalse(ProviderLinks.isSameAddress("ana@example.org ", "ana@example.org"));
    assertFalse(ProviderLinks.isSameAddress("ana@example.org", "ana@example.com"));
  }
}
