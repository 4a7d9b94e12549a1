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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.plenary.system.ops.Instance;

/** An organizer words a mail of an event in Russian, and the next registration gets it. */
class TemplateJourneyIT {
  private static final Instance PLENARY = Instance.shared();
  private static final String EVENT = "alliance-27";
  private static Playwright playwright;
  private static Browser browser;

  private final AccountMails mails = new AccountMails(PLENARY);
  private final List<String> errors = new ArrayList<>();

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

  private Page organizer() {
    Visitor visitor = Visitor.signedIn(PLENARY.address(), "organizer", PLENARY.demoPassword());
    BrowserContext context =
        browser.newContext(
            new Browser.NewContextOptions()
                .setBaseURL(PLENARY.address().toString())
                .setLocale("ru")
                .setViewportSize(1440, 900));
    context.addCookies(
        visitor.cookies().stream()
            .map(c -> new Cookie(c.getName(), c.getValue()).setUrl(PLENARY.address().toString()))
            .toList());
    Page page = context.newPage();
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error")) {
            errors.add(message.text());
          }
        });
    return page;
  }

  private String register() {
    String mail = "mail-" + UUID.randomUUID() + "@example.org";
    Visitor.anonymous(PLENARY.address())
        .form("/ru/events/" + EVENT + "/register", "ru")
        .fill(Map.of("name", "Анна **{event}**", "mail", mail))
        .sendFromItsPage();
    return mail;
  }

  private static Locator field(Page page, String id) {
    return page.locator("[id='form:" + id + "']");
  }

  @Test
  void aMailIsWordedLookedAtAndWrittenToWhoRegistersNext() {
    String before = register();
    String purpose =
        mails.texts("select purpose from outbox_message where recipient = ?", before).getFirst();
    Page page = organizer();
    page.navigate("/app/event/view.xhtml?code=" + EVENT);
    page.locator("main .head a[href*='templates.xhtml']").click();
    page.locator("main table a[href*='purpose=" + purpose + "&']").click();
    page.waitForURL("**/template.xhtml?purpose=" + purpose + "**");
    page.navigate(page.url() + "&from=en&to=ru");
    word(page);
    assertTrue(mails.to(register()).getLast().startsWith("Новый текст: Анна **{event}**"));
    page.locator("main .side-of:nth-of-type(2) summary").click();
    field(page, "right_revert").click();
    assertThat(page.locator(".notice.ok")).hasCount(1);
    assertThat(page.locator(".side-of:nth-of-type(2) .tag.ok")).hasCount(0);
    assertEquals(
        mails.to(before).getLast().lines().count(), mails.to(register()).getLast().lines().count());
    assertEquals(List.of(), errors);
  }

  /** Types with the keyboard, is refused, looks at the mail, and saves. */
  private static void word(Page page) {
    Locator body = field(page, "right_body");
    body.fill("Новый текст: {nobody}");
    field(page, "save").click();
    assertThat(field(page, "right_bodyMessage")).containsText("{nobody}");
    assertThat(field(page, "right_bodyMessage")).containsText("{event}");
    assertThat(body).hasValue("Новый текст: {nobody}");
    body.fill("Новый текст: ");
    body.press("End");
    page.locator("[data-insert='{name}']").focus();
    page.keyboard().press("Enter");
    assertThat(body).hasValue("Новый текст: {name}");
    assertThat(body).isFocused();
    page.keyboard().type("\n\n**Важно:** ");
    page.locator("[data-insert='{event}']").click();
    assertThat(body).hasValue("Новый текст: {name}\n\n**Важно:** {event}");
    field(page, "right_preview").click();
    assertThat(page.locator("#shownText")).containsText("Новый текст: Анна Новак");
    assertThat(page.frameLocator("iframe.desk").locator("strong")).hasText("Важно:");
    assertFalse(page.locator("#shownText").innerText().contains("**"));
    field(page, "test").click();
    assertThat(page.locator(".notice.ok")).hasCount(1);
    field(page, "save").click();
    assertThat(page.locator(".side-of:nth-of-type(2) .tag.ok")).hasCount(1);
  }
}
