package org.plenary.system.ops;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIRequest;
import com.microsoft.playwright.APIRequestContext;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.RequestOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.plenary.system.Browsing;
import org.plenary.system.Eventually;
import org.plenary.system.Visitor;

/**
 * The two examples of {@code config/proxy} as an operator would start them, in front of Plenary.
 */
class ProxyIT {
  private static final int PORT = freePort();
  private static final int PLAIN_PORT = freePort();
  private static final String SECRET = "nobody-may-log-this";

  private static Instance plenary;
  private static Playwright playwright;
  private static Browser browser;
  private static Path place;

  private Process proxy;

  @BeforeAll
  static void start() throws IOException, InterruptedException {
    plenary =
        Instance.own(
            Map.of(
                "PLENARY_DEMO", "false",
                "PLENARY_PUBLIC_URL", "https://localhost:" + PORT,
                "PLENARY_TRUSTED_PROXIES", "127.0.0.1"));
    plenary.start();
    playwright = Browsing.playwright();
    browser = Browsing.launch(playwright);
    place = Files.createDirectories(Path.of("target/proxy").toAbsolutePath());
    makeCertificate();
  }

  @AfterAll
  static void stop() {
    playwright.close();
    plenary.stop();
  }

  @AfterEach
  void end() throws InterruptedException {
    if (proxy != null) {
      proxy.destroy();
      proxy.waitFor();
    }
  }

  /** As a proxy of the settings would say it. */
  @Test
  void theAccessLogNamesTheClientAndTheConnection() {
    String path = "/en/" + UUID.randomUUID();
    Visitor.anonymous(plenary.address()).get(path, "en", "X-Forwarded-For", "203.0.113.7");
    Path logs = plenary.home().resolve("server/plenary/logs/access");
    Eventually.holds("the request is logged", () -> !logged(logs, path).isEmpty());
    String line = logged(logs, path).getFirst();
    assertTrue(line.startsWith("\"203.0.113.7\""), line);
    assertTrue(line.strip().endsWith("\"127.0.0.1\""), line);
  }

