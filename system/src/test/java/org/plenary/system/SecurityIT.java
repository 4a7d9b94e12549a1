package org.plenary.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.plenary.system.ops.Instance;

/** What every answer must carry and must not tell, seen from outside. */
class SecurityIT {
  private static final Pattern INSIDE =
      Pattern.compile(
          "Payara|GlassFish|Grizzly|Mojarra|Jersey|EclipseLink|MariaDB|\\bat [a-z]+\\.[a-z.]+\\(|java\\.lang|jakarta\\.(?!faces\\.)");

  /** Every kind of answer: method, address, status, and whether as the organizer. */
  private static final List<Ask> ASKED =
      List.of(
          new Ask("GET", "/", 302, false),
          new Ask("GET", "/en/", 200, false),
          new Ask("HEAD", "/en/", 200, false),
          new Ask("GET", "/en", 200, false),
          new Ask("GET", "/ru/events/alliance-19/agenda", 200, false),
          new Ask("GET", "/en/events/alliance-19/agenda.ics", 200, false),
          new Ask("GET", "/en/events/alliance-27/register", 200, false),
          new Ask("GET", "/en/events/nothing-99", 404, false),
          new Ask("GET", "/xx/events", 404, false),
          new Ask("GET", "/nothing", 404, false),
          new Ask("GET", "/error", 404, false),
          new Ask("GET", "/WEB-INF/web.xml", 404, false),
          new Ask("GET", "/signin.xhtml", 200, false),
          new Ask("GET", "/firstadmin.xhtml", 303, false),
          new Ask("GET", "/app/home/today.xhtml", 303, false),
          new Ask("GET", "/app/home/today.xhtml", 200, true),
          new Ask("GET", "/app/", 303, true),
          new Ask("GET", "/app/home/today.xhtml?lang=ru", 303, true),
          new Ask("GET", "/app/account/list.xhtml", 403, true),
          new Ask("GET", "/app/nothing.xhtml", 404, true),
          new Ask("GET", "/app/event/view.xhtml?code=nothing-99", 404, true),
          new Ask("GET", "/signin.xhtml", 303, true),
          new Ask("GET", "/resources/plenary/app.css", 200, false),
          new Ask("GET", "/resources/plenary/nothing.css", 404, false),
          new Ask(
              "GET", "/jakarta.faces.resource/theme.css.xhtml?ln=primefaces-plenary", 200, false),
          new Ask("GET", "/jakarta.faces.resource/nothing.css.xhtml", 404, false),
          new Ask("GET", "/api/v1/states", 200, false),
          new Ask("GET", "/api/v1/states/nothing", 404, false),
          new Ask("GET", "/api/v1/states?page=-1", 400, false),
          new Ask("GET", "/openapi", 200, false),
          new Ask("GET", "/health/live", 200, false),
          new Ask("GET", "/health/ready", 200, false),
          new Ask("POST", "/en/", 405, false),
          new Ask("DELETE", "/en/events/alliance-27/register", 405, false),
          new Ask("PUT", "/signin.xhtml", 405, false),
          new Ask("OPTIONS", "/signin.xhtml", 405, false),
          new Ask("POST", "/api/v1/states", 405, false),
          new Ask("GET", "/sign-out", 405, false),
          new Ask("BOGUS", "/sign-out", 501, false),
          new Ask("BOGUS", "/resources/plenary/app.css", 501, false));

  private final Instance plenary = Instance.shared();
  private final Visitor stranger = Visitor.anonymous(plenary.address());
  private final Visitor organizer =
      Visitor.signedIn(plenary.address(), "organizer", plenary.demoPassword());
  private final RawHttp raw = new RawHttp(plenary.address());

  private record Ask(String method, String address, int status, boolean signedIn) {}

  private HttpResponse<String> answer(Ask ask) {
    return (ask.signedIn ? organizer : stranger)
        .send(ask.method, ask.address, null, "Origin", plenary.address().toString());
  }

  @Test
  void everyAnswerCarriesTheHeadersOfSecurityAndOnePolicy() {
    List<String> wrong = new ArrayList<>();
    for (Ask ask : ASKED) {
      HttpResponse<String> answer = answer(ask);
      HttpHeaders headers = answer.headers();
      check(wrong, ask, answer.statusCode() == ask.status, "answered " + answer.statusCode());
      List<String> policies = headers.allValues("Content-Security-Policy");
      check(wrong, ask, policies.size() == 1, policies.size() + " policies");
      String policy = String.join(" ", policies);
      check(wrong, ask, policy.contains("default-src 'none'"), "a weak policy: " + policy);
      check(wrong, ask, !policy.contains("unsafe-eval"), "eval allowed");
      check(wrong, ask, !policy.matches(".*(script-src|style-src) [^;]*unsafe-inline.*"), "inline");
      check(wrong, ask, policy.contains("frame-ancestors 'none'"), "may be framed");
      check(wrong, ask, is(headers, "X-Content-Type-Options", "nosniff"), "may be sniffed");
      check(wrong, ask, is(headers, "Referrer-Policy", "same-origin"), "refers");
      check(wrong, ask, is(headers, "Cross-Origin-Opener-Policy", "same-origin"), "opener");
      check(wrong, ask, headers.firstValue("X-Request-Id").isPresent(), "no request id");
    }
    assertTrue(wrong.isEmpty(), () -> String.join("\n", wrong));
  }

