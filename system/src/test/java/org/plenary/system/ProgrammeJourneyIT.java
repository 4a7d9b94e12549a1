package org.plenary.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.SelectOption;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.plenary.system.ops.Instance;

/**
 * An organizer makes the next edition of a series and publishes its programme twice; a delegation
 * reads it without JavaScript. The series is one that no other test looks at.
 */
class ProgrammeJourneyIT {
  private static final String SERIES = "focalpoints";
  private static final String SPEAKER = "Mihaela Plopșoreanu";

  private final Instance plenary = Instance.shared();

  @Test
  void fromTheLastEditionToTheSecondRevisionOfTheNextOne() {
    try (Playwright playwright = Browsing.playwright();
        Browser browser = Browsing.launch(playwright);
        BrowserContext desk = context(browser, "organizer", true);
        BrowserContext reader = context(browser, "delegate-at", false)) {
      Page page = desk.newPage();
      String code = createTheNextEdition(page);
      addASessionByKeyboardAlone(page, code);
      refuseWhatEndsBeforeItStarts(page, code);
      moveInTheGrid(page, desk.newPage(), code);
      publish(page, code, 1);
      Page agenda = reader.newPage();
      assertEquals(200, agenda.navigate(agendaOf(code)).status());
      assertThat(agenda.locator(".rev b")).hasText("Rev.1");
      assertThat(agenda.locator(".slot .time time")).hasText("09:30");
      assertThat(agenda.locator(".who")).containsText(SPEAKER);
      undoInTheList(page, desk.newPage(), code);
      changeTheHour(page, code);
      publish(page, code, 2);
      agenda.reload();
      assertThat(agenda.locator(".rev b")).hasText("Rev.2");
      assertThat(agenda.locator(".slot .time time")).hasText("10:00");
      assertThat(agenda.locator(".moved")).hasText("moved from 09:30");
      Page other = desk.newPage();
      editMeanwhile(page, other, code);
      undoAChange(page);
      nobodyComesAlong(page, code);
    }
  }

  private String createTheNextEdition(Page page) {
    open(page, "/app/event/next.xhtml?series=" + SERIES);
    YearMonth proposed = YearMonth.parse(page.inputValue("#start"));
    LocalDate monday = proposed.plusMonths(2).atDay(7).with(DayOfWeek.MONDAY);
    page.fill("#start", monday.toString());
    page.fill("#end", monday.plusDays(1).toString());
    page.fill("#venue", "Hofburg");
    page.fill("#city", "Vienna");
    page.fill("#zone_input", "Europe/Vienna");
    for (String language : List.of("English", "Русский")) {
      Locator box = page.getByLabel(language, new Page.GetByLabelOptions().setExact(true)).last();
      if (!box.isChecked()) {
        page.locator("label[for='" + box.getAttribute("id") + "']").click();
      }
    }
    page.click("#create");
    assertThat(page.locator(".ui-messages-info")).isVisible();
    String code = page.url().replaceFirst(".*code=", "");
    assertEquals(SERIES + "-" + monday.getYear(), code);
    assertThat(page.locator("dl.facts").first()).containsText("Hofburg, Vienna");
    assertThat(page.locator("dl.facts").first()).containsText("English, Russian");
    clear(page, code);
    page.getByRole(AriaRole.BUTTON, named("Announce")).click();
    assertThat(page.locator(".tags .tag")).hasText("announced");
    return code;
  }

  private void clear(Page page, String code) {
    page.getByRole(AriaRole.LINK, named("Record the clearance")).click();
    page.selectOption("#basis", "DECISION");
    page.fill("#by", "Special Representative");
    page.fill("#on", "2026-01-15");
    page.click("#save");
    page.waitForURL("**/view.xhtml?code=" + code);
  }

