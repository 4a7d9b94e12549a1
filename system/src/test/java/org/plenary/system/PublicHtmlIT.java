package org.plenary.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import nu.validator.client.EmbeddedValidator;
import nu.validator.validation.SimpleDocumentValidator;
import org.junit.jupiter.api.Test;
import org.plenary.system.ops.Instance;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** What anybody can read is valid HTML by the Nu checker and passes axe, in every language. */
class PublicHtmlIT {
  private static final List<String> LANGUAGES = List.of("en", "fr", "de", "it", "ru", "es");
  private static final List<String> PAGES =
      List.of(
          "/",
          "/events",
          "/events/alliance-19",
          "/events/alliance-19/agenda",
          "/events/alliance-19/agenda/changes",
          "/events/alliance-19/agenda/rev/1",
          "/events/alliance-27/register",
          "/publications");

  private final Instance plenary = Instance.shared();
  private final SimpleDocumentValidator checker = checker();
  private final Visitor reader = Visitor.anonymous(plenary.address());

  @Test
  void isValidByTheNuCheckerInEveryLanguage() {
    List<String> found = new ArrayList<>();
    for (String language : LANGUAGES) {
      for (String page : PAGES) {
        String address = "/" + language + page;
        HttpResponse<String> answer = reader.get(address, language);
        assertEquals(200, answer.statusCode(), address);
        messages(answer.body()).forEach(message -> found.add(address + ": " + message));
      }
    }
    assertEquals("", String.join("\n", found));
  }

  @Test
  void findsFaultsWhereThereAreSome() {
    String html = "<!DOCTYPE html><html lang=en><title>A</title><p id=a><p id=a><font>b</font>";
    assertFalse(messages(html).isEmpty());
  }

  @Test
  void agendaPassesAxeInEveryLanguage() {
    List<String> found = new ArrayList<>();
    try (Playwright playwright = Browsing.playwright();
        Browser browser = Browsing.launch(playwright);
        BrowserContext context = browser.newContext()) {
      context.addInitScript(Browsing.axe());
      Page page = context.newPage();
      for (String language : LANGUAGES) {
        String address = "/" + language + "/events/alliance-19/agenda";
        page.navigate(plenary.address() + address);
        ((List<?>) page.evaluate(Browsing.AXE)).forEach(one -> found.add(address + ": " + one));
      }
    }
    assertEquals("", String.join("\n", found));
  }

  /** Errors and warnings. */
  private List<String> messages(String html) {
    List<String> messages = new ArrayList<>();
    try {
      checker.setUpValidatorAndParsers(new Messages(messages), true, false);
      checker.checkHtmlInputSource(new InputSource(new StringReader(html)));
    } catch (IOException | SAXException e) {
      throw new IllegalStateException("The Nu checker failed", e);
    }
    return messages;
  }

  private static SimpleDocumentValidator checker() {
    SimpleDocumentValidator checker = new SimpleDocumentValidator();
    List<String> messages = new ArrayList<>();
    try {
      checker.setUpMainSchema(EmbeddedValidator.SCHEMA_URL, new Messages(messages));
    } catch (Exception e) {
      throw new IllegalStateException("The Nu checker cannot read its schema", e);
    }
    assertEquals(List.of(), messages);
    return checker;
  }

  private record Messages(List<String> found) implements ErrorHandler {
    @Override
    public void warning(SAXParseException message) {
      found.add(message.getLineNumber() + ": " + message.getMessage());
    }

    @Override
    public void error(SAXParseException message) {
      warning(message);
    }

    @Override
    public void fatalError(SAXParseException message) {
      warning(message);
    }
  }
}
