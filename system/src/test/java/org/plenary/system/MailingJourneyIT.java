package org.plenary.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.Cookie;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.plenary.system.ops.Instance;

/** A group is written to: drafts, one of them left out, by the keyboard where that counts. */
class MailingJourneyIT {
  private static final Instance PLENARY = Instance.shared();

  /** Letters that stand in no other name. */
  private final String word =
      ThreadLocalRandom.current()
          .ints(9, 'a', 'z' + 1)
          .collect(
              () -> new StringBuilder("Q"), StringBuilder::appendCodePoint, StringBuilder::append)
          .toString();

  private Page page;

  @Test
  void aGroupIsWrittenToByDraftsOfWhichOneIsLeftOut() {
    try (Playwright playwright = Browsing.playwright();
        Browser browser = Browsing.launch(playwright)) {
      page = officer(browser);
      String first = enter("Ana");
      String second = enter("Boris");
      open("/app/directory/contactgroupadd.xhtml?who=" + first + "&who=" + second);
      field("form:name").fill("Group " + word);
      field("form:add").click();
      page.locator("a[href*='mailingedit.xhtml']").click();
      field("form:en-subject").fill("News " + word);
      field("form:en-body").fill("{salutation}\n\nThere is **news**.\n\n{close}");
      field("form:save").click();
      field("make:makeButton").focus();
      page.keyboard().press("Enter");
      Locator rows = page.locator("[id='drafts'] tbody tr");
      assertThat(rows).hasCount(2);
      rows.filter(new Locator.FilterOptions().setHasText("Boris")).locator("input.btn").click();
      assertThat(field("send:sendButton")).hasValue("Send 1 mail");
      field("back:backButton").click();
      assertThat(field("send:sendButton")).hasValue("Send 2 mails");
      page.locator("[id='drafts'] a").filter(new Locator.FilterOptions().setHasText("Ana")).click();
      assertThat(page.locator("pre.body")).containsText("There is news.");
      assertThat(page.frameLocator("iframe.desk").locator("strong")).hasText("news");
      assertThat(page.frameLocator("iframe.phone").locator("strong")).hasText("news");
      field("remove:removeButton").click();
      field("send:sendButton").focus();
      page.keyboard().press("Enter");
      assertThat(field("undo:undoButton")).isVisible();
      assertThat(page.locator("[id='counts']")).containsText("Waiting");
      page.context().close();
    }
  }

  private static Page officer(Browser browser) {
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

  private void open(String address) {
    page.navigate(PLENARY.address() + address);
  }

  private Locator field(String id) {
    return page.locator("[id='" + id + "']");
  }

  private String enter(String given) {
    open("/app/directory/personedit.xhtml");
    field("form:givenName").fill(given);
    field("form:familyName").fill(word);
    field("form:contact:0:address")
        .fill(given.toLowerCase(Locale.ROOT) + "@" + word.toLowerCase(Locale.ROOT) + ".example");
    field("form:save").click();
    page.waitForURL("**/person.xhtml**");
    return page.url().replaceFirst(".*ref=([0-9a-f-]+).*", "$1");
  }
}
