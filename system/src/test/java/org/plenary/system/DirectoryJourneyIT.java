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
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.plenary.system.ops.Instance;

/** The job of a partnership officer, in a browser, on the EAR that ships. */
class DirectoryJourneyIT {
  private static final String APP = "/app/directory/";
  private static final Instance PLENARY = Instance.shared();
  private static Playwright playwright;
  private static Browser browser;

  /** Makes names of this run different from those of others; letters only. */
  private static final String RUN =
      ThreadLocalRandom.current()
          .ints(6, 'a', 'z' + 1)
          .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
          .toString();

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

  private static Page page(String login) {
    Visitor visitor = Visitor.signedIn(PLENARY.address(), login, PLENARY.demoPassword());
    BrowserContext context =
        browser.newContext(
            new Browser.NewContextOptions().setLocale("en").setViewportSize(1440, 900));
    context.setDefaultTimeout(10_000);
    context.addCookies(
        visitor.cookies().stream()
            .map(c -> new Cookie(c.getName(), c.getValue()).setUrl(PLENARY.address().toString()))
            .toList());
    return context.newPage();
  }

  private static void open(Page page, String address) {
    page.navigate(PLENARY.address() + APP + address);
  }

  private static Locator field(Page page, String id) {
    return page.locator("[id='form:" + id + "']");
  }

  private static void save(Page page) {
    field(page, "save").click();
  }

  /** Adds a person and gives the address of their page. */
  private static String add(Page page, String given, String family, String title) {
    open(page, "personedit.xhtml");
    field(page, "givenName").fill(given);
    field(page, "familyName").fill(family);
    if (title != null) {
      field(page, "organization").selectOption("ICMPD");
      field(page, "title").fill(title);
    }
    save(page);
    page.waitForURL("**/person.xhtml**");
    return page.url().replaceFirst(".*/", "");
  }

  private static Locator.FilterOptions named(String text) {
    return new Locator.FilterOptions().setHasText(text);
  }

  @Test
  void endsARoleByKeyboardAloneAndKnowsWhoHeldItBeforeAndAfter() {
    Page page = page("officer");
    String first = "Žofia Prvá" + RUN;
    String second = "Viktor Druhý" + RUN;
    String title = "Head of Trials " + RUN;
    String person = add(page, "Žofia", "Prvá" + RUN, title);
    page.locator("a[href*='personrole.xhtml?role=']").click();
    field(page, "from").fill("2024-01-15");
    save(page);
    page.waitForURL("**/person.xhtml**");
    add(page, "Viktor", "Druhý" + RUN, null);

    open(page, "people.xhtml");
    tabTo(page, "main input[name=q]");
    page.keyboard().type("prva" + RUN);
    page.keyboard().press("Enter");
    page.waitForURL("**q=prva**");
    tabTo(page, "table.list tbody th a");
    page.keyboard().press("Enter");
    page.waitForURL("**selected=**");
    tabTo(page, "#side a[href^='person.xhtml']");
    page.keyboard().press("Enter");
    page.waitForURL("**/person.xhtml**");
    tabTo(page, "a[href*='personroleend']");
    page.keyboard().press("Enter");
    page.waitForURL("**/personroleend**");
    tabTo(page, "[id='form:day']");
    page.keyboard().type("2026-03-01");
    tabTo(page, "[id^='form:successorRef']");
    page.keyboard().type("druhy" + RUN);
    page.locator(".ui-autocomplete-panel:visible [data-item-value]").first().waitFor();
    page.keyboard().press("Enter");
    tabTo(page, "[id='form:end']");
    page.keyboard().press("Enter");
    page.waitForURL("**/person.xhtml**");

    assertEquals(first, holder(page, title, "2026-02-28"));
    assertEquals(second, holder(page, title, "2026-03-01"));
    assertEquals("", holder(page, title, "2024-01-14"));
    open(page, "people.xhtml?on=2026-02-28&role=" + title.replace(" ", "+"));
    assertThat(page.locator("table.list tbody tr")).hasCount(1);
    assertThat(page.locator("table.list tbody tr")).containsText(first);

    open(page, person + "&tab=history");
    Locator history = page.locator("ul.history");
    assertThat(history).containsText("still going on → 1 March 2026");
    assertThat(history).containsText("From: unknown → 15 January 2024");
    assertThat(history).containsText("Family name: Prvá" + RUN);
    String told = history.innerText();
    assertFalse(told.matches("(?s).*(validTo|bodyRef|title_key|FULL|[0-9a-f]{8}-).*"), told);
    page.context().close();
  }

  /** Who held the role on a day, as the page of the organization tells; "" for nobody. */
  private static String holder(Page page, String title, String day) {
    open(page, "organization.xhtml?code=ICMPD");
    page.locator("main input[name=on]").fill(day);
    page.locator("main form:has(input[name=on]) button").click();
    page.waitForURL("**on=" + day + "**");
    Locator rows = page.locator("section:has(input[name=on]) tbody tr").filter(named(title));
    return rows.count() == 0 ? "" : rows.first().locator("th").innerText().strip();
  }

  /** Presses Tab until something is focused that the selector matches. */
  private static void tabTo(Page page, String selector) {
    for (int presses = 0; presses < 120; presses++) {
      page.keyboard().press("Tab");
      if ((Boolean) page.evaluate("s => document.activeElement.matches(s)", selector)) {
        return;
      }
    }
    throw new AssertionError("Tab does not lead to " + selector + " on " + page.url());
  }

