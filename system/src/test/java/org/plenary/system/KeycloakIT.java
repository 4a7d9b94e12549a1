package org.plenary.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.plenary.system.Keycloak.Person;
import org.plenary.system.ops.Instance;

/** Signing in through a real Keycloak, in a browser. */
class KeycloakIT extends AccountJourney {
  private static final String RUN = UUID.randomUUID().toString();
  private static final Person STRANGER = new Person("stranger", RUN + "@example.net", true);
  private static final Person UNVERIFIED = person("unverified", false);
  private static final Person KNOWN = person("known", true);

  private static Keycloak keycloak;
  private static Playwright playwright;
  private static Browser browser;

  private final List<String> complaints = new ArrayList<>();

  private static Person person(String name, boolean verified) {
    return new Person(name, name + "-" + RUN + "@example.org", verified);
  }

  @BeforeAll
  static void start() {
    keycloak = new Keycloak(Instance.shared(), List.of(STRANGER, UNVERIFIED, KNOWN));
    playwright = Browsing.playwright();
    browser = Browsing.launch(playwright);
  }

  @AfterAll
  static void stop() {
    browser.close();
    playwright.close();
    keycloak.close();
  }

  private Page page(String language, boolean phone, boolean forAxe) {
    BrowserContext context =
        browser.newContext(
            new Browser.NewContextOptions()
                .setLocale(language)
                .setBypassCSP(forAxe)
                .setColorScheme(phone ? ColorScheme.DARK : ColorScheme.LIGHT)
                .setViewportSize(phone ? 390 : 1440, phone ? 844 : 900));
    context.setDefaultTimeout(60_000);
    Page page = context.newPage();
    page.onConsoleMessage(
        message -> {
          boolean ours = page.url().startsWith(plenary.address().toString());
          if (ours && message.type().equals("error") && !message.text().contains("status of 403")) {
            complaints.add(message.text());
          }
        });
    return page;
  }

  /** From the sign-in page to Keycloak's, with the keyboard alone. */
  private void toKeycloak(Page page, String button) {
    page.navigate(plenary.address() + "/signin.xhtml?next=" + ME);
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button)).focus();
    page.keyboard().press("Enter");
    assertThat(page.locator("#username")).isVisible();
  }

  private static void giveName(Page page, Person person) {
    page.locator("#username").fill(person.name());
    page.locator("#password").fill(person.name());
    page.keyboard().press("Enter");
  }

  /** Makes an account with the address of somebody in the realm. */
  private void anAccountOf(Person person) {
    anAccount();
    mails.change("update account set mail = ? where login = ?", person.mail(), login);
  }

  @Test
  void signsInAndOutAgainThereToo() {
    anAccountOf(KNOWN);
    Page page = page("en", false, false);
    toKeycloak(page, "Sign in with Keycloak");
    giveName(page, KNOWN);
    assertThat(page).hasURL(plenary.address() + ME);
    assertThat(page.locator("#main, main").first()).containsText("this one");
    page.locator("details.menu summary").last().click();
    page.locator("form[action$='/sign-out'] button").click();
    assertThat(page).hasURL(plenary.address() + "/signin.xhtml?out=1");
    assertThat(page.getByRole(AriaRole.STATUS)).containsText("You have signed out");
    page.navigate(plenary.address() + ME);
    assertThat(page).hasURL(Pattern.compile(".*/signin\\.xhtml\\?next=.*"));
    toKeycloak(page, "Sign in with Keycloak");
    assertEquals(List.of(), complaints);
    page.context().close();
  }

  @Test
  void tellsAStrangerInTheirLanguageWhomToAsk() {
    Page page = page("ru", true, true);
    toKeycloak(page, "Войти через Keycloak");
    giveName(page, STRANGER);
    assertThat(page.locator("main h1")).hasText("С этой учётной записью доступа нет");
    page.evaluate(Browsing.axe());
    assertEquals(List.of(), page.evaluate(Browsing.AXE));
    assertEquals(
        Boolean.TRUE,
        page.evaluate("() => document.documentElement.scrollWidth <= window.innerWidth + 1"));
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Вернуться ко входу"))
        .click();
    assertThat(page.locator("#provider button")).isVisible();
    assertEquals(List.of(), complaints);
    page.context().close();
  }

  @Test
  void takesNoAddressThatTheProviderHasNotVerified() {
    anAccountOf(UNVERIFIED);
    Page page = page("en", false, false);
    toKeycloak(page, "Sign in with Keycloak");
    giveName(page, UNVERIFIED);
    assertThat(page.locator("main h1")).hasText("No access with this account");
    page.navigate(plenary.address() + ME);
    assertThat(page).hasURL(Pattern.compile(".*/signin\\.xhtml\\?next=.*"));
    page.context().close();
  }
}
