package org.plenary.web.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccessLogTest {
  private static final String TOKEN = "Xy0_-AbCdEfGhIjKlMnOpQrStUvWxYz0123456789AB";

  @ParameterizedTest
  @CsvSource({
    "/en/my/{t}, /en/my/***",
    "/en/my/short, /en/my/***",
    "/ru/my/{t}/withdraw, /ru/my/***/withdraw",
    "/en/account/invitation/{t}, /en/account/invitation/***",
    "/en/account/password;token={t}, /en/account/password",
    "/api/v1/plenary_{t}, /api/v1/***"
  })
  void hidesTokens(String path, String logged) {
    assertEquals(logged, AccessLog.masked(path.replace("{t}", TOKEN)));
  }

  @Test
  void keepsWhatIsNoToken() {
    for (String path :
        new String[] {
          "/",
          "/en/events/alliance-19-se-icat-and-others/agenda",
          "/app/document/file/"
              + UUID.randomUUID()
              + "/a-long-name-of-a-file-that-somebody-has-put.pdf",
          "/resources/plenary/inter-latin.woff2"
        }) {
      assertEquals(path, AccessLog.masked(path));
    }
  }
}
