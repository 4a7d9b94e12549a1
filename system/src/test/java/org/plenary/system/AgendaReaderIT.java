package org.plenary.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plenary.system.ops.Instance;

/** What a reader does on a published agenda: keeps a place, looks for something, loses the net. */
class AgendaReaderIT {
  private static final Instance PLENARY = Instance.shared();
  private static final String KEPT =
      "async () => { await navigator.serviceWorker.ready;"
          + " const cache = await caches.open('plenary-agenda-1');"
          + " const keys = await cache.keys();"
          + " return !!(await cache.match(location.pathname))"
          + " && keys.filter((one) => one.url.includes('.woff2')).length > 1; }";

  private final Planting planting =
      new Planting(
          PLENARY, login -> Visitor.signedIn(PLENARY.address(), login, PLENARY.demoPassword()));

  @Test
  void keepsPlaceSelectionAndSearchWhenARevisionIsPublishedAndReadsOnWithoutAConnection() {
    String guest = "Zoë Ångström";
    planting.session("Opening remarks", guest);
    for (int i = 1; i <= 12; i++) {
      planting.session("Panel " + i);
    }
    planting.publish();
    String agenda = PLENARY.address() + "/en/events/" + planting.event() + "/agenda";
    try (Playwright playwright = Browsing.playwright();
        Browser browser = Browsing.launch(playwright);
        BrowserContext context =
            browser.newContext(new Browser.NewContextOptions().setViewportSize(390, 844))) {
      Page page = context.newPage();
      page.clock().install();
      page.navigate(agenda);
      search(page);
      choose(page);
      takeTheNextRevision(page);
      page.waitForFunction(KEPT);
      readWithoutAConnection(context, page, agenda);
    }
  }

  @Test
  void costsAPhoneWithABadConnectionLittle() {
    // in Russian, which needs both fonts
    PhoneReading reading = PhoneReading.of(PLENARY.address() + "/ru/events/alliance-19/agenda");
    assertTrue(reading.pageBytes() > 1_000 && reading.fontBytes() > 1_000, reading::toString);
    assertTrue(reading.pageBytes() <= 60_000, reading::toString);
    assertTrue(reading.fontBytes() <= 90_000, reading::toString);
    assertTrue(reading.layoutShift() <= 0.02, reading::toString);
  }

  @Test
  void findsWhatIsInterpretedIntoALanguage() {
    try (Playwright playwright = Browsing.playwright();
        Browser browser = Browsing.launch(playwright)) {
      Page page = browser.newPage();
      page.navigate(PLENARY.address() + "/en/events/alliance-19/agenda");
      int all = page.locator(".card").count();
      page.locator("#languages").selectOption("ru");
      Locator shown = page.locator(".card:visible");
      Locator interpreted = page.locator(".card[data-languages~=ru]");
      assertThat(shown).hasCount(interpreted.count());
      assertTrue(shown.count() > 0 && shown.count() < all, shown.count() + " of " + all);
      assertThat(page.locator("#languages option:checked")).hasText("Russian");
    }
  }

  private static void search(Page page) {
    Locator cards = page.locator(".card:visible");
    assertThat(cards).hasCount(13);
    page.locator("#find").fill("zoe ANGSTROM");
    assertThat(cards).hasCount(1);
    assertThat(page.locator("#found")).hasText("1 / 13");
    page.locator("#find").fill("");
    assertThat(cards).hasCount(13);
  }

  private static void choose(Page page) {
    page.locator(".card", with("Opening remarks")).locator(".star").click();
    page.locator("#mine").click();
    assertThat(page.locator(".card:visible")).hasCount(1);
    page.reload();
    Locator star = page.locator(".card", with("Opening remarks")).locator(".star");
    assertThat(star).hasAttribute("aria-pressed", "true");
    assertThat(page.locator(".card:visible")).hasCount(13);
  }

  private void takeTheNextRevision(Page page) {
    Locator read = page.locator(".card", with("Panel 9"));
    read.scrollIntoViewIfNeeded();
    double before = read.boundingBox().y;
    planting.session("A new session");
    planting.publish();
    page.clock().fastForward(60_000);
    Locator news = page.locator("#newer");
    assertThat(news).containsText("Rev.2");
    assertThat(page.locator(".card")).hasCount(13);
    news.locator("button").click();
    assertThat(page.locator(".card")).hasCount(14);
    assertThat(page.locator(".rev b")).hasText("Rev.2");
    assertEquals(before, read.boundingBox().y, 4, "the reader lost their place");
    assertThat(page.locator(".star[aria-pressed=true]")).hasCount(1);
  }

  private static void readWithoutAConnection(BrowserContext context, Page page, String agenda) {
    context.setOffline(true);
    page.navigate(agenda);
    assertThat(page.locator("#kept")).isVisible();
    assertThat(page.locator("#kept time")).hasText(java.util.regex.Pattern.compile("\\d{4}"));
    assertThat(page.locator(".card")).hasCount(14);
    assertEquals(
        "grid", page.locator(".slot").first().evaluate("slot => getComputedStyle(slot).display"));
    context.setOffline(false);
    page.evaluate("() => dispatchEvent(new Event('online'))");
    assertThat(page.locator("#kept"))
        .isHidden(new LocatorAssertions.IsHiddenOptions().setTimeout(15_000));
    List<?> scopes =
        (List<?>)
            page.evaluate(
                "async () => (await navigator.serviceWorker.getRegistrations())"
                    + ".map((one) => new URL(one.scope).pathname)");
    assertTrue(
        scopes.stream().allMatch(scope -> scope.toString().endsWith("/agenda")), scopes::toString);
  }

  private static Page.LocatorOptions with(String title) {
    return new Page.LocatorOptions().setHasText(title);
  }
}