  @Test
  void tellsNothingOfItsInside() {
    List<String> wrong = new ArrayList<>();
    for (Ask ask : ASKED) {
      HttpResponse<String> answer = answer(ask);
      boolean style = ask.address.endsWith(".css") || ask.address.contains("theme.css");
      check(wrong, ask, style || !INSIDE.matcher(answer.body()).find(), "tells its inside");
      for (String name : List.of("Server", "X-Powered-By", "X-Frame-Server")) {
        check(wrong, ask, answer.headers().firstValue(name).isEmpty(), "has the header " + name);
      }
    }
    for (String line :
        List.of(
            "GET /en/%zz HTTP/1.1",
            "GET /en/../../etc/passwd HTTP/1.1",
            "GET /en/%00 HTTP/1.1",
            "GET /en/ HTTP/7.3",
            "GET /en/?" + "a".repeat(20_000) + " HTTP/1.1",
            "BOGUS")) {
      String answer = raw.exchange(line, "Host: 127.0.0.1");
      check(wrong, new Ask("", line, 0, false), !INSIDE.matcher(answer).find(), "tells its inside");
    }
    assertTrue(wrong.isEmpty(), () -> String.join("\n", wrong));
  }

  @Test
  void refusesAddressesThatCannotBeDecoded() {
    for (String address : List.of("/en/%zz", "/%", "/app/%f", "/en/%00", "/%2e%2e/etc/passwd")) {
      String answer = raw.get(address, "Host: 127.0.0.1");
      assertTrue(answer.startsWith("HTTP/1.1 4"), () -> address + " " + answer);
    }
  }

  @Test
  void refusalsAreRightPagesInTheReadersLanguageWithAnId() {
    for (String language : List.of("en", "ru")) {
      for (String address :
          List.of(
              "/app/account/list.xhtml", "/app/nothing.xhtml", "/app/event/view.xhtml?code=no")) {
        HttpResponse<String> answer = organizer.get(address, language);
        Document page = Jsoup.parse(answer.body());
        String id = answer.headers().firstValue("X-Request-Id").orElse("none");
        assertEquals(language, page.select("html").attr("lang"), address);
        assertTrue(page.text().contains(id), () -> address + " does not show " + id);
        assertFalse(page.select("main h1").text().isBlank(), address);
        assertFalse(page.select("main a[href]").isEmpty(), address + " leads nowhere");
      }
    }
    HttpResponse<String> machine = stranger.get("/api/v1/states/nothing", "fr");
    String type = machine.headers().firstValue("Content-Type").orElse("");
    assertTrue(type.startsWith("application/problem+json"), type);
    assertTrue(
        machine.body().contains(machine.headers().firstValue("X-Request-Id").orElse("none")),
        machine.body());
  }

  @Test
  void aFailureShowsAnIdThatIsInTheLog() throws IOException, InterruptedException, SQLException {
    HttpResponse<String> page;
    execute("rename table survey to survey_elsewhere");
    try {
      page =
          Visitor.signedIn(plenary.address(), "admin", plenary.demoPassword())
              .get("/app/followup/surveys.xhtml", "en");
    } finally {
      execute("rename table survey_elsewhere to survey");
    }
    assertEquals(500, page.statusCode());
    assertFalse(INSIDE.matcher(page.body()).find(), page.body());
    String id = page.headers().firstValue("X-Request-Id").orElseThrow();
    assertTrue(Jsoup.parse(page.body()).text().contains(id), page.body());
    Path log = plenary.home().resolve("server/plenary/logs/server.log");
    for (int tries = 0; !Files.readString(log).contains(id); tries++) {
      assertTrue(tries < 100, () -> id + " is not in the log");
      Thread.sleep(100);
    }
  }

  private void execute(String sql) throws SQLException {
    try (Connection connection =
            DriverManager.getConnection(
                plenary.databaseUrl(), plenary.databaseUser(), plenary.databasePassword());
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  @Test
  void noLinkComesFromTheHostHeader() {
    List<String> wrong = new ArrayList<>();
    for (String address :
        List.of(
            "/",
            "/en/",
            "/en",
            "/app",
            "/app/home",
            "/resources",
            "/app/home/today.xhtml",
            "/signin.xhtml",
            "/firstadmin.xhtml",
            "/en/events/alliance-27/agenda",
            "/en/events/alliance-27/agenda.ics",
            "/api/v1/events",
            "/api/v1/states",
            "/openapi",
            "/nothing")) {
      String answer =
          raw.get(
              address,
              "Host: evil.example",
              "X-Forwarded-Host: evil.example",
              "X-Forwarded-Proto: https",
              "Forwarded: host=evil.example");
      check(wrong, new Ask("GET", address, 0, false), !answer.contains("evil"), "names the Host");
    }
    assertTrue(wrong.isEmpty(), () -> String.join("\n", wrong));
  }

  @Test
  void noPublicPageNeedsASession() {
    List<String> wrong = new ArrayList<>();
    for (Ask ask : ASKED) {
      boolean free = !ask.signedIn && !ask.address.endsWith(".xhtml");
      HttpResponse<String> answer = answer(ask);
      List<String> cookies = answer.headers().allValues("Set-Cookie");
      check(wrong, ask, !free || cookies.isEmpty(), "sets " + cookies);
    }
    assertTrue(wrong.isEmpty(), () -> String.join("\n", wrong));
  }

  private static boolean is(HttpHeaders headers, String name, String value) {
    return headers.allValues(name).equals(List.of(value));
  }

  private static void check(List<String> wrong, Ask ask, boolean right, String complaint) {
    if (!right) {
      wrong.add(ask.method + " " + ask.address + ": " + complaint);
    }
  }
}