  @Test
  void theSecondOfTwoOfficersSeesBothVersionsOfAPersonAndLosesNothing() {
    Page first = page("officer");
    Page second = page("officer-protected");
    String person = add(first, "Ana", "Dvojica" + RUN, null);
    String edit = person.replace("person.xhtml", "personedit.xhtml");
    open(first, edit);
    open(second, edit);
    field(first, "contact:1:address").fill("+43 1 514360");
    field(first, "honorific").fill("Mr");
    save(first);
    first.waitForURL("**/person.xhtml**");
    field(second, "contact:0:address").fill("second@example.org");
    field(second, "honorific").fill("Dr");
    save(second);
    assertThat(second.locator("form .notice[role=alert]")).isVisible();
    assertThat(differing(second, "Telephone")).containsText("+43 1 514360");
    assertThat(differing(second, "Honorific")).containsText("Dr");
    assertThat(differing(second, "Honorific")).containsText("Mr");
    assertThat(field(second, "contact:0:address")).hasValue("second@example.org");
    assertThat(field(second, "contact:1:address")).hasValue("+43 1 514360");
    assertThat(field(second, "honorific")).hasValue("Dr");
    differing(second, "Honorific").locator("input[type=submit]").click();
    assertThat(field(second, "honorific")).hasValue("Mr");
    save(second);
    second.waitForURL("**/person.xhtml**");
    Locator content = second.locator("main");
    assertThat(content).containsText("second@example.org");
    assertThat(content).containsText("+43 1 514360");
    first.context().close();
    second.context().close();
  }

  private static Locator differing(Page page, String label) {
    return page.locator("table.compare tr.differs").filter(named(label));
  }

  @Test
  void theSecondOfTwoOfficersSeesBothVersionsOfAnOrganization() {
    Page first = page("officer");
    Page second = page("officer-protected");
    String code = "TRIAL-" + RUN.toUpperCase(java.util.Locale.ROOT);
    open(first, "organizationedit.xhtml");
    field(first, "code").fill(code);
    field(first, "name").fill("Trial " + RUN);
    save(first);
    first.waitForURL("**/organization.xhtml**");
    String edit = "organizationedit.xhtml?code=" + code;
    open(first, edit);
    open(second, edit);
    field(first, "city").fill("Graz");
    field(first, "name_fr").fill("Essai");
    save(first);
    first.waitForURL("**/organization.xhtml**");
    field(second, "city").fill("Linz");
    field(second, "name_ru").fill("Проба");
    save(second);
    assertThat(second.locator("table.compare tr.differs")).hasCount(3);
    assertThat(field(second, "city")).hasValue("Linz");
    assertThat(field(second, "name_fr")).hasValue("Essai");
    second.locator("[id='form:allTheirs']").click();
    assertThat(field(second, "city")).hasValue("Graz");
    assertThat(field(second, "name_ru")).hasValue("");
    second.locator("[id='form:allMine']").click();
    assertThat(field(second, "city")).hasValue("Linz");
    assertThat(field(second, "name_fr")).hasValue("");
    assertThat(field(second, "name_ru")).hasValue("Проба");
    save(second);
    second.waitForURL("**/organization.xhtml**");
    assertThat(second.locator("main")).containsText("Linz");
    first.context().close();
    second.context().close();
  }

  @Test
  void aProtectedPersonIsFoundByTheLegalNameOnlyWithTheRightAndAReason() {
    Page page = page("officer-protected");
    String person = add(page, "Rosa", "Tajná" + RUN, null);
    open(page, person);
    page.locator("[id='protect:publicName']").fill("Participant " + RUN);
    page.locator("[id='protect:protectButton']").click();
    assertThat(page.locator("h1")).containsText("Participant " + RUN);
    open(page, "people.xhtml?q=tajna" + RUN);
    assertThat(page.locator("table.list tbody tr")).hasCount(0);
    open(page, "personlegal.xhtml");
    field(page, "text").fill("tajná" + RUN);
    field(page, "find").click();
    assertThat(page.locator("main [role=status]")).hasCount(0);
    field(page, "reason").fill("asked by the host " + RUN);
    field(page, "find").click();
    assertThat(page.locator("main ul.things")).containsText("Participant " + RUN);
    assertFalse(page.url().contains("tajn"), page.url());
    open(page, person + "&tab=history");
    assertThat(page.locator("ul.history")).containsText("asked by the host " + RUN);
    assertFalse(page.content().contains("Tajná" + RUN));
    page.context().close();

    Visitor officer = Visitor.signedIn(PLENARY.address(), "officer", PLENARY.demoPassword());
    assertEquals(403, officer.get(APP + "personlegal.xhtml", "en").statusCode());
  }

  @Test
  void exportsWhatTheListShowsAsASafeFile() {
    Visitor officer = Visitor.signedIn(PLENARY.address(), "officer", PLENARY.demoPassword());
    HttpResponse<String> file = officer.get(APP + "people.csv?q=bohac&sort=role", "en");
    assertEquals(200, file.statusCode());
    assertTrue(file.body().startsWith("\ufeff"), "no byte-order mark");
    assertTrue(file.body().contains("Boháč"), file.body());
    assertEquals(2, file.body().lines().count(), file.body());
    HttpResponse<String> all = officer.get(APP + "organizations.csv?group=ICAT", "ru");
    assertTrue(all.body().contains("UNODC"), all.body());
    Visitor delegate = Visitor.signedIn(PLENARY.address(), "delegate-at", PLENARY.demoPassword());
    assertEquals(403, delegate.get(APP + "people.csv", "en").statusCode());
  }
}
