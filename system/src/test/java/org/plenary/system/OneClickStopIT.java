package org.plenary.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.plenary.system.ops.Instance;

/** Mailings are ended by a mail program with a single POST (RFC 8058), and never by a GET. */
class OneClickStopIT {
  private static final Instance PLENARY = Instance.shared();

  private final AccountMails database = new AccountMails(PLENARY);
  private final UUID party = UUID.randomUUID();
  private final String token = "one-click-" + UUID.randomUUID();
  private final HttpClient program = HttpClient.newHttpClient();

  private String hash() throws NoSuchAlgorithmException {
    return HexFormat.of()
        .formatHex(
            MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8)));
  }

  private HttpResponse<String> send(String method, String secret)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(PLENARY.address().resolve("/en/mailings/stop?token=" + secret))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .method(method, BodyPublishers.ofString("List-Unsubscribe=One-Click"))
            .build();
    return program.send(request, BodyHandlers.ofString());
  }

  private boolean isEnded() {
    return !database
        .texts(
            "select ref from mailing_wish where party_ref = ? and none_since is not null",
            party.toString())
        .isEmpty();
  }

  @Test
  void aPostWithoutCookieOrTokenOfAFormEndsMailingsAndAGetDoesNot() throws Exception {
    database.change(
        "insert into mailing_link (token_hash, party_ref, language, made_at)"
            + " values (?, ?, 'en', now(6))",
        hash(),
        party.toString());
    try {
      for (String looking : List.of("GET", "HEAD")) {
        HttpResponse<String> looked = send(looking, token);
        assertEquals(200, looked.statusCode(), looking);
        assertTrue(looked.headers().allValues("Set-Cookie").isEmpty(), "no session");
        assertEquals(false, isEnded(), looking);
      }
      assertEquals(404, send("POST", token + "x").statusCode());
      assertEquals(false, isEnded());
      assertEquals(200, send("POST", token).statusCode());
      assertTrue(isEnded());
      assertEquals(200, send("POST", token).statusCode(), "again");
      assertTrue(isEnded());
    } finally {
      database.change("delete from mailing_link where party_ref = ?", party.toString());
      database.change("delete from mailing_wish where party_ref = ?", party.toString());
    }
  }
}
