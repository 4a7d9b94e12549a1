package org.plenary.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.plenary.system.ops.Instance;

/**
 * What the published agenda weighs, how it is used by keyboard and printer, and without a database.
 */
class PublishedAgendaIT {
  private static final String AGENDA = "/en/events/alliance-19/agenda";
  private static final int PAGE_BUDGET = 60_000;
  private static final int FONT_BUDGET = 90_000;

  private final Instance plenary = Instance.shared();
  private final Visitor reader = Visitor.anonymous(plenary.address());
  private final HttpClient client = HttpClient.newHttpClient();

  @Test
  void weighsNoMoreThanItsBudget() throws IOException, InterruptedException {
    Document page = Jsoup.parse(reader.get(AGENDA, "en").body());
    int bytes = weight(AGENDA);
    Set<String> fonts = new HashSet<>();
    for (String asset : page.select("link[rel=stylesheet], script[src]").eachAttr("href")) {
      if (!asset.isEmpty()) {
        bytes += weight(asset);
        fonts.addAll(fontsOf(asset));
      }
    }
    for (String script : page.select("script[src]").eachAttr("src")) {
      bytes += weight(script);
    }
    int total = bytes;
    assertTrue(total <= PAGE_BUDGET, () -> "HTML, CSS and JavaScript weigh " + total + " bytes");
    int faces = 0;
    for (String font : fonts) {
      faces += weight(font);
    }
    int all = faces;
    assertTrue(all > 0 && all <= FONT_BUDGET, () -> "the fonts weigh " + all + " bytes");
    assertTrue(page.select("script:not([defer])").isEmpty(), "a script blocks the page");
    assertTrue(
        page.select("link[rel=preload]:not([as=font])").isEmpty(),
        "only fonts are asked for ahead: nothing waits for them");
  }

  private Set<String> fontsOf(String stylesheet) {
    String css = reader.get(stylesheet, "en").body();
    Set<String> fonts = new HashSet<>();
    Matcher url = Pattern.compile("url\\(([^)]+\\.woff2[^)]*)\\)").matcher(css);
    while (url.find()) {
      fonts.add(URI.create(stylesheet).resolve(url.group(1)).toString());
      assertTrue(css.contains("font-display: swap"), "text waits for the fonts");
    }
    return fonts;
  }

  /** Bytes of an answer as they travel to a browser. */
  private int weight(String address) throws IOException, InterruptedException {
    HttpResponse<byte[]> answer =
        client.send(
            HttpRequest.newBuilder(plenary.address().resolve(address))
                .header("Accept-Encoding", "gzip")
                .build(),
            BodyHandlers.ofByteArray());
    assertEquals(200, answer.statusCode(), address);
    return answer.body().length;
  }

  @Test
  void hasAVariantForEachLanguageAndEncodingWithATagOfItsOwn() {
    Set<String> tags = new HashSet<>();
    for (String language : List.of("en", "fr", "de", "it", "ru", "es")) {
      String address = AGENDA.replace("/en/", "/" + language + "/");
      for (String encoding : List.of("gzip", "identity")) {
        HttpResponse<String> answer = reader.get(address, language, "Accept-Encoding", encoding);
        tags.add(header(answer, "ETag"));
        assertEquals("Accept-Encoding", header(answer, "Vary"));
        assertEquals(encoding.equals("gzip") ? "gzip" : "", header(answer, "Content-Encoding"));
      }
    }
    assertEquals(12, tags.size(), tags::toString);
  }

  @Test
  void answersHeadWithoutABody() throws IOException, InterruptedException {
    HttpResponse<String> head =
        client.send(
            HttpRequest.newBuilder(plenary.address().resolve(AGENDA))
                .method("HEAD", HttpRequest.BodyPublishers.noBody())
                .build(),
            BodyHandlers.ofString());
    assertEquals(200, head.statusCode());
    assertEquals("", head.body());
    assertEquals(header(reader.get(AGENDA, "en"), "ETag"), header(head, "ETag"));
  }

  @Test
  void servesTheLastRevisionMarkedAsSuchWhileTheDatabaseDoesNotAnswer()
      throws IOException, InterruptedException {
    HttpResponse<String> before = reader.get(AGENDA, "en");
    reader.get(AGENDA + ".ics", "en");
    assertEquals("", header(before, "Plenary-Stale"));
    assertTrue(Jsoup.parse(before.body()).select("#stale").hasAttr("hidden"));
    signal("STOP");
    try {
      TimeUnit.MILLISECONDS.sleep(1500);
      HttpResponse<String> down = reader.get(AGENDA, "en");
      assertEquals(200, down.statusCode());
      assertEquals("true", header(down, "Plenary-Stale"));
      assertFalse(Jsoup.parse(down.body()).select("#stale").hasAttr("hidden"));
      assertNotEquals(header(before, "ETag"), header(down, "ETag"));
      HttpResponse<String> feed = reader.get(AGENDA + ".ics", "en");
      assertEquals(200, feed.statusCode());
      assertEquals("true", header(feed, "Plenary-Stale"));
      long begin = System.nanoTime();
      assertEquals(200, reader.get(AGENDA, "en").statusCode());
      assertTrue(System.nanoTime() - begin < TimeUnit.MILLISECONDS.toNanos(400), "readers wait");
    } finally {
      signal("CONT");
    }
    HttpResponse<String> after = reader.get(AGENDA, "en");
    for (int i = 0; i < 40 && !header(after, "Plenary-Stale").isEmpty(); i++) {
      TimeUnit.MILLISECONDS.sleep(250);
      after = reader.get(AGENDA, "en");
    }
    assertEquals("", header(after, "Plenary-Stale"));
    assertEquals(header(before, "ETag"), header(after, "ETag"));
  }

  private void signal(String name) throws IOException, InterruptedException {
    for (ProcessHandle database : plenary.databaseProcesses()) {
      new ProcessBuilder("kill", "-" + name, String.valueOf(database.pid())).start().waitFor();
    }
  }

  @Test
  void isReachedByKeyboardAndPrintsAllDaysWithoutJavaScript() {
    try (Playwright playwright = Browsing.playwright();
        Browser browser = Browsing.launch(playwright);
        BrowserContext context =
            browser.newContext(
                new Browser.NewContextOptions()
                    .setJavaScriptEnabled(false)
                    .setViewportSize(1440, 900))) {
      Page page = context.newPage();
      page.navigate(plenary.address() + AGENDA);
      page.keyboard().press("Tab");
      assertTrue(focused(page).contains("class=\"skip\""), focused(page));
      assertTrue(page.locator(".skip").boundingBox().y >= 0, "the skip link stays hidden");
      for (int i = 0; i < 30 && !focused(page).contains("#day-2019-04-09"); i++) {
        page.keyboard().press("Tab");
      }
      page.keyboard().press("Enter");
      assertTrue(page.url().endsWith("#day-2019-04-09"), page.url());
      assertTrue(page.locator("[id='day-2019-04-09']").boundingBox().y < 300);
      page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
      assertFalse(page.locator(".bar nav").first().isVisible(), "the navigation is printed");
      assertFalse(page.locator(".days").isVisible(), "the tabs are printed");
      assertEquals(2, page.locator(".day > h2:visible").count());
    }
  }

  private static String focused(Page page) {
    return (String) page.evaluate("() => document.activeElement.outerHTML");
  }

  private static String header(HttpResponse<?> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }
}
