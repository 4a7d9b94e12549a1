package org.plenary.mail.webhook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.shared.FieldException;

class TargetUrlTest {
  @Test
  void isReadInItsParts() {
    assertEquals(
        new TargetUrl(true, "hooks.example.org", 443, "/in?key=1"),
        TargetUrl.read(" https://hooks.example.org/in?key=1 ", false));
    assertEquals(
        new TargetUrl(true, "xn--bro-hoa.example", 8443, "/"),
        TargetUrl.read("https://büro.example:8443", false));
    assertEquals(
        "[2001:db8::1]:444", TargetUrl.read("https://[2001:db8::1]:444/", false).authority());
    assertEquals(80, TargetUrl.read("http://intranet/", true).port());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://hooks.example.org/",
        "ftp://hooks.example.org/",
        "hooks.example.org",
        "https:///in",
        "https://user:secret@hooks.example.org/",
        "https://hooks.example.org/#part",
        "https://hooks.example.org:99999/",
        "https://hooks.example.org/\r\nHost: other",
        "https://exa mple.org/",
        "javascript:alert(1)"
      })
  void whatIsNoAddressForRequestsIsRefused(String url) {
    assertThrows(FieldException.class, () -> TargetUrl.read(url, false));
  }
}
