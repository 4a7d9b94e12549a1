package org.plenary.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.plenary.system.ops.Instance;

/** An event that was public is closed: who still gets what, at which address. */
class ClosedEventIT {
  private static final Instance PLENARY = Instance.shared();

  /** In no text of the pages: the tour looks for those on pages in other languages. */
  private static final String TITLE = "Ledgers of supply";

  private final Visitor everyone = Visitor.anonymous(PLENARY.address());
  private final Visitor organizer = signedIn("organizer");
  private final Visitor austria = signedIn("delegate-at");
  private final Visitor unodc = signedIn("delegate-unodc");
  private final Planting planting = new Planting(PLENARY, ClosedEventIT::signedIn);
  private final String page = "/en/events/" + planting.event();
  private final String agenda = page + "/agenda";

  /** The next edition of its series takes the audience along. */
  @AfterEach
  void open() {
    closeTo("PUBLIC");
  }

  @Test
  void isGoneFromEveryPublicAddressAtOnceAndThereForItsReaders() {
    planting.session(TITLE);
    planting.publish();
    List<String> addresses =
        List.of(
            page,
            agenda,
            agenda + ".ics",
            agenda + "/changes",
            agenda + "/rev/1",
            agenda.replace("/en/", "/ru/"));
    for (String address : addresses) {
      assertEquals(200, everyone.get(address, "en").statusCode(), address);
    }
    assertTrue(isListed());

    closeTo("DELEGATIONS");
    for (String address : addresses) {
      assertEquals(404, everyone.get(address, "en").statusCode(), address);
    }
    assertEquals(404, everyone.get(agenda + ".pdf", "en").statusCode());
    assertFalse(isListed());
    assertEquals(404, everyone.get("/api/v1/events/" + planting.event(), "en").statusCode());
    Document gone = Jsoup.parse(everyone.get(agenda, "en").body());
    String signIn = gone.select("main a[rel=nofollow]").attr("href");
    Document nothing = Jsoup.parse(everyone.get("/en/events/never-was/agenda", "en").body());
    assertEquals(
        gone.select("main").text(),
        nothing.select("main").text(),
        "nobody learns that it is there");

    HttpResponse<String> read = austria.get(signIn, "en");
    assertEquals(200, read.statusCode(), signIn);
    assertTrue(read.body().contains(TITLE));
    assertEquals("private, no-store", read.headers().firstValue("Cache-Control").orElse(""));
    Document closed = Jsoup.parse(read.body());
    for (String link : closed.select("a[href*='" + planting.event() + "']").eachAttr("href")) {
      assertTrue(link.startsWith("/app/"), link);
    }
    for (String part : List.of(".ics", "/changes", "/rev/1")) {
      assertEquals(200, austria.get(signIn + part, "en").statusCode(), part);
    }
    assertEquals(404, unodc.get(signIn, "en").statusCode(), "speaks for no State");

    closeTo("RESTRICTED");
    assertEquals(404, austria.get(signIn, "en").statusCode());
    assertEquals(404, viewed(austria));
    assertEquals(200, organizer.get(signIn, "en").statusCode());

    closeTo("PUBLIC");
    assertEquals(200, everyone.get(agenda, "en").statusCode());
    assertTrue(isListed());
  }

  private int viewed(Visitor reader) {
    return reader.get("/app/event/view.xhtml?code=" + planting.event(), "en").statusCode();
  }

  private boolean isListed() {
    return everyone.get("/en/events?q=" + planting.event(), "en").body().contains(page + "\"");
  }

  private void closeTo(String audience) {
    HttpResponse<String> saved =
        organizer
            .form("/app/event/access.xhtml?code=" + planting.event(), "en", "[id='access']")
            .fill("audience", audience)
            .press("save")
            .sendFromItsPage();
    assertEquals(303, saved.statusCode(), saved::body);
  }

  private static Visitor signedIn(String login) {
    return Visitor.signedIn(PLENARY.address(), login, PLENARY.demoPassword());
  }
}