  private static List<String> logged(Path logs, String path) {
    try (Stream<Path> files = Files.list(logs)) {
      List<String> lines = new ArrayList<>();
      for (Path file : files.toList()) {
        Files.readAllLines(file).stream().filter(line -> line.contains(path)).forEach(lines::add);
      }
      return lines;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void nginxCarriesPagesAndForms() throws IOException, InterruptedException {
    String written =
        Files.readString(Script.ROOT.resolve("config/proxy/nginx.conf"))
            .replace("listen 443", "listen " + PORT)
            .replace("listen 80", "listen " + PLAIN_PORT)
            .replace("127.0.0.1:8080", "127.0.0.1:" + plenary.httpPort())
            .replace("/etc/ssl/plenary", place.toString())
            .replace("/var/log/nginx/plenary.log", log().toString())
            .replace("http {", "http {\n" + temporary());
    Path file = Files.writeString(place.resolve("nginx.conf"), written);
    String here = "daemon off; pid %s/nginx.pid;".formatted(place);
    run(
        "nginx",
        "-e",
        place.resolve("nginx-error.log").toString(),
        "-c",
        file.toString(),
        "-g",
        here);
    assertCarried();
  }

  private static String temporary() {
    StringBuilder paths = new StringBuilder();
    for (String kind : List.of("client_body", "proxy", "fastcgi", "uwsgi", "scgi")) {
      paths.append("  %1$s_temp_path %2$s/%1$s;%n".formatted(kind, place));
    }
    return paths.toString();
  }

  @Test
  void haproxyCarriesPagesAndForms() throws IOException, InterruptedException {
    Files.writeString(
        place.resolve("both.pem"),
        Files.readString(place.resolve("certificate.pem"))
            + Files.readString(place.resolve("key.pem")));
    String written =
        Files.readString(Script.ROOT.resolve("config/proxy/haproxy.cfg"))
            .replace("bind :443", "bind :" + PORT)
            .replace("bind :80", "bind :" + PLAIN_PORT)
            .replace("127.0.0.1:8080", "127.0.0.1:" + plenary.httpPort())
            .replace("/etc/haproxy/plenary.pem", place.resolve("both.pem").toString())
            .replace("/dev/log local0", "stdout format raw local0");
    Path file = Files.writeString(place.resolve("haproxy.cfg"), written);
    run("haproxy", "-db", "-f", file.toString());
    assertCarried();
  }

  /** A page with the headers of TLS, a form with its session, and no query string in the log. */
  private void assertCarried() throws IOException {
    APIRequestContext client =
        playwright
            .request()
            .newContext(new APIRequest.NewContextOptions().setIgnoreHTTPSErrors(true));
    String address = "https://localhost:" + PORT;
    APIResponse page = client.get(address + "/en/?token=" + SECRET);
    assertEquals(200, page.status());
    assertTrue(page.headers().get("strict-transport-security").startsWith("max-age="));
    APIResponse signIn =
        client.get(address + "/app/home/today.xhtml", RequestOptions.create().setMaxRedirects(0));
    assertTrue(signIn.headers().containsKey("strict-transport-security"), signIn::text);
    APIResponse plain =
        client.get(
            "http://localhost:" + PLAIN_PORT + "/en/events",
            RequestOptions.create().setMaxRedirects(0));
    assertEquals(301, plain.status());
    assertEquals("https://plenary.example.org/en/events", plain.headers().get("location"));
    try (BrowserContext context =
        browser.newContext(
            new Browser.NewContextOptions().setIgnoreHTTPSErrors(true).setLocale("en"))) {
      assertFormIsTaken(context, address);
    }
    String logged = Files.readString(log());
    assertTrue(logged.contains("GET /en/ 200"), logged);
    assertFalse(logged.contains(SECRET), logged);
  }

  private static void assertFormIsTaken(BrowserContext context, String address) {
    Page page = context.newPage();
    page.navigate(address + "/firstadmin.xhtml");
    page.locator("[id='firstAdmin:code']").fill("a-wrong-code");
    page.locator("[id='firstAdmin:login']").fill("admin");
    page.locator("[id='firstAdmin:displayName']").fill("Ada Min");
    page.locator("[id='firstAdmin:password']").fill("a long pass phrase of mine");
    page.locator("[id='firstAdmin:again']").fill("a long pass phrase of mine");
    page.locator("[id='firstAdmin:submit']").click();
    assertThat(page.locator("body")).containsText("This is not the code.");
    assertThat(page.locator("[id='firstAdmin:login']")).hasValue("admin");
    assertTrue(
        context.cookies().stream().allMatch(ProxyIT::isGuarded), () -> "" + context.cookies());
  }

  private static boolean isGuarded(Cookie cookie) {
    return cookie.secure && cookie.httpOnly;
  }

  private static Path log() {
    return place.resolve("requests.log");
  }

  private void run(String... command) throws IOException, InterruptedException {
    Files.deleteIfExists(log());
    proxy =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(
                command[0].equals("haproxy") ? log().toFile() : place.resolve("nginx.out").toFile())
            .start();
    while (!answers()) {
      assertTrue(proxy.isAlive(), () -> command[0] + " does not start; see " + place);
      Thread.sleep(100);
    }
  }

  private static boolean answers() {
    try (Socket socket = new Socket("localhost", PORT)) {
      return socket.isConnected();
    } catch (IOException e) {
      return false;
    }
  }

  private static void makeCertificate() throws IOException, InterruptedException {
    Process made =
        new ProcessBuilder(
                ("openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=localhost"
                        + " -keyout %1$s/key.pem -out %1$s/certificate.pem")
                    .formatted(place)
                    .split(" "))
            .redirectErrorStream(true)
            .redirectOutput(place.resolve("openssl.log").toFile())
            .start();
    assertEquals(0, made.waitFor(), "openssl");
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
