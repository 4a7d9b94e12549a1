package org.plenary.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.Cookie;
import java.net.http.HttpResponse;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.plenary.system.ops.Instance;

/** Two entries of one person become one and two again, by keyboard alone. */
class MergeJourneyIT {
  private static final String APP = "/app/directory/";
  private static final Instance PLENARY = Instance.shared();

  /** A family name that nobody else has; letters only. */
  private static final String FAMILY =
      ThreadLocalRandom.current()
          .ints(8, 'a', 'z' + 1)
          .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
          .insert(0, 'Z')
          .toString();

  private static void press(Page page, String target) {
    Locator wanted = page.locator(target).first();
    wanted.waitFor();
    for (int i = 0; i < 120; i++) {
      if ((boolean) wanted.evaluate("(one) => one === document.activeElement")) {
        page.keyboard().press("Enter");
        return;
      }
      page.keyboard().press("Tab");
    }
    throw new AssertionError("The keyboard does not reach " + target);
  }

  /** Adds a person and gives the ref. */
  private static String add(Page page, String given) {
    page.navigate(PLENARY.address() + APP + "personedit.xhtml");
    page.locator("[id='form:givenName']").fill(given);
    page.locator("[id='form:familyName']").fill(FAMILY);
    page.locator("[id='form:save']").click();
    page.waitForURL("**/person.xhtml**");
    return page.url().replaceFirst(".*ref=", "").replaceFirst("&.*", "");
  }

  @Test
  void mergesByKeyboardIsLedOnFromTheOldAddressAndTakesItBack() {
    try (Playwright playwright = Browsing.playwright();
        Browser browser = Browsing.launch(playwright)) {
      Visitor officer = Visitor.signedIn(PLENARY.address(), "officer", PLENARY.demoPassword());
      BrowserContext context =
          browser.newContext(
              new Browser.NewContextOptions().setLocale("en").setViewportSize(1440, 900));
      context.setDefaultTimeout(20_000);
      context.addCookies(
          officer.cookies().stream()
              .map(c -> new Cookie(c.getName(), c.getValue()).setUrl(PLENARY.address().toString()))
              .toList());
      Page page = context.newPage();
      String shorter = add(page, "Ottilie");
      String whole = add(page, "Ottilie Maria");

      page.navigate(PLENARY.address() + APP + "person.xhtml?ref=" + shorter);
      press(page, "a[href^='merge.xhtml']");
      page.waitForURL("**/merge.xhtml**");
      page.locator("[id='pick:other_input']").focus();
      page.keyboard().type("maria " + FAMILY);
      page.locator(".ui-autocomplete-panel:visible [data-item-value]").first().waitFor();
      page.keyboard().press("Enter");
      press(page, "[id='pick:compare']");
      page.waitForURL("**other=" + whole + "**");
      Locator result = page.locator("table.compare tbody tr").first().locator("td").last();
      assertThat(result).hasText("Ottilie Maria " + FAMILY);
      press(page, "[id='form:both:0:mine']");
      assertThat(result).hasText("Ottilie " + FAMILY);
      press(page, "[id='form:both:0:theirs']");
      assertThat(result).hasText("Ottilie Maria " + FAMILY);
      press(page, "[id='form:merge']");
      page.waitForURL("**/person.xhtml?ref=" + shorter + "**");
      assertThat(page.locator("h1")).containsText("Ottilie Maria " + FAMILY);

      page.navigate(PLENARY.address() + APP + "person.xhtml?ref=" + whole);
      page.waitForURL("**/person.xhtml?ref=" + shorter + "**");
      press(page, "a[href*='mergeview.xhtml']");
      press(page, "[id='form:undo']");
      assertThat(page.locator("p.notice.ok")).containsText("Undone by officer");
      page.navigate(PLENARY.address() + APP + "person.xhtml?ref=" + whole);
      assertThat(page.locator("h1")).containsText("Ottilie Maria " + FAMILY);
      page.navigate(PLENARY.address() + APP + "person.xhtml?ref=" + shorter);
      assertThat(page.locator("h1")).containsText("Ottilie " + FAMILY);
    }
  }

  @Test
  void aProtectedPersonIsNotThereForWhoeverMayNotSeeThem() {
    Visitor officer = Visitor.signedIn(PLENARY.address(), "officer", PLENARY.demoPassword());
    String publicName = "Participant A";
    String guarded =
        officer
            .link("/app/directory/people.xhtml?q=Participant+A", "selected=")
            .replaceFirst(".*selected=", "")
            .replaceFirst("&.*", "");
    String address = APP + "merge.xhtml?survivor=";
    assertEquals(404, officer.get(address + UUID.randomUUID(), "en").statusCode());
    assertEquals(404, officer.get(address + guarded, "en").statusCode());
    Visitor reader =
        Visitor.signedIn(PLENARY.address(), "officer-protected", PLENARY.demoPassword());
    HttpResponse<String> page = reader.get(address + guarded, "en");
    assertEquals(200, page.statusCode());
    assertTrue(page.body().contains(publicName));
  }
}
