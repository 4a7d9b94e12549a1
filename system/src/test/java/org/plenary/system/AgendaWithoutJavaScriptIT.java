package org.plenary.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import org.junit.jupiter.api.Test;
import org.plenary.system.ops.Instance;

/** The published agenda as a reader without JavaScript, a browser's cache and a calendar see it. */
class AgendaWithoutJavaScriptIT {
  private static final List<String> LANGUAGES = List.of("en", "fr", "de", "it", "ru", "es");
  private static final Map<Integer, Integer> SCREENS = Map.of(390, 844, 1440, 900);
  private static final String TOO_WIDE =
      "() => document.documentElement.scrollWidth > document.documentElement.clientWidth";

  private final Instance plenary = Instance.shared();
  private final Visitor reader = Visitor.anonymous(plenary.address());

  @Test
  void readsWellOnPhoneAndScreenInEveryLanguage() {
    try (Playwright playwright = Browsing.playwright();
        Browser browser = Browsing.launch(playwright)) {
      SCREENS.forEach(
          (width, height) -> {
            try (BrowserContext context =
                browser.newContext(
                    new Browser.NewContextOptions()
                        .setJavaScriptEnabled(false)
                        .setViewportSize(width, height))) {
              Page page = context.newPage();
              LANGUAGES.forEach(language -> assertReadable(page, language));
            }
          });
    }
  }

  private void assertReadable(Page page, String language) {
    String address = agenda(language);
    page.navigate(plenary.address() + address);
    int width = page.viewportSize().width;
    assertFalse((Boolean) page.evaluate(TOO_WIDE), address + " scrolls sideways at " + width);
    Locator days = page.locator("nav.days a");
    assertEquals(2, days.count(), address);
    for (int i = days.count() - 1; i >= 0; i--) {
      String id = days.nth(i).getAttribute("href").replaceFirst(".*#", "");
      days.nth(i).click();
      double top = page.locator("[id='" + id + "']").boundingBox().y;
      assertTrue(
          top < page.viewportSize().height, () -> address + " does not go to " + id + ": " + top);
    }
  }

  @Test
  void answersThatNothingChanged() {
    for (String language : LANGUAGES) {
      for (String address : List.of(agenda(language), agenda(language) + ".ics")) {
        HttpResponse<String> first = reader.get(address, language);
        assertEquals(200, first.statusCode(), address);
        String tag = first.headers().firstValue("ETag").orElse("none");
        assertTrue(tag.startsWith("\""), () -> address + " has the weak or no tag " + tag);
        assertEquals("no-cache", first.headers().firstValue("Cache-Control").orElse(""), address);
        HttpResponse<String> again = reader.get(address, language, "If-None-Match", tag);
        assertEquals(304, again.statusCode(), address);
        assertEquals("", again.body(), address);
        assertTrue(first.headers().firstValue("Set-Cookie").isEmpty(), address);
      }
    }
  }

  @Test
  void opensInACalendarWithAnEntryOfItsOwnForEachSession() throws IOException, ParserException {
    for (String language : LANGUAGES) {
      String address = agenda(language) + ".ics";
      Calendar calendar =
          new CalendarBuilder().build(new StringReader(reader.get(address, language).body()));
      calendar.validate();
      List<String> uids =
          calendar.getComponents(Component.VEVENT).stream()
              .map(event -> event.getRequiredProperty("UID").getValue())
              .toList();
      Set<String> different = uids.stream().collect(Collectors.toSet());
      assertTrue(uids.size() >= 10, () -> address + " has " + uids.size() + " entries");
      assertEquals(uids.size(), different.size(), address);
    }
  }

  private static String agenda(String language) {
    return "/" + language + "/events/alliance-19/agenda";
  }
}