  private void addASessionByKeyboardAlone(Page page, String code) {
    open(page, "/app/programme/edit.xhtml?code=" + code);
    page.locator("#roomName").focus();
    page.keyboard().type("Neuer Saal");
    page.keyboard().press("Enter");
    assertThat(page.locator("#side")).containsText("Neuer Saal");
    page.getByRole(AriaRole.LINK, named("Add a session")).focus();
    page.keyboard().press("Enter");
    page.locator("#start").focus();
    type(page, "09:30");
    type(page, "10:30");
    press(page, "P", "Tab", "N"); // the kind "Panel", the room
    page.locator("#title").focus();
    type(page, "Following the money");
    page.locator("#addSpeaker").focus();
    page.keyboard().press("Enter");
    Locator who = page.locator("[id='speaker:0:who_input']");
    assertThat(who).isFocused();
    page.keyboard().type("mihaela plopsor"); // found without its accent
    assertThat(page.locator(".ui-autocomplete-item").first()).containsText(SPEAKER);
    press(page, "ArrowDown", "Enter");
    Locator organization = page.locator("[id='speaker:0:organization']");
    assertThat(organization).hasValue(Pattern.compile(".+"));
    assertThat(page.locator("[id='speaker:0:capacity']")).hasValue(Pattern.compile(".+"));
    assertThat(who).hasValue(SPEAKER);
    page.locator("#save").focus();
    page.keyboard().press("Enter");
    assertThat(page.locator("#sessions")).containsText("Following the money");
    assertThat(page.locator("#sessions")).containsText(SPEAKER);
    assertThat(page.locator("#sessions")).containsText("Neuer Saal");
  }

  private void refuseWhatEndsBeforeItStarts(Page page, String code) {
    openSession(page, code);
    page.fill("#end", "09:00");
    page.click("#save");
    assertThat(page.locator("#endMessage")).containsText("would end before it begins");
    assertThat(page.locator("#end")).hasValue("09:00");
  }

  /** With the keyboard, then with the mouse; what somebody else has changed is not taken back. */
  private void moveInTheGrid(Page page, Page other, String code) {
    open(page, "/app/programme/rooms.xhtml?code=" + code);
    page.fill("#name", "Ratsaal");
    page.click("#save");
    assertThat(page.locator("#rooms")).containsText("Ratsaal");
    open(page, "/app/programme/grid.xhtml?code=" + code);
    ProgrammeGrid grid = new ProgrammeGrid(page, "Following the money");
    grid.assertToldOf("Anna Keller", plenary);
    Locator block = page.locator(".block");
    block.focus();
    page.keyboard().press("ArrowRight");
    grid.assertPlace("09:30–10:30", "Ratsaal");
    page.keyboard().press("ArrowDown");
    grid.assertPlace("09:35–10:35", "Ratsaal");
    page.keyboard().press("Shift+ArrowDown");
    grid.assertPlace("09:35–10:40", "Ratsaal");
    assertThat(block).isFocused();
    page.keyboard().press("Control+z");
    grid.assertPlace("09:35–10:35", "Ratsaal");
    page.click("#undo");
    grid.assertPlace("09:30–10:30", "Ratsaal");
    page.click("#redo");
    grid.assertPlace("09:35–10:35", "Ratsaal");
    page.click("#undo");
    grid.assertPlace("09:30–10:30", "Ratsaal");
    grid.drag(block.boundingBox(), 0.5, 60);
    grid.assertPlace("10:30–11:30", "Ratsaal");
    grid.drag(block.boundingBox(), 1, 30);
    grid.assertPlace("10:30–12:00", "Ratsaal");
    openSession(other, code);
    other.fill("#start", "09:30");
    other.fill("#end", "10:30");
    other.selectOption("#room", new SelectOption().setLabel("Neuer Saal"));
    other.click("#save");
    assertThat(other.locator("#sessions")).containsText("09:30–10:30");
    assertThat(block.locator(".time")).hasText("09:30–10:30"); // taken over by itself
    page.click("#undo");
    assertThat(page.locator("#said")).containsText("Not undone");
    assertThat(block.locator(".time")).hasText("09:30–10:30");
    other.close();
  }

  /** What was removed comes back as it was, unless somebody else has done something with it. */
  private void undoInTheList(Page page, Page other, String code) {
    open(page, "/app/programme/edit.xhtml?code=" + code);
    Locator sessions = page.locator("#sessions");
    page.locator("[id$=':remove']").click();
    assertThat(page.locator("#undo")).isVisible();
    page.keyboard().press("Control+z");
    assertThat(sessions).containsText(SPEAKER);
    page.click("#redo");
    assertThat(page.locator("#undo")).isVisible();
    open(other, "/app/programme/edit.xhtml?code=" + code);
    other.locator("#removed input[type=submit]").click();
    assertThat(other.locator("#sessions")).containsText(SPEAKER);
    other.close();
    page.click("#undo");
    assertThat(page.locator(".ui-messages-warn")).containsText("Not undone");
    assertThat(sessions).containsText(SPEAKER);
  }

