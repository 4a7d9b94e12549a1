package org.plenary.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.Cookie;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.plenary.system.ops.Instance;

/** Somebody is looked for in the lists of the directory, in a browser. */
class FindingJourneyIT {
  private static final Instance PLENARY = Instance.shared();
  private static Playwright playwright;
  private static BrowserContext context;

  @BeforeAll
  static void launch() {
    playwright = Browsing.playwright();
    Visitor officer = Visitor.signedIn(PLENARY.address(), "officer", PLENARY.demoPassword());
    context =
        Browsing.launch(playwright)
            .newContext(new Browser.NewContextOptions().setLocale("en").setViewportSize(1440, 900));
    context.setDefaultTimeout(10_000);
    context.addCookies(
        officer.cookies().stream()
            .map(c -> new Cookie(c.getName(), c.getValue()).setUrl(PLENARY.address().toString()))
            .toList());
  }

  @AfterAll
  static void close() {
    context.browser().close();
    playwright.close();
  }

  private static void open(Page page, String address) {
    page.navigate(PLENARY.address() + "/app/directory/" + address);
  }

  private static Locator.FilterOptions named(String text) {
    return new Locator.FilterOptions().setHasText(text);
  }

  @Test
  void findsAPersonByAPartOfTheNameWithAccentAndInCyrillic() {
    Page page = context.newPage();
    for (String part : new String[] {"BOHÁ", "ohac", "Бохач"}) {
      open(page, "people.xhtml");
      page.locator("main input[name=q]").fill(part);
      page.keyboard().press("Enter");
      page.waitForURL("**q=**");
      assertThat(page.locator("table.list tbody tr").filter(named("Boháč"))).hasCount(1);
    }
  }

  @Test
  void findsPeopleAndOrganizationsWhileTheirNamesAreTyped() {
    Page page = context.newPage();
    open(page, "people.xhtml?sort=name");
    String all = page.locator("#count").innerText();
    Locator typed = page.locator("main input[name=q]");
    typed.pressSequentially("bohac");
    assertThat(page.locator("#count")).not().hasText(all);
    assertThat(page.locator("table.list tbody tr").filter(named("Boháč"))).hasCount(1);
    assertThat(typed).isFocused();
    assertTrue(page.url().endsWith("people.xhtml?q=bohac&sort=name"), page.url());
    assertThat(page.locator(".head .do a").first())
        .hasAttribute("href", Pattern.compile("people.csv[?].*q=bohac.*"));
    page.locator("form.filters .reset a").click();
    page.waitForURL("**/people.xhtml");
    open(page, "organizations.xhtml");
    page.locator("main input[name=q]").pressSequentially("nothing of this name");
    assertThat(page.locator("#found .empty")).isVisible();
  }
}
