package org.plenary.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.plenary.system.ops.Instance;

/** Health in words and the settings in force, as an administrator reads them. */
class OperationPagesIT {
  private static final String HEALTH = "/app/operation/health.xhtml";
  private static final String SETTINGS = "/app/operation/settings.xhtml";

  private final Instance plenary = Instance.shared();
  private final Visitor admin =
      Visitor.signedIn(plenary.address(), "admin", plenary.demoPassword());

  private Document page(String address, String language) {
    return Jsoup.parse(admin.get(address + "?lang=" + language, language).body());
  }

  @Test
  void theHealthIsToldInSentencesInEveryLanguage() {
    Set<String> headings = new TreeSet<>();
    for (String language : List.of("en", "fr", "de", "it", "ru", "es")) {
      admin.get(HEALTH + "?lang=" + language, language);
      Document page = Jsoup.parse(admin.get(HEALTH, language).body());
      assertFalse(page.text().contains("???"), page.text());
      assertFalse(page.text().contains("{"), page.text());
      for (Element row : page.select(".health > li")) {
        assertFalse(row.select("p").text().isBlank(), row.text());
        assertFalse(row.select(".state").text().isBlank(), row.text());
        assertFalse(row.select(".sign").text().isBlank(), "a sign beside the colour");
      }
      assertEquals(12, page.select(".health > li").size(), page.text());
      headings.add(page.select("h1").text());
    }
    assertEquals(6, headings.size(), headings::toString);
    admin.get(HEALTH + "?lang=en", "en");
  }

  @Test
  void theDatabaseIsWellWhereThisIsReady() {
    assertEquals(200, Visitor.anonymous(plenary.address()).get("/health/ready", "en").statusCode());
    page(HEALTH, "en");
    Document page = Jsoup.parse(admin.get(HEALTH, "en").body());
    Element database = page.select(".health > li:has(h2:contains(Database))").first();
    assertTrue(database.hasClass("state-WELL"), database.text());
    Element accounts = page.select(".health > li:has(h2:contains(Demonstration))").first();
    assertTrue(accounts.hasClass("state-LOOK"), accounts.text());
    assertTrue(accounts.text().contains("9 accounts"), accounts.text());
  }

  @Test
  void theSettingsTellValuesAndWhereTheyComeFromAndNoSecret() {
    page(SETTINGS, "en");
    Document page = Jsoup.parse(admin.get(SETTINGS, "en").body());
    assertFalse(page.html().contains(plenary.demoPassword()), "the password of the demonstration");
    assertFalse(page.html().contains(plenary.databasePassword()), "the database's password");
    assertEquals("set, not shown", cells(page, "PLENARY_DEMO_PASSWORD").get(0).text());
    assertEquals("not set", cells(page, "PLENARY_MAIL_PASSWORD").get(0).text());
    assertEquals(
        String.valueOf(plenary.httpPort()), cells(page, "PLENARY_HTTP_PORT").get(0).text());
    assertEquals("set", cells(page, "PLENARY_HTTP_PORT").get(1).text());
    assertEquals("info", cells(page, "PLENARY_LOG_LEVEL").get(0).text());
    assertEquals("default", cells(page, "PLENARY_LOG_LEVEL").get(1).text());
    assertTrue(page.select("dl.d").text().contains("MariaDB"), page.select("dl.d")::text);
  }

  private static List<Element> cells(Document page, String setting) {
    return page.select("tr:has(th code:containsOwn(" + setting + "))").stream()
        .filter(row -> row.select("th code").text().equals(setting))
        .flatMap(row -> row.select("td").stream())
        .toList();
  }
}
