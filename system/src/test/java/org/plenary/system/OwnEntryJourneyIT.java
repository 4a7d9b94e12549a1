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
import com.microsoft.playwright.options.Cookie;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.plenary.system.ops.Instance;

/** Somebody is entered, is sent a link, corrects their own entry, and an officer approves. */
class OwnEntryJourneyIT {
  private static final Instance PLENARY = Instance.shared();
  private static Playwright playwright;
  private static Browser browser;

  /** Letters that stand in no other name. */
  private final String family =
      ThreadLocalRandom.current()
          .ints(9, 'a', 'z' + 1)
          .collect(
              () -> new StringBuilder("Q"), StringBuilder::appendCodePoint, StringBuilder::append)
          .toString();

  private final String mail = family.toLowerCase(java.util.Locale.ROOT) + "@example.org";
  private final AccountMails mails = new AccountMails(PLENARY);

  @BeforeAll
  static void launch() {
    playwright = Browsing.playwright();
    browser = Browsing.launch(playwright);
  }

  @AfterAll
  static void close() {
    browser.close();
    playwright.close();
  }

  private static Page officer() {
    Visitor visitor = Visitor.signedIn(PLENARY.address(), "officer", PLENARY.demoPassword());
    BrowserContext context =
        browser.newContext(
            new Browser.NewContextOptions().setLocale("en").setViewportSize(1440, 900));
    context.addCookies(
        visitor.cookies().stream()
            .map(c -> new Cookie(c.getName(), c.getValue()).setUrl(PLENARY.address().toString()))
            .toList());
    return context.newPage();
  }

  private static void open(Page page, String address) {
    page.navigate(PLENARY.address() + address);
  }

  private static Locator field(Page page, String id) {
    return page.locator("[id='form:" + id + "']");
  }

  @Test
  void whatAPersonCorrectsByALinkHoldsOnceAnOfficerApproves() {
    Page page = officer();
    String person = enter(page);
    hint(page);
    String link = send(page, person);
    correct(link);
    assertUsed(link);
    open(page, "/app/directory/confirmations.xhtml?kind=CORRECTIONS");
    page.locator("main table a").filter(new Locator.FilterOptions().setHasText(family)).click();
    assertThat(page.locator("main table tbody tr")).hasCount(2);
    field(page, "field:1:taken").uncheck();
    field(page, "reason").fill("The number is the office's.");
    field(page, "approve").click();
    assertThat(page.locator("main h1 ~ .tags, main .tags").first()).containsText("in part");
    open(page, person);
    assertThat(page.locator("h1")).containsText("Ana " + family + "ova");
    assertThat(page.locator("#standing")).containsText("corrected by the person");
    assertFalse(page.locator("main").innerText().contains("5551234"));
    assertTrue(mails.to(mail).getLast().contains("The number is the office's."));
    page.context().close();
  }

  private String enter(Page page) {
    open(page, "/app/directory/personedit.xhtml");
    field(page, "givenName").fill("Ana");
    field(page, "familyName").fill(family);
    field(page, "contact:0:address").fill(mail);
    field(page, "save").click();
    page.waitForURL("**/person.xhtml**");
    return page.url().substring(PLENARY.address().toString().length());
  }

  /** Whoever types the same name is told, and what they type stays. */
  private void hint(Page page) {
    open(page, "/app/directory/personedit.xhtml");
    field(page, "givenName").pressSequentially("Ana");
    field(page, "familyName").pressSequentially(family);
    Locator hints = page.locator(".hints > li");
    assertThat(hints).hasCount(1);
    assertThat(hints).containsText("same name");
    assertThat(field(page, "familyName")).hasValue(family);
    assertThat(field(page, "familyName")).isFocused();
    hints.locator("button").click();
    assertThat(hints).hasCount(0);
    assertThat(field(page, "givenName")).hasValue("Ana");
  }

  private String send(Page page, String person) {
    open(page, person);
    page.locator("#standing a[href*='confirmationsend']").click();
    assertThat(page.locator("main")).containsText(mail);
    field(page, "send").click();
    page.waitForURL("**sent=**");
    return mails.lastLink(mail);
  }

  /** On a phone, without JavaScript. */
  private void correct(String link) {
    BrowserContext context =
        browser.newContext(
            new Browser.NewContextOptions()
                .setLocale("en")
                .setJavaScriptEnabled(false)
                .setViewportSize(390, 844));
    Page page = context.newPage();
    open(page, link);
    assertThat(page.locator("dl.d").first()).containsText(mail);
    page.locator("#familyName").fill("");
    Locator send = page.locator("form:has(#familyName) button[type=submit]");
    send.click();
    assertThat(page.locator("#familyName-error")).isVisible();
    page.locator("#familyName").fill(family + "ova");
    page.locator("#addedKind-0").selectOption("MOBILE");
    page.locator("#added-0").fill("+43 664 5551234");
    send.click();
    page.waitForURL("**/thanks**");
    context.close();
  }

  /** One answer for links that are used, forged or none, in every language. */
  private static void assertUsed(String link) {
    Visitor stranger = Visitor.anonymous(PLENARY.address());
    for (String language : List.of("en", "fr", "de", "it", "ru", "es")) {
      String page = "/" + language + "/people/confirm";
      String used = link.replaceFirst("^/en/people/confirm", page);
      String told = null;
      for (String address : List.of(used, page + "?token=" + "x".repeat(43), page)) {
        HttpResponse<String> answer = stranger.get(address, language);
        assertEquals(404, answer.statusCode(), address);
        assertEquals("no-referrer", answer.headers().firstValue("Referrer-Policy").orElse(""));
        assertFalse(answer.body().contains("???"), address);
        told = told == null ? answer.body() : told;
        assertEquals(told, answer.body(), address);
      }
    }
  }
}
