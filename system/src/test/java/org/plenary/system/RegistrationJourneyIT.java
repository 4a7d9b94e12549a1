package org.plenary.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.plenary.system.ops.Instance;

/**
 * An organizer's first job in the browser, from the next edition to the export. Each test is a step
 * of the way and goes on where the one before ended.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RegistrationJourneyIT {
  private static final String SERIES = "alliance";
  private static final String EVENT = "alliance-28";
  private static final String PARTICIPANTS = "/app/registration/participants.xhtml?event=" + EVENT;
  private static final String REGISTER = "/app/registration/register.xhtml?event=" + EVENT;
  private static final String MEDIA =
      "/app/registration/setup.xhtml?event=" + EVENT + "&category=media#edit";

  private static Instance plenary;
  private static Playwright playwright;
  private static BrowserContext desk;
  private static BrowserContext otherDesk;
  private static Page page;

  @BeforeAll
  static void signIn() {
    plenary = Instance.shared();
    playwright = Browsing.playwright();
    Browser browser = Browsing.launch(playwright);
    desk = atDesk(browser);
    otherDesk = atDesk(browser);
    page = desk.pages().getFirst();
  }

  private static BrowserContext atDesk(Browser browser) {
    BrowserContext context =
        browser.newContext(
            new Browser.NewContextOptions()
                .setBaseURL(plenary.address().toString())
                .setLocale("en")
                .setViewportSize(1440, 900));
    context.setDefaultTimeout(15_000);
    Page signIn = context.newPage();
    signIn.navigate("/app/home/today.xhtml");
    signIn.locator("[id='signIn:login']").fill("organizer");
    signIn.locator("[id='signIn:password']").fill(plenary.demoPassword());
    signIn.keyboard().press("Enter");
    signIn.waitForURL("**/app/home/today.xhtml");
    return context;
  }

  @AfterAll
  static void leave() {
    playwright.close();
  }

  @Test
  @Order(1)
  void theNextEditionHasTheCategoriesOfTheLastOneButNobodyOnItsList() {
    page.navigate("/app/event/next.xhtml?series=" + SERIES);
    page.locator("#create").click();
    page.waitForURL("**/view.xhtml?code=" + EVENT);
    page.locator("[id$=':announce']").click();
    assertThat(page.locator("#messages")).containsText("is not cleared");
    page.navigate("/app/event/clearance.xhtml?code=" + EVENT);
    page.locator("#basis").selectOption("CHAIRPERSONSHIP");
    page.locator("#by").fill("Special Representative");
    page.locator("#on").fill("2026-01-15");
    page.locator("#save").click();
    page.waitForURL("**/view.xhtml?code=" + EVENT);
    page.locator("[id$=':announce']").click();
    assertThat(page.locator("#messages")).containsText("announced");
    // below the form: what is pressed before all of it has arrived does nothing
    assertThat(page.locator("#life")).isVisible();
    page.locator("[id$=':open']").click();
    assertThat(page.locator("[id$=':close']")).isVisible();
    page.navigate(PARTICIPANTS);
    assertThat(page.locator("[id='list:table'] tbody")).hasText("Nobody is registered yet.");
    page.navigate(MEDIA);
    assertThat(row("Media")).containsText("6");
    page.locator("[id='form:capacity']").fill("-1");
    page.locator("[id='form:save']").click();
    assertThat(page.locator("[id='form:capacityMessage']")).containsText("0 or more");
    page.locator("[id='form:capacity']").fill("1");
    save("form:save");
    assertThat(row("Media").locator("td").first()).hasText("1");
  }

  @Test
  @Order(2)
  void theLastSeatGoesToOneOfTwoOrganizersAndTheOtherKeepsWhatWasTyped() {
    Page other = otherDesk.pages().getFirst();
    fillIn(page, "Ana", "Prvá", "ana@example.org");
    fillIn(other, "Bo", "Zweiter", "bo@example.org");
    page.locator("[id='form:register']").click();
    page.waitForURL("**" + PARTICIPANTS);
    other.locator("[id='form:register']").click();
    assertThat(other.locator("#messages"))
        .containsText("All 1 seats of the category are taken: Media.");
    assertThat(other.locator("[id='form:familyName']")).hasValue("Zweiter");
    other.locator("[id='form:wait']").click();
    other.waitForURL("**" + PARTICIPANTS);
    assertThat(other.locator("[id='list:table']")).containsText("Waiting list no. 1");
    assertFigure(other, "Confirmed", "1");
    assertFigure(other, "Waiting list", "1");
  }

  private static void fillIn(Page form, String given, String family, String mail) {
    form.navigate(REGISTER);
    form.locator("[id='form:givenName']").fill(given);
    form.locator("[id='form:familyName']").fill(family);
    form.locator("[id='form:mail']").fill(mail);
    choose(form, "form:category", "Media");
  }

  private static void choose(Page form, String menu, String label) {
    form.locator("[id='" + menu + "']").click();
    form.locator("[id='" + menu + "_panel']")
        .getByRole(AriaRole.OPTION, new Locator.GetByRoleOptions().setName(label).setExact(true))
        .click();
  }

  @Test
  @Order(3)
  void cancellingManyCanBeUndone() {
    page.navigate(PARTICIPANTS);
    page.getByLabel("Select all on this page").first().click();
    assertThat(page.locator("[id='list:bulk']")).containsText("2 selected");
    page.locator("[id='list:cancel']").click();
    assertThat(page.locator("#undoForm")).containsText("2 registrations cancelled");
    assertFigure(page, "Confirmed", "0");
    page.locator("[id='undoForm:undo']").click();
    assertFigure(page, "Confirmed", "1");
    assertFigure(page, "Waiting list", "1");
    assertThat(page.locator("#undoForm")).hasText("");
  }

  @Test
  @Order(4)
  void moreSeatsGoToWhoWaitsAndFewerShowAsOverbooked() {
    page.navigate(MEDIA);
    page.locator("[id='form:capacity']").fill("2");
    save("form:save");
    page.navigate(PARTICIPANTS);
    assertFigure(page, "Confirmed", "2");
    page.navigate(MEDIA);
    page.locator("[id='form:capacity']").fill("1");
    save("form:save");
    assertThat(row("Media")).containsText("overbooked by 1");
  }

  @Test
  @Order(5)
  void aRequestIsRefusedWithAReasonAndOneWithoutASeatIsToldWhichLimitIsFull() {
    page.navigate(MEDIA);
    choose(page, "form:seatTakenAt", "at approval");
    save("form:save");
    fillIn(page, "Cy", "Troisième", "cy@example.org");
    page.locator("[id='form:register']").click();
    page.waitForURL("**" + PARTICIPANTS);
    page.navigate(PARTICIPANTS + "&status=REQUESTED");
    page.getByLabel("Select all on this page").first().click();
    page.locator("[id='list:confirm']").click();
    assertThat(page.locator("#messages"))
        .containsText("All 1 seats of the category are taken: Media.");
    page.getByLabel("Select all on this page").first().click();
    page.locator("[id='list:refuse']").click();
    page.locator("[id='refusalForm:refuse']").click();
    assertThat(page.locator("[id='refusalForm:whyMessage']")).hasText("Give a reason.");
    page.locator("[id='refusalForm:why']").fill("The press room is full.");
    page.locator("[id='refusalForm:refuse']").click();
    assertThat(page.locator("#undoForm")).containsText("1 registration refused");
    page.navigate(PARTICIPANTS + "&status=REFUSED");
    page.getByLabel("Select all on this page").first().click();
    assertThat(page.locator("#side")).containsText("The press room is full.");
  }

  @Test
  @Order(6)
  void aPersonOfTheDirectoryIsFoundAndRegisteredByKeyboardAlone() {
    page.navigate(REGISTER);
    page.locator("[id='form:person_input']").focus();
    page.keyboard().type("aabj");
    Locator found = page.locator("[id='form:person_panel'] tr, [id='form:person_panel'] li");
    assertThat(found.first()).isVisible();
    page.keyboard().press("Enter");
    assertThat(page.locator("[id='form:entity_label']")).hasText("Denmark");
    page.locator("[id='form:category_label']").focus();
    page.keyboard().press("ArrowDown");
    page.locator("[id='form:register']").focus();
    page.keyboard().press("Enter");
    page.waitForURL("**" + PARTICIPANTS);
    assertThat(page.locator("[id='list:table']")).containsText("Aabjerg");
  }

  @Test
  @Order(7)
  void aChoiceMadeWhileTheMenuOpensIsTaken() {
    page.navigate(REGISTER);
    page.evaluate(
        """
        () => {
          document.getElementById('form:category_label').click();
          [...document.querySelectorAll('[id="form:category_panel"] li')]
              .find(option => option.textContent === 'Media').click();
        }""");
    assertThat(page.locator("[id='form:category_label']")).hasText("Media");
    assertThat(page.locator("[id='form:category_panel']")).isHidden();
  }

  @Test
  @Order(8)
  void oneDelegationGetsMoreSeatsThanOthersBeforeItRegistersAnybody() {
    page.navigate("/app/registration/setup.xhtml?event=" + EVENT);
    choose(page, "seats:entity", "Armenia");
    page.locator("[id='seats:seatsCapacity']").fill("9");
    save("seats:grant");
    assertThat(row("Armenia")).containsText("9");
  }

  @Test
  @Order(9)
  void whatIsSeenIsExported() {
    APIResponse all =
        desk.request().get("/app/registration/participants.csv?event=" + EVENT + "&category=media");
    assertEquals(200, all.status());
    String text = all.text();
    assertTrue(text.startsWith("\uFEFF"), "a byte-order mark for spreadsheets");
    assertEquals(4, text.lines().filter(line -> !line.isBlank()).count(), text);
    assertTrue(text.contains("Prvá"), text);
  }

  private static Locator row(String name) {
    return page.locator("table.list tr")
        .filter(
            new Locator.FilterOptions()
                .setHas(page.locator("th", new Page.LocatorOptions().setHasText(name))))
        .first();
  }

  private static void save(String button) {
    page.locator("[id='" + button + "']").click();
    assertThat(page.locator("#messages")).containsText("Saved.");
  }

  private static void assertFigure(Page list, String label, String value) {
    assertThat(
            list.locator("#figures dl > div, #figures .stats > div")
                .filter(new Locator.FilterOptions().setHasText(label))
                .first()
                .locator("dd"))
        .containsText(value);
  }
}
