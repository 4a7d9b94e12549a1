package org.plenary.mail.webhook;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicAddressesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {"8.8.8.8", "100.63.255.255", "172.15.0.1", "172.32.0.1", "2606:4700::1111"})
  void theInternetIsAllowed(String address) throws UnknownHostException {
    assertTrue(PublicAddresses.allow(InetAddress.getByName(address), false));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "10.0.0.1",
        "100.64.0.1",
        "127.0.0.1",
        "127.255.255.254",
        "172.16.0.1",
        "172.31.255.255",
        "192.168.1.1",
        "::1",
        "::ffff:10.0.0.1",
        "fd00::1"
      })
  void theOfficesOwnNetworkIsAllowedWhereTheSettingSaysSo(String address)
      throws UnknownHostException {
    assertFalse(PublicAddresses.allow(InetAddress.getByName(address), false));
    assertTrue(PublicAddresses.allow(InetAddress.getByName(address), true));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0.0.0.0",
        "0.1.2.3",
        "169.254.169.254",
        "::ffff:169.254.169.254",
        "192.0.2.1",
        "198.18.0.1",
        "224.0.0.1",
        "255.255.255.255",
        "::",
        "::7f00:1",
        "64:ff9b::a00:1",
        "100::1",
        "2001:0:1::1",
        "2001:db8::1",
        "2002:a00:1::",
        "fe80::1",
        "fec0::1",
        "ff02::1"
      })
  void whatIsNoPlaceForARequestIsNeverAllowed(String address) throws UnknownHostException {
    assertFalse(PublicAddresses.allow(InetAddress.getByName(address), false));
    assertFalse(PublicAddresses.allow(InetAddress.getByName(address), true));
  }
}
