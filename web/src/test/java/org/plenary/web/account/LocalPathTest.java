package org.plenary.web.account;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocalPathTest {
  @Test
  void goesOnToThePageThatWasAskedFor() {
    String page = "/app/event/list.xhtml?words=%D0%92%D0%B5%D0%BD%D0%B0&page=1";
    assertEquals(page, LocalPath.orHome(page));
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {
        "",
        "https://example.org/app/",
        "//example.org/app/",
        "/\\example.org/app/",
        "/app/\\example.org",
        "/app//example.org",
        "/app/../signin.xhtml",
        "/app/x\r\nSet-Cookie: a=b",
        "/en/",
        "javascript:alert(1)"
      })
  void goesNowhereElse(String wanted) {
    assertEquals(LocalPath.HOME, LocalPath.orHome(wanted));
  }
}
