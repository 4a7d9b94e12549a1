package org.plenary.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.plenary.system.ops.Instance;

/** Another site cannot make somebody's browser change anything in Plenary. */
class CrossSiteIT {
  private static final String ME = "/app/account/me.xhtml";
  private static final String REGISTER = "/en/events/alliance-27/register";

  /** What the pages of other sites, or their absence, make a browser send. */
  private static final List<Map<String, String>> FOREIGN =
      List.of(
          Map.of("Origin", "https://evil.example"),
          Map.of("Origin", "null"),
          Map.of("Origin", ""),
          Map.of("Referer", "https://evil.example/page"),
          Map.of("Sec-Fetch-Site", "cross-site"),
          Map.of("Sec-Fetch-Site", "same-site"),
          Map.of("Sec-Fetch-Site", "cross-site", "Origin", "OWN"),
          Map.of("Origin", "OWN.evil.example"),
          Map.of("Origin", "https://evil.example", "Referer", "OWN/app/"));

  private final Instance plenary = Instance.shared();
  private final String own = plenary.address().toString();
  private final Visitor stranger = Visitor.anonymous(plenary.address());

  private Visitor delegate() {
    return Visitor.signedIn(plenary.address(), "delegate-at", plenary.demoPassword());
  }

  private static FilledForm choice(Visitor delegate) {
    return delegate.form(ME, "en", "form[id=choice]");
  }

  private String[] headers(Map<String, String> foreign) {
    return foreign.entrySet().stream()
        .flatMap(header -> List.of(header.getKey(), header.getValue().replace("OWN", own)).stream())
        .toArray(String[]::new);
  }

  @Test
  void refusesWhatComesFromAnotherSiteByEveryUnsafeMethod() {
    Visitor delegate = delegate();
    List<String> passed = new ArrayList<>();
    for (Map<String, String> foreign : FOREIGN) {
      for (String method : List.of("POST", "PUT", "DELETE", "PATCH")) {
        for (String address :
            List.of(
                ME,
                "/sign-out",
                "/signin.xhtml",
                "/firstadmin.xhtml",
                REGISTER,
                "/api/v1/states")) {
          HttpResponse<String> answer = delegate.send(method, address, "", headers(foreign));
          if (answer.statusCode() != 403) {
            passed.add(method + " " + address + " " + foreign + ": " + answer.statusCode());
          }
        }
      }
    }
    assertTrue(passed.isEmpty(), () -> String.join("\n", passed));
    assertEquals(200, delegate.get(ME, "en").statusCode(), "still signed in");
  }

  @Test
  void saysInTheReadersLanguageWhyItRefused() {
    HttpResponse<String> answer =
        stranger.send(
            "POST", "/ru/events/alliance-27/register", "", "Origin", "https://evil.example");
    assertEquals(403, answer.statusCode());
    assertTrue(
        Jsoup.parse(answer.body()).select("main").text().contains("другого сайта"), answer.body());
  }

  @Test
  void refusesAWholeFormOfASignedInReaderWithoutItsOrigin() {
    Visitor delegate = delegate();
    assertEquals(403, choice(delegate).send().statusCode());
    assertEquals(403, choice(delegate).send("Origin", "https://evil.example").statusCode());
    assertEquals(303, choice(delegate).sendFromItsPage().statusCode());
  }

  @Test
  void changesNothingWithoutTheViewStateOfThePage() {
    Visitor delegate = delegate();
    Visitor other = Visitor.signedIn(plenary.address(), "delegate-unodc", plenary.demoPassword());
    String before = choice(delegate).value("language");
    String wanted = before.equals("RU") ? "EN" : "RU";
    String state = choice(other).value("jakarta.faces.ViewState");
    for (FilledForm form :
        List.of(
            choice(delegate).without("jakarta.faces.ViewState"),
            choice(delegate).fill("jakarta.faces.ViewState", state),
            choice(delegate).fill("jakarta.faces.ViewState", "1:2"),
            choice(delegate).fill("jakarta.faces.ViewState", "stateless"),
            choice(delegate).fill("jakarta.faces.ViewState", "rO0ABXQABHRlc3Q="))) {
      HttpResponse<String> answer = form.fill("language", wanted).sendFromItsPage();
      assertTrue(answer.statusCode() < 500, answer::body);
      String location = answer.headers().firstValue("Location").orElse("");
      assertTrue(
          answer.statusCode() == 200
              || answer.statusCode() == 403
              || location.contains("expired=1"),
          () -> answer.statusCode() + " " + location + " " + form.body());
    }
    assertEquals(before, choice(delegate).value("language"));
    String shown =
        Jsoup.parse(delegate.get(ME + "?expired=1", "en").body()).select("[role=status]").text();
    assertTrue(shown.contains("session had ended"), shown);
  }

  @Test
  void signsOutByPostFromItsOwnPagesOnly() {
    Visitor delegate = delegate();
    assertEquals(405, delegate.get("/sign-out", "en").statusCode());
    assertEquals(403, delegate.send("POST", "/sign-out", "").statusCode());
    assertEquals(200, delegate.get(ME, "en").statusCode());
    assertEquals(303, delegate.send("POST", "/sign-out", "", "Origin", own).statusCode());
    assertEquals(303, delegate.get(ME, "en").statusCode());
  }

  @Test
  void theFirstAdministratorIsMadeOnce() {
    HttpResponse<String> answer =
        stranger.send(
            "POST",
            "/firstadmin.xhtml",
            "firstAdmin=firstAdmin&firstAdmin:code=" + UUID.randomUUID(),
            "Content-Type",
            "application/x-www-form-urlencoded",
            "Origin",
            own);
    assertEquals(303, answer.statusCode());
    assertEquals("/signin.xhtml", answer.headers().firstValue("Location").orElse(""));
  }

  @Test
  void anAddressOfTheApiKnowsNoSession() {
    HttpResponse<String> asNobody = stranger.get("/api/v1/states?size=200", "en");
    HttpResponse<String> asDelegate = delegate().get("/api/v1/states?size=200", "en");
    assertEquals(asNobody.body(), asDelegate.body());
    for (String address :
        List.of("/api/v1/states", "/api/v1/groups", "/api/v1/events", "/openapi")) {
      assertFalse(delegate().get(address, "en").headers().firstValue("Set-Cookie").isPresent());
    }
  }
}
