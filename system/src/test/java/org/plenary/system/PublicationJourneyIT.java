package org.plenary.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.plenary.system.ops.Instance;

/** An officer adds a publication with its files, replaces and removes them; the public sees it. */
class PublicationJourneyIT {
  private static final Instance PLENARY = Instance.shared();
  private static final double UNTIL_CHECKED = 60_000;
  private static Playwright playwright;
  private static Browser browser;

  private final String title = "Handbook of the journey " + UUID.randomUUID();

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

  private static Page page(boolean scripts) {
    Visitor officer = Visitor.signedIn(PLENARY.address(), "officer", PLENARY.demoPassword());
    BrowserContext context =
        browser.newContext(
            new Browser.NewContextOptions().setLocale("en").setJavaScriptEnabled(scripts));
    context.addCookies(
        officer.cookies().stream()
            .map(c -> new Cookie(c.getName(), c.getValue()).setUrl(PLENARY.address().toString()))
            .toList());
    return context.newPage();
  }

  private static FilePayload pdf(String name) {
    String content = "%PDF-1.7\n" + UUID.randomUUID() + "\n%%EOF\n";
    return new FilePayload(name, "application/pdf", content.getBytes(StandardCharsets.UTF_8));
  }

  private void add(Page page) {
    page.navigate(PLENARY.address() + "/app/document/publicationedit.xhtml");
    page.locator("[id='form:title']").fill(title);
    page.locator("[id='form:published']").fill("2026-05");
    page.getByLabel("English").check();
    page.getByLabel("Русский").check();
    page.getByLabel("On the public page").check();
    page.locator("[id='form:save']").click();
    assertThat(page.locator("#versions li")).hasCount(2);
  }

  private static Locator version(Page page, String language) {
    return page.locator("#versions li").filter(new Locator.FilterOptions().setHasText(language));
  }

  private static void upload(Page page, String language, FilePayload file) {
    version(page, language).locator("input[type=file]").setInputFiles(file);
    version(page, language).locator("form.upload button").click();
    assertThat(page.locator(".ui-messages"))
        .containsText(file.name + " was received and is being checked.");
  }

  @Test
  void addsReplacesAndRemovesFiles() {
    Page page = page(true);
    add(page);
    upload(page, "English", pdf("first.pdf"));
    assertThat(version(page, "English").locator(".tag"))
        .hasText("checked", new LocatorAssertions.HasTextOptions().setTimeout(UNTIL_CHECKED));
    upload(page, "English", pdf("second.pdf"));
    assertThat(version(page, "English").locator(".tag"))
        .hasText("checked", new LocatorAssertions.HasTextOptions().setTimeout(UNTIL_CHECKED));
    assertThat(version(page, "English").locator("a")).hasText("second.pdf");
    assertThat(page.locator(".history")).containsText("EN: first.pdf → EN: second.pdf");
    Page list = browser.newContext().newPage();
    list.navigate(PLENARY.address() + "/de/publications");
    Locator entry =
        list.locator(".events > li").filter(new Locator.FilterOptions().setHasText(title));
    assertThat(entry.locator("a")).hasText("English");
    assertThat(entry).containsText("PDF, 1 kB");
    list.context().close();
    version(page, "English").locator("summary").click();
    version(page, "English").locator("details input[type=submit]").click();
    assertThat(page.locator(".ui-messages")).containsText("The file was removed: English.");
    assertThat(version(page, "English")).containsText("no file");
    remove(page);
  }

  @Test
  void worksWithoutScripts() {
    Page page = page(false);
    add(page);
    upload(page, "Русский", pdf("russian.pdf"));
    version(page, "Русский").locator("summary").click();
    version(page, "Русский").locator("details input[type=submit]").click();
    assertThat(version(page, "Русский")).containsText("no file");
    remove(page);
  }

  private void remove(Page page) {
    page.locator("section.card summary").last().click();
    page.locator("[id='remove:removeButton']").click();
    assertThat(page.locator("h1")).hasText("Publications");
    assertThat(page.locator("main")).not().containsText(title);
    page.context().close();
  }
}
