package org.plenary.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.plenary.system.ops.Instance;

/** Signing in and out, the session's cookie, and what a role reaches, from outside. */
class SessionIT {
  private static final String TODAY = "/app/home/today.xhtml";
  private static final String SIGN_IN = "/signin.xhtml";

  private final Instance plenary = Instance.shared();

  private HttpResponse<String> signIn(
      Visitor visitor, String address, String login, String password) {
    return visitor
        .form(address, "en")
        .fill(Map.of("login", login, "password", password))
        .sendFromItsPage();
  }

  @Test
  void givesANewSessionAtSignIn() {
    Visitor visitor = Visitor.anonymous(plenary.address());
    visitor.get(SIGN_IN, "en");
    String before = session(visitor);
    HttpResponse<String> answer = signIn(visitor, SIGN_IN, "gate", plenary.demoPassword());
    assertEquals(303, answer.statusCode());
    assertNotEquals(before, session(visitor));
    Visitor thief = Visitor.anonymous(plenary.address());
    String cookie = "plenary=" + before;
    assertEquals(303, thief.send("GET", TODAY, null, "Cookie", cookie).statusCode());
    assertEquals(200, visitor.get(TODAY, "en").statusCode());
  }

  private static String session(Visitor visitor) {
    return visitor.cookies().stream()
        .filter(cookie -> cookie.getName().equals("plenary"))
        .findFirst()
        .orElseThrow()
        .getValue();
  }

  @Test
  void keepsItsCookieFromScriptsAndOtherSites() {
    Visitor visitor = Visitor.anonymous(plenary.address());
    HttpResponse<String> page = visitor.get(SIGN_IN, "en");
    HttpResponse<String> signedIn = signIn(visitor, SIGN_IN, "gate", plenary.demoPassword());
    List<String> cookies = new ArrayList<>(page.headers().allValues("Set-Cookie"));
    cookies.addAll(signedIn.headers().allValues("Set-Cookie"));
    cookies.addAll(visitor.get(TODAY + "?lang=fr", "en").headers().allValues("Set-Cookie"));
    assertTrue(cookies.size() >= 3, cookies::toString);
    for (String cookie : cookies) {
      assertTrue(cookie.contains("HttpOnly"), cookie);
      assertTrue(cookie.toLowerCase().contains("samesite=lax"), cookie);
      assertTrue(cookie.contains("Path=/"), cookie);
      assertFalse(cookie.contains("Secure"), cookie);
      assertFalse(cookie.contains("Domain"), cookie);
    }
  }

  @Test
  void takesNoSessionFromTheAddress() {
    Visitor visitor = Visitor.signedIn(plenary.address(), "gate", plenary.demoPassword());
    String id = session(visitor);
    Visitor thief = Visitor.anonymous(plenary.address());
    for (String address : List.of(TODAY + ";plenary=" + id, TODAY + ";jsessionid=" + id)) {
      assertNotEquals(200, thief.get(address, "en").statusCode(), address);
    }
    assertFalse(thief.get(SIGN_IN, "en").body().toLowerCase().contains(";jsessionid"));
  }

  @Test
  void goesOnToAPageOfItsOwnAfterSignIn() {
    Map<String, String> wanted = new LinkedHashMap<>();
    wanted.put("/app/event/list.xhtml?page=1", "/app/event/list.xhtml?page=1");
    for (String elsewhere :
        List.of(
            "https://evil.example/",
            "//evil.example/app/",
            "/\\evil.example",
            "/app/../../evil",
            "/app//evil.example",
            "javascript:alert(1)",
            "/app/%0d%0aSet-Cookie:x=y",
            "/app/\r\nSet-Cookie: x=y",
            "")) {
      wanted.put(elsewhere, TODAY);
    }
    wanted.put("/app/%0d%0aSet-Cookie:x=y", "/app/%0d%0aSet-Cookie:x=y");
    wanted.forEach(
        (next, target) -> {
          Visitor visitor = Visitor.anonymous(plenary.address());
          HttpResponse<String> answer =
              visitor
                  .form(SIGN_IN, "en")
                  .fill(Map.of("login", "gate", "password", plenary.demoPassword(), "next", next))
                  .sendFromItsPage();
          assertEquals(target, answer.headers().firstValue("Location").orElse(""), next);
          assertTrue(
              answer.headers().allValues("Set-Cookie").stream().noneMatch(c -> c.startsWith("x")));
        });
  }

  @Test
  void answersAlikeWhetherALoginExists() {
    Set<String> told = new HashSet<>();
    for (String login : List.of("secretary", "nobody-of-this-name", "'or''='", "a".repeat(59))) {
      Visitor visitor = Visitor.anonymous(plenary.address());
      HttpResponse<String> answer = signIn(visitor, SIGN_IN, login, "not the password");
      assertEquals(200, answer.statusCode());
      told.add(Jsoup.parse(answer.body()).select("#signIn\\:messages").text());
      assertEquals(303, visitor.get(TODAY, "en").statusCode());
    }
    assertEquals(1, told.size(), told::toString);
  }

  @Test
  void makesAGuesserWaitEvenWithTheRightPassword() throws SQLException {
    for (int i = 0; i < 6; i++) {
      signIn(Visitor.anonymous(plenary.address()), SIGN_IN, "desk", "guess " + i);
    }
    Visitor owner = Visitor.anonymous(plenary.address());
    HttpResponse<String> answer = signIn(owner, SIGN_IN, "desk", plenary.demoPassword());
    String told = Jsoup.parse(answer.body()).select("main [role=alert], main .ui-messages").text();
    assertTrue(told.contains("Too many attempts"), answer.body());
    assertEquals(303, owner.get(TODAY, "en").statusCode());
    forgetFailures();
    Visitor.signedIn(plenary.address(), "desk", plenary.demoPassword());
  }

  /** Other tests sign in from the same address. */
  @AfterEach
  void forgetFailures() throws SQLException {
    try (Connection connection =
            DriverManager.getConnection(
                plenary.databaseUrl(), plenary.databaseUser(), plenary.databasePassword());
        Statement statement = connection.createStatement()) {
      statement.execute("delete from sign_in_failure");
    }
  }

  @Test
  void refusesPagesOfOtherRolesAlike() {
    Map<String, List<String>> refused =
        Map.of(
            "gate",
                List.of(
                    "/app/account/list.xhtml",
                    "/app/registration/participants.xhtml?event=alliance-19",
                    "/app/directory/people.xhtml",
                    "/app/group/list.xhtml"),
            "delegate-at",
                List.of(
                    "/app/account/list.xhtml",
                    "/app/registration/participants.xhtml?event=alliance-19",
                    "/app/directory/people.xhtml",
                    "/app/event/edit.xhtml?code=alliance-27",
                    "/app/mail/webhooks.xhtml",
                    "/app/mechanism/grid.xhtml"),
            "organizer",
                List.of(
                    "/app/account/list.xhtml",
                    "/app/migration/import.xhtml",
                    "/app/mail/webhooks.xhtml"),
            "admin",
                List.of(
                    "/app/registration/participants.xhtml?event=alliance-19",
                    "/app/event/edit.xhtml?code=alliance-27"));
    List<String> open = new ArrayList<>();
    refused.forEach(
        (login, pages) -> {
          Visitor visitor = Visitor.signedIn(plenary.address(), login, plenary.demoPassword());
          for (String page : pages) {
            int status = visitor.get(page, "en").statusCode();
            if (status != 403) {
              open.add(login + " " + page + ": " + status);
            }
          }
        });
    assertTrue(open.isEmpty(), () -> String.join("\n", open));
  }
}
