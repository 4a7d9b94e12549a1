package org.plenary.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.system.ops.Instance;

/** Tokens from the page where they are made to the answers that they get. */
class ApiTokensIT {
  private static final String LIST = "/app/account/tokens.xhtml";
  private static final String NEW = "/app/account/tokennew.xhtml";

  private final Instance plenary = Instance.shared();
  private final Visitor machine = Visitor.anonymous(plenary.address());
  private final String name = "Web site " + UUID.randomUUID();
  private PlantedData planted;

  @BeforeEach
  void plant() throws SQLException {
    planted = new PlantedData(plenary);
  }

  @AfterEach
  void takeOut() throws SQLException {
    planted.close();
  }

  private Visitor signedIn(String login) {
    return Visitor.signedIn(plenary.address(), login, plenary.demoPassword());
  }

  private HttpResponse<String> ask(String address, String token) {
    return machine.get(address, "en", "Authorization", "Bearer " + token);
  }

  private String made(Visitor holder, String address) {
    HttpResponse<String> answer =
        holder
            .form(address, "en")
            .fill("name", name)
            .tick("scopes", "read:events")
            .sendFromItsPage();
    assertEquals(200, answer.statusCode());
    return Jsoup.parse(answer.body()).select("code.token").text();
  }

  @Test
  void isShownOnceAndActsForItsHolderUntilItIsRevoked() throws SQLException {
    Visitor organizer = signedIn("organizer");
    String draft = "/api/v1/events/" + planted.draft();
    assertEquals(404, machine.get(draft, "en").statusCode());
    String token = made(organizer, NEW);
    assertTrue(token.matches("plenary_[0-9A-Za-z]{49}"), token);
    Document list = Jsoup.parse(organizer.get(LIST, "en").body());
    assertFalse(list.html().contains(token));
    assertEquals("never", row(list).select("td").get(3).text());
    assertEquals(200, ask(draft, token).statusCode());
    assertFalse(
        row(Jsoup.parse(organizer.get(LIST, "en").body())).select("td").get(3).text().isEmpty());
    String button =
        row(list).select("input[type=submit]").attr("name").replaceFirst("^tokens:", "");
    HttpResponse<String> revoked = organizer.form(LIST, "en").press(button).sendFromItsPage();
    assertEquals(303, revoked.statusCode(), revoked.body());
    assertEquals(
        "revoked", row(Jsoup.parse(organizer.get(LIST, "en").body())).select(".tag").text());
    assertRefused(ask(draft, token));
  }

  private Element row(Document list) {
    return list.select("table.list tbody tr:contains(" + name + ")").first();
  }

  @Test
  void anAdministratorMakesOneForAnotherAccountWithoutItsProtectedNames() throws SQLException {
    String ref = planted.value("select ref from account where login = 'gate'");
    String token = made(signedIn("admin"), NEW + "?account=" + ref);
    assertEquals(404, ask("/api/v1/events/" + planted.draft(), token).statusCode());
    assertEquals(200, ask("/api/v1/events/alliance-27", token).statusCode());
    assertTrue(signedIn("gate").get(LIST, "en").body().contains(name));
    assertEquals(403, signedIn("gate").get(LIST + "?account=" + ref, "en").statusCode());
  }

  @Test
  void opensWhatItsScopesNameOnly() throws SQLException {
    String token = planted.token("organizer", "READ_EVENTS");
    assertEquals(200, ask("/api/v1/events", token).statusCode());
    assertEquals(200, ask("/api/v1/series", token).statusCode());
    for (String address : List.of("/api/v1/states", "/api/v1/groups", "/api/v1/organizations")) {
      HttpResponse<String> refused = ask(address, token);
      assertEquals(403, refused.statusCode(), address);
      assertProblem(refused);
      String challenge = refused.headers().firstValue("WWW-Authenticate").orElse("");
      assertTrue(challenge.startsWith("Bearer error=\"insufficient_scope\", scope=\"read:"));
      assertEquals(200, machine.get(address, "en").statusCode(), address);
    }
  }

  @Test
  void refusesWhateverIsNoGoodTokenAlike() throws SQLException {
    String expired = planted.token("organizer", "READ_EVENTS");
    planted.execute(
        "update api_token set expires_at = utc_timestamp() - interval 1 second"
            + " where id = (select max(id) from api_token)");
    String forged = PlantedData.tokenText();
    for (String header :
        List.of(
            "Bearer " + expired,
            "Bearer " + forged,
            "Bearer " + forged + "x",
            "Bearer",
            "Bearer  ",
            "Basic b3JnYW5pemVyOng=",
            forged)) {
      HttpResponse<String> answer = machine.get("/api/v1/events", "en", "Authorization", header);
      assertRefused(answer);
    }
    assertRefused(
        machine.get(
            "/api/v1/events",
            "en",
            "Authorization",
            "Bearer " + forged,
            "Authorization",
            "Bearer " + forged));
    assertRefused(machine.get("/api/v1/nothing", "en", "Authorization", "Bearer " + forged));
  }

  @Test
  void aSessionCountsForNothingHereAndNoneIsMade() throws SQLException {
    String draft = "/api/v1/events/" + planted.draft();
    HttpResponse<String> withCookie = signedIn("organizer").get(draft, "en");
    assertEquals(404, withCookie.statusCode());
    String token = planted.token("organizer", "READ_EVENTS");
    for (HttpResponse<String> answer :
        List.of(withCookie, ask(draft, token), machine.get("/api/v1/events", "en"))) {
      assertEquals(List.of(), answer.headers().allValues("Set-Cookie"));
    }
    assertEquals(303, ask("/app/home/today.xhtml", token).statusCode());
    assertTrue(machine.cookies().isEmpty());
    assertEquals(
        "private, no-cache", ask(draft, token).headers().firstValue("Cache-Control").get());
  }

  private static void assertRefused(HttpResponse<String> answer) {
    assertEquals(401, answer.statusCode(), answer.body());
    assertProblem(answer);
    assertEquals(
        "Bearer realm=\"Plenary\", error=\"invalid_token\"",
        answer.headers().firstValue("WWW-Authenticate").orElse(""));
    assertTrue(answer.body().contains("The token is unknown, expired or revoked."), answer.body());
  }

  private static void assertProblem(HttpResponse<String> answer) {
    String type = answer.headers().firstValue("Content-Type").orElse("");
    assertTrue(type.startsWith("application/problem+json"), type);
  }
}
