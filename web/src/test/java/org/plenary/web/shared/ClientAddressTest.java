package org.plenary.web.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClientAddressTest {
  private static final ClientAddress BEHIND =
      new ClientAddress("127.0.0.1, 10.1.0.0/16  2001:db8:1::/48");

  @Test
  void withoutProxiesTheConnectionDecides() {
    ClientAddress direct = new ClientAddress("");
    assertEquals("127.0.0.1", direct.of("127.0.0.1", List.of("198.51.100.7")));
    assertFalse(direct.isSecure("127.0.0.1", List.of("https")));
  }

  @Test
  void ignoresWhatAStrangerForwards() {
    assertEquals("203.0.113.9", BEHIND.of("203.0.113.9", List.of("198.51.100.7")));
    assertEquals("10.2.0.1", BEHIND.of("10.2.0.1", List.of("198.51.100.7")));
    assertFalse(BEHIND.isSecure("203.0.113.9", List.of("https")));
  }

  @Test
  void takesTheNearestThatIsNoProxy() {
    assertEquals("198.51.100.7", BEHIND.of("127.0.0.1", List.of("198.51.100.7")));
    assertEquals("198.51.100.7", BEHIND.of("127.0.0.1", List.of("198.51.100.7", "10.1.255.3")));
    assertEquals(
        "198.51.100.7", BEHIND.of("127.0.0.1", List.of("192.0.2.1", "198.51.100.7", "10.1.2.3")));
    assertEquals("2001:db8:2:0:0:0:0:5", BEHIND.of("2001:db8:1::1", List.of("2001:db8:2::5")));
  }

  @Test
  void staysWithTheProxyWhereNothingIsForwarded() {
    assertEquals("10.1.2.3", BEHIND.of("10.1.2.3", List.of()));
    assertEquals("10.1.2.4", BEHIND.of("10.1.2.3", List.of("10.1.2.4")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "unknown", "example.org", "1.2.3", "1.2.3.256", "::zz", "1.2.3.4.5"})
  void goesNoFurtherThanWhatIsAnAddress(String nonsense) {
    assertEquals("10.1.2.3", BEHIND.of("10.1.2.3", List.of("198.51.100.7", nonsense)));
  }

  @Test
  void readsPortsZonesAndMappedAddresses() {
    assertEquals("198.51.100.7", BEHIND.of("127.0.0.1", List.of("198.51.100.7:4711")));
    assertEquals("2001:db8:2:0:0:0:0:5", BEHIND.of("127.0.0.1", List.of("[2001:db8:2::5]:443")));
    assertEquals("198.51.100.7", BEHIND.of("::ffff:127.0.0.1", List.of("198.51.100.7")));
    assertEquals("fe80:0:0:0:0:0:0:1", BEHIND.of("fe80::1%eth0", List.of("198.51.100.7")));
  }

  @Test
  void knowsTlsFromAProxyOnly() {
    assertTrue(BEHIND.isSecure("127.0.0.1", List.of("https")));
    assertTrue(BEHIND.isSecure("127.0.0.1", List.of("http", "HTTPS")));
    assertFalse(BEHIND.isSecure("127.0.0.1", List.of("https", "http")));
    assertFalse(BEHIND.isSecure("127.0.0.1", List.of()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.0.0.0/0", "203.0.113.8/29", "203.0.113.9/32", "203.0.112.0/23"})
  void blocksHoldTheirAddresses(String block) {
    assertEquals(
        "198.51.100.7", new ClientAddress(block).of("203.0.113.9", List.of("198.51.100.7")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"203.0.113.0/29", "203.0.113.8", "203.0.114.0/23", "::/0"})
  void blocksHoldNoOthers(String block) {
    assertEquals(
        "203.0.113.9", new ClientAddress(block).of("203.0.113.9", List.of("198.51.100.7")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"proxy.example.org", "10.0.0.0/33", "10.0.0.0/", "10.0.0", "::1/129", "*"})
  void refusesWhatIsNoBlock(String text) {
    assertThrows(IllegalArgumentException.class, () -> new ClientAddress(text));
  }
}
