package org.plenary.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.Cookie;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.plenary.system.ops.Instance;

/**
 * Days after the conference of the demonstration an organizer records what came of a session of
 * which nothing is recorded, while somebody else does the same, and downloads the report.
 */
class OutcomesJourneyIT {
  private static final String EVENT = "alliance-19";
  private static final String LIST = "/app/programme/outcomes.xhtml?code=" + EVENT;

  private final Instance plenary = Instance.shared();
  private final Visitor organizer =
      Visitor.signedIn(plenary.address(), "organizer", plenary.demoPassword());

  @Test
  void fromASessionWithoutOutcomeToTheReport() {
    try (Playwright playwright = Browsing.playwright();
        Browser browser = Browsing.launch(playwright);
        BrowserContext context =
            browser.newContext(new Browser.NewContextOptions().setLocale("en"))) {
      context.addCookies(
          organizer.cookies().stream()
              .map(one -> new Cookie(one.getName(), one.getValue()).setUrl(plenary.address() + "/"))
              .toList());
      Page page = context.newPage();
      page.navigate(plenary.address() + LIST + "&only=missing");
      int missing = page.locator("#sessions tbody tr").count();
      page.locator("#sessions tbody th a").first().click();
      String address = page.url().substring(plenary.address().toString().length());
      type(page);
      meanwhile(address);
      page.locator("[id='save']").click();
      assertThat(page.locator("#theirs")).containsText("Typed meanwhile");
      assertThat(page.locator("[id='summary']")).hasValue("A summary from the journey");
      page.locator("[id='save']").click();
      assertThat(page.locator(".ui-messages-info")).isVisible();
      page.navigate(plenary.address() + LIST + "&only=missing");
      assertEquals(missing - 1, page.locator("#sessions tbody tr").count());
      page.navigate(plenary.address() + address);
      assertThat(page.locator("[id='recommendation:0:to_input']")).hasValue("Austria");
      assertThat(page.locator("[id='recommendation:1:text']")).hasCount(0);
    }
    report();
  }

  /** A summary, two recommendations of which one is taken away again, and a quote. */
  private static void type(Page page) {
    page.locator("[id='summary']").fill("A summary from the journey");
    page.locator("[id='addRecommendation']").click();
    page.locator("[id='recommendation:0:text']").fill("Typed by mistake");
    page.locator("[id='addRecommendation']").click();
    page.locator("[id='recommendation:1:text']").fill("Act on this journey");
    page.locator("[id='recommendation:1:to_input']").pressSequentially("Austria");
    page.locator(".ui-autocomplete-item").first().waitFor();
    page.keyboard().press("Enter");
    page.locator("[id='recommendation:0:remove']").focus();
    page.keyboard().press("Enter");
    page.locator(".ui-confirmdialog-yes").click();
    assertThat(page.locator("[id='recommendation:1:text']")).hasCount(0);
    assertThat(page.locator("[id='recommendation:0:text']")).hasValue("Act on this journey");
    page.locator("[id='addQuote']").click();
    page.locator("[id='quote:0:text']").fill("Said on the way");
    page.locator("[id='save']").click();
    assertThat(page.locator("[id='quote:0:nameMessage']")).isVisible();
    page.locator("[id='quote:0:name']").fill("A traveller");
  }

  private void meanwhile(String address) {
    FilledForm form = organizer.form(address, "en", "[id='entry']");
    HttpResponse<String> answer =
        form.fill("summary", "Typed meanwhile").press("save").sendFromItsPage();
    assertTrue(Planting.target(answer).contains("outcomes.xhtml"), answer::body);
  }

  private void report() {
    String download = "/app/programme/highlights?code=" + EVENT + "&language=fr&format=";
    HttpResponse<String> pdf = organizer.get(download + "pdf", "en");
    assertTrue(pdf.body().startsWith("%PDF-"), "a PDF");
    HttpResponse<String> docx = organizer.get(download + "docx", "en");
    assertTrue(docx.body().startsWith("PK"), "a document of Word");
    assertEquals(
        "attachment; filename=\"alliance-19-highlights-fr.docx\"",
        docx.headers().firstValue("Content-Disposition").orElse(""));
    assertEquals(404, organizer.get(download + "exe", "en").statusCode());
  }
}
