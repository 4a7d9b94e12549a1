package org.plenary.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.plenary.system.ops.Instance;

/** An administrator adds a kind of events, and an organizer schedules one of it. */
class EventKindJourneyIT {
  private static final Instance PLENARY = Instance.shared();
  private static final String KINDS = "/app/event/kinds.xhtml";
  private static final String NEW = "/app/event/new.xhtml";

  private final Visitor admin = signedIn("admin");
  private final Visitor organizer = signedIn("organizer");
  private final String mark = UUID.randomUUID().toString().substring(0, 8);
  private final String name = "consultation " + mark;
  private final String code = "consultation-" + mark;

  @Test
  void isAddedChosenAndShown() {
    HttpResponse<String> nameless =
        admin.form(KINDS, "en", "[id='form']").press("save").sendFromItsPage();
    assertEquals(200, nameless.statusCode());
    assertEquals(
        303,
        admin
            .form(KINDS, "en", "[id='form']")
            .fill("EN", name)
            .press("save")
            .sendFromItsPage()
            .statusCode());
    FilledForm form = organizer.form(NEW, "en", "[id='event']");
    String kind =
        Jsoup.parse(organizer.get(NEW, "en").body())
            .select("#kind option:containsOwn(" + name + ")")
            .attr("value");
    form.fill("kind", kind).fill("title", "A consultation").fill("start", "2033-05-10");
    HttpResponse<String> refused =
        form.fill("code", "alliance-27").press("create").sendFromItsPage();
    assertEquals(200, refused.statusCode());
    assertTrue(refused.body().contains("alliance-27 is taken by"), refused::body);
    assertTrue(refused.body().contains("A consultation"), "what was typed stays");
    HttpResponse<String> made =
        organizer
            .formOf(refused, NEW, "[id='event']")
            .fill("code", code)
            .press("create")
            .sendFromItsPage();
    assertEquals(303, made.statusCode(), made::body);
    String view = organizer.get("/app/event/view.xhtml?code=" + code, "en").body();
    assertTrue(view.contains(name), view);
    assertTrue(organizer.get("/app/event/list.xhtml?kind=" + kind, "en").body().contains(code));
  }

  private static Visitor signedIn(String login) {
    return Visitor.signedIn(PLENARY.address(), login, PLENARY.demoPassword());
  }
}
