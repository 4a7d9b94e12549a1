package org.plenary.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.plenary.system.ops.Instance;

/**
 * A delegation asks for the floor in the session of the demonstration whose list is open; the one
 * at the chair's side starts and stops it; the screen in the room follows without being touched.
 */
class FloorJourneyIT {
  private static final String EVENT = "alliance-27";
  private static final String AUSTRIA = "Austria";

  private final Instance plenary = Instance.shared();

  @Test
  void fromTheRequestToTheStatementOnTheScreen() {
    try (Playwright playwright = Browsing.playwright();
        Browser browser = Browsing.launch(playwright);
        BrowserContext delegation = context(browser, "delegate-at");
        BrowserContext chair = context(browser, "secretary");
        BrowserContext room = browser.newContext()) {
      Page asking = delegation.newPage();
      asking.navigate(plenary.address() + "/app/programme/ownfloor.xhtml?code=" + EVENT);
      Locator ask = asking.locator("[id$=statement]").first();
      ask.click();
      assertThat(asking.locator(".ui-messages-info")).isVisible();
      ask.click();
      assertThat(asking.locator(".ui-messages-error")).isVisible();

      Page list = chair.newPage();
      list.navigate(plenary.address() + "/app/programme/floors.xhtml?code=" + EVENT);
      list.locator("tr:has(.tag.ok) th a").first().click();
      Page screen = room.newPage();
      String key = list.locator("a[href*='/floor/']").getAttribute("href");
      screen.navigate(plenary.address() + key);
      assertEquals(List.of(), room.cookies(), "a screen in a room is not signed in");
      assertFalse(screen.locator("main").textContent().contains(AUSTRIA));

      Locator row = list.locator("tr", new Page.LocatorOptions().setHasText(AUSTRIA));
      row.locator("[id$=start]").click();
      assertThat(list.locator(".floor-now .who b")).hasText(AUSTRIA);
      assertThat(screen.locator(".who b")).hasText(AUSTRIA);
      assertThat(screen.locator(".clock b")).hasText(Pattern.compile("4:5\\d"));
      list.reload();
      assertThat(list.locator(".floor-now .clock b")).hasText(Pattern.compile("4:5\\d"));
      list.click("#stop");
      assertThat(list.locator(".floor-now")).containsText("Nobody has the floor");
      assertThat(screen.locator(".who")).containsText("Nobody has the floor");
    }
  }

  private BrowserContext context(Browser browser, String login) {
    Visitor visitor = Visitor.signedIn(plenary.address(), login, plenary.demoPassword());
    BrowserContext context =
        browser.newContext(
            new Browser.NewContextOptions().setLocale("en").setViewportSize(1440, 900));
    context.addCookies(
        visitor.cookies().stream()
            .map(one -> new Cookie(one.getName(), one.getValue()).setUrl(plenary.address() + "/"))
            .toList());
    return context;
  }
}
