package org.plenary.system;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.plenary.system.Findings.Place;

/**
 * Opens pages in Chromium: English on a wide light screen, Russian on a dark phone. Looks for
 * errors of scripts and of the content policy, requests to other hosts, accessibility violations,
 * and opens the dialogs.
 */
public final class Browsing implements AutoCloseable {
  private static final List<String> ARGUMENTS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--disable-quic",
          "--no-first-run");
  static final String AXE =
      """
      async () => {
        const options = {
          runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
          resultTypes: ['violations'],
          preload: false,
        };
        const { violations } = await axe.run(document, options);
        return violations.flatMap(({ id, nodes }) => nodes.slice(0, 4).map((node) =>
          `${id}: ${node.target.join(' ')} ${[...node.any, ...node.all, ...node.none][0]?.message ?? ''}`));
      }
      """;
  private static final String TOO_WIDE =
      "() => document.documentElement.scrollWidth > document.documentElement.clientWidth + 1";
  private static final String OPENERS = "[data-smoke=open]:visible, .opens-dialog:visible";
  private static final String ROW_BOX = ".ui-datatable tbody .ui-chkbox-box";
  private static final String SETTLED = "() => PrimeFaces.ajax.Queue.isEmpty()";
  private static final String DIALOGS = ".ui-dialog:visible, dialog[open], [role=dialog]:visible";

  private final Playwright playwright;
  private final Browser browser;
  private final URI base;
  private final PageTexts texts;
  private final Findings findings;

  Browsing(URI base, PageTexts texts, Findings findings) {
    this.base = base;
    this.texts = texts;
    this.findings = findings;
    playwright = playwright();
    browser = launch(playwright);
  }

  /** Playwright without browsers of its own. */
  public static Playwright playwright() {
    return Playwright.create(
        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
  }

  /** Debian's Chromium, or the one that the property {@code plenary.chromium} names. */
  public static Browser launch(Playwright playwright) {
    String given = System.getProperty("plenary.chromium", "");
    return playwright
        .chromium()
        .launch(
            new BrowserType.LaunchOptions()
                .setExecutablePath(Path.of(given.isBlank() ? "/usr/bin/chromium" : given))
                .setHeadless(true)
                .setArgs(ARGUMENTS));
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }

  /** Opens addresses as a visitor in a language. */
  void open(Visitor visitor, String language, Collection<String> addresses) {
    try (BrowserContext context = context(visitor, language)) {
      Page page = context.newPage();
      Watch watch = new Watch(page, base, findings);
      for (String address : addresses) {
        Place place = new Place(address, visitor.name(), language);
        watch.at(place);
        try {
          page.navigate(base + address);
          texts.check(place, Jsoup.parse(page.content()), findings);
          look(page, place, watch);
        } catch (PlaywrightException e) {
          findings.add(place, "browser: " + e.getMessage().lines().findFirst().orElse(""));
        }
      }
    }
  }

  private BrowserContext context(Visitor visitor, String language) {
    boolean phone = language.equals("ru");
    BrowserContext context =
        browser.newContext(
            new Browser.NewContextOptions()
                .setLocale(language)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setColorScheme(phone ? ColorScheme.DARK : ColorScheme.LIGHT)
                .setViewportSize(phone ? 390 : 1440, phone ? 844 : 900));
    context.setDefaultTimeout(15_000);
    context.addInitScript(axe());
    context.addCookies(
        visitor.cookies().stream()
            .map(cookie -> new Cookie(cookie.getName(), cookie.getValue()).setUrl(base.toString()))
            .toList());
    return context;
  }

  private void look(Page page, Place place, Watch watch) {
    if ((Boolean) page.evaluate(TOO_WIDE)) {
      findings.add(place, "wider than the screen of " + page.viewportSize().width);
    }
    checkAccessibility(page, place, watch);
    selectFirstRow(page, place, watch);
    Locator openers = page.locator(OPENERS);
    for (int i = 0; i < openers.count(); i++) {
      Locator opener = openers.nth(i);
      String name = opener.innerText().strip();
      opener.click();
      Locator dialog = page.locator(DIALOGS).first();
      dialog.waitFor();
      checkAccessibility(page, place, watch);
      texts.check(place, Jsoup.parse(page.content()), findings);
      page.keyboard().press("Escape");
      try {
        dialog.waitFor(
            new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN).setTimeout(3000));
      } catch (PlaywrightException e) {
        findings.add(place, "Escape does not close the dialog of: " + name);
      }
    }
  }

  /** What appears beside a list when a row is selected is part of the page. */
  private void selectFirstRow(Page page, Place place, Watch watch) {
    Locator box = page.locator(ROW_BOX);
    if (box.count() > 0) {
      page.waitForResponse(
          answer -> answer.request().method().equals("POST"), () -> box.first().click());
      page.waitForFunction(SETTLED);
      checkAccessibility(page, place, watch);
      texts.check(place, Jsoup.parse(page.content()), findings);
    }
  }

  private void checkAccessibility(Page page, Place place, Watch watch) {
    watch.pause();
    for (Object violation : (List<?>) page.evaluate(AXE)) {
      findings.add(place, "axe " + violation);
    }
    watch.resume();
  }

  static String axe() {
    try (InputStream script = Browsing.class.getResourceAsStream("/axe.min.js")) {
      return new String(script.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
