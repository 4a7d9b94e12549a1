package org.plenary.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.plenary.system.ops.Instance;

/** What a delegate chooses of an agenda, on two devices and in a calendar. */
class OwnAgendaJourneyIT {
  private static final Instance PLENARY = Instance.shared();

  private final Planting planting =
      new Planting(
          PLENARY, login -> Visitor.signedIn(PLENARY.address(), login, PLENARY.demoPassword()));
  private final Visitor calendar = Visitor.anonymous(PLENARY.address());

  @Test
  void choosesOnOneDeviceLetsGoOnAnotherAndReadsItInACalendar() {
    planting.session("Opening");
    planting.session("Panel on supply chains");
    planting.session("Closing");
    planting.publish();
    String agenda = PLENARY.address() + "/en/events/" + planting.event() + "/agenda";
    try (Playwright playwright = Browsing.playwright();
        Browser browser = Browsing.launch(playwright);
        BrowserContext desk = browser.newContext();
        BrowserContext phone = browser.newContext()) {
      Page first = desk.newPage();
      first.navigate(agenda);
      star(first, "Opening").click();
      assertThat(first.locator("#feed")).isHidden();
      signIn(first);
      first.navigate(agenda);
      assertThat(first.locator("#feed")).isVisible();
      star(first, "Panel").click();

      Page second = phone.newPage();
      signIn(second);
      second.navigate(agenda);
      assertThat(second.locator(".star[aria-pressed=true]")).hasCount(2);

      String feed = makeFeed(first);
      assertEquals(2, entries(feed));
      star(second, "Opening").click();
      assertThat(star(second, "Opening")).hasAttribute("aria-pressed", "false");
      Eventually.holds("the feed follows the other device", () -> entries(feed) == 1);
      first.reload();
      assertThat(first.locator(".star[aria-pressed=true]")).hasCount(1);

      endFeed(first);
      assertEquals(404, calendar.get(feed, "en").statusCode());
      first.context().clearCookies();
      first.reload();
      assertThat(first.locator(".star[aria-pressed=true]")).hasCount(0);
      assertThat(first.locator("#feed")).isHidden();
    }
  }

  @Test
  void answersNobodyElse() {
    String selection = "/app/programme/selection?event=" + planting.event();
    assertFalse(calendar.get(selection, "en").statusCode() == 200);
    assertEquals(404, calendar.get("/en/my-agenda.ics?token=guessed", "en").statusCode());
    assertEquals(404, calendar.get("/en/my-agenda.ics", "en").statusCode());
  }

  private static void signIn(Page page) {
    page.navigate(PLENARY.address() + "/app/");
    page.locator("[id$=login]").fill("delegate-at");
    page.locator("[id$=password]").fill(PLENARY.demoPassword());
    page.keyboard().press("Enter");
    page.locator("#global-search").waitFor();
  }

  private static Locator star(Page page, String title) {
    return page.locator(".star[aria-label*='" + title + "']");
  }

  private static String makeFeed(Page page) {
    page.locator("#feed").click();
    Locator field = page.locator("#fed input");
    assertThat(field).isVisible();
    return field.inputValue().replaceFirst("^https?://[^/]+", "");
  }

  private static void endFeed(Page page) {
    page.locator("#feed").click();
    page.locator("#fed button").nth(1).click();
    assertThat(page.locator("#fed")).hasCount(0);
  }

  private int entries(String feed) {
    HttpResponse<String> answer = calendar.get(feed, "en");
    assertEquals(200, answer.statusCode());
    assertTrue(answer.body().startsWith("BEGIN:VCALENDAR"), answer::body);
    return answer.body().split("BEGIN:VEVENT", -1).length - 1;
  }
}