  private void changeTheHour(Page page, String code) {
    openSession(page, code);
    page.fill("#start", "10:00");
    page.click("#save");
    assertThat(page.locator("#side del")).containsText("09:30–10:30");
    assertThat(page.locator("#side ins")).containsText("10:00–10:30");
  }

  /** The second one to save is shown what the first one saved, and loses nothing. */
  private void editMeanwhile(Page page, Page other, String code) {
    openSession(other, code);
    other.fill("#title", "Typed meanwhile");
    openSession(page, code);
    page.fill("#title", "Something else");
    page.click("#save");
    assertThat(page.locator("#sessions")).containsText("Something else");
    other.click("#save");
    assertThat(other.locator(".notice[role=alert]")).containsText("Something else");
    assertThat(other.locator("#title")).hasValue("Typed meanwhile");
    assertThat(other.locator("#save")).hasText("Save my version");
    other.close();
  }

  private void undoAChange(Page page) {
    page.locator("#side .diffs input[type=submit]").click();
    assertThat(page.locator("#sessions")).containsText("Following the money");
    assertThat(page.locator("#side")).containsText("Nothing has changed since Rev.2");
  }

  /** The edition after it has the session, and nobody in it. */
  private void nobodyComesAlong(Page page, String code) {
    open(page, "/app/event/next.xhtml?series=" + SERIES);
    LocalDate shifted = LocalDate.parse(page.inputValue("#start"));
    assertEquals(DayOfWeek.MONDAY, shifted.getDayOfWeek());
    assertThat(page.locator("#venue")).hasValue("Hofburg");
    page.click("#create");
    assertThat(page.locator(".ui-messages-info")).isVisible();
    String next = page.url().replaceFirst(".*code=", "");
    assertEquals(SERIES + "-" + shifted.getYear(), next);
    assertTrue(!next.equals(code), next);
    open(page, "/app/programme/edit.xhtml?code=" + next);
    assertThat(page.locator("#sessions")).containsText("Following the money");
    assertThat(page.locator("#sessions")).not().containsText(SPEAKER);
    open(page, "/app/registration/participants.xhtml?event=" + next);
    assertThat(page.locator("main")).not().containsText("Confirmed1");
  }

  private void publish(Page page, String code, int revision) {
    open(page, "/app/programme/edit.xhtml?code=" + code);
    page.getByRole(AriaRole.BUTTON, named("Publish Rev." + revision)).click();
    page.locator(".ui-confirmdialog-yes").click();
    assertThat(page.locator(".ui-messages-info")).containsText("Rev." + revision);
  }

  private void openSession(Page page, String code) {
    open(page, "/app/programme/edit.xhtml?code=" + code);
    page.getByRole(AriaRole.LINK, named("Following the money")).click();
    page.locator("#title").waitFor();
  }

  private void open(Page page, String address) {
    assertEquals(200, page.navigate(plenary.address() + address).status(), address);
  }

  private String agendaOf(String code) {
    return plenary.address() + "/en/events/" + code + "/agenda";
  }

  private static void type(Page page, String text) {
    page.keyboard().type(text);
    page.keyboard().press("Tab");
  }

  private static void press(Page page, String... keys) {
    for (String key : keys) {
      page.keyboard().press(key);
    }
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name);
  }

  private BrowserContext context(Browser browser, String login, boolean scripts) {
    Visitor visitor = Visitor.signedIn(plenary.address(), login, plenary.demoPassword());
    BrowserContext context =
        browser.newContext(
            new Browser.NewContextOptions()
                .setLocale("en")
                .setJavaScriptEnabled(scripts)
                .setViewportSize(1440, 900));
    context.setDefaultTimeout(15_000);
    context.addCookies(
        visitor.cookies().stream()
            .map(one -> new Cookie(one.getName(), one.getValue()).setUrl(plenary.address() + "/"))
            .toList());
    return context;
  }
}
