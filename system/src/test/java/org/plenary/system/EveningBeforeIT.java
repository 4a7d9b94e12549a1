package org.plenary.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.plenary.system.ops.Instance;

/**
 * The evening before: a minister is replaced and the session moved. One organizer publishes, tells
 * all whom it concerns, and prints what the chair and the interpreters need, in one go.
 */
class EveningBeforeIT {
  private static final Instance PLENARY = Instance.shared();

  private final Visitor organizer =
      Visitor.signedIn(PLENARY.address(), "organizer", PLENARY.demoPassword());
  private final Visitor reader = Visitor.anonymous(PLENARY.address());
  private final Planting planting =
      new Planting(
          PLENARY,
          login ->
              login.equals("organizer")
                  ? organizer
                  : Visitor.signedIn(PLENARY.address(), login, PLENARY.demoPassword()));
  private final Planted minister = Planted.of("minister", "A minister");
  private final Planted successor = Planted.of("successor", "A deputy");
  private final Planted interpreter = Planted.of("interpreter", "An interpreter");

  @Test
  void aMinisterIsReplacedAndASessionMovedAndAllIsOutInOneGo() {
    String before = planting.person(minister);
    String after = planting.person(successor);
    session(before);
    interpreted(planting.person(interpreter));
    planting.publish();
    send(prepared());

    FilledForm form = organizer.form(sessionPage(), "en", "[id='entry']");
    form.fill("speaker:0:who_input", after).fill("speaker:0:who_hinput", after);
    form.fill("start", "15:00").fill("end", "16:00").press("save");
    Planting.target(form.sendFromItsPage());
    planting.publish();
    notices();
    agenda();
    order("/app/programme/runningorder.xhtml?code=" + planting.event(), "day");
    order("/app/programme/interpretersorder.xhtml?code=" + planting.event(), "interpreters");
  }

  private void session(String speaker) {
    String address = "/app/programme/session.xhtml?code=" + planting.event();
    FilledForm form = organizer.form(address, "en", "[id='entry']").tick("interpretation", "ru");
    HttpResponse<String> more =
        form.fill("start", "10:00").fill("end", "11:00").press("addSpeaker").sendFromItsPage();
    form = organizer.formOf(more, address, "[id='entry']");
    form.fill("speaker:0:who_input", speaker).fill("speaker:0:who_hinput", speaker);
    Planting.target(form.fill("title", "Opening").press("save").sendFromItsPage());
  }

  private String sessionPage() {
    String list = "/app/programme/edit.xhtml?code=" + planting.event();
    return organizer.link(list, "session.xhtml?code=" + planting.event() + "&session=");
  }

  private void interpreted(String person) {
    String people = "/app/programme/interpreters.xhtml?code=" + planting.event();
    FilledForm entry = organizer.form(people, "en", "[id='entry']").tick("languages", "ru");
    entry.fill("who_input", person).fill("who_hinput", person).press("add").sendFromItsPage();
    String slot = sessionPage().replace("/session.xhtml", "/interpretation.xhtml") + "&language=ru";
    Document page = Jsoup.parse(organizer.get(slot, "en").body());
    String choice = page.select("[id='entry'] input[name='interpreters']").first().val();
    FilledForm plan = organizer.form(slot, "en", "[id='entry']").tick("interpreters", choice);
    Planting.target(plan.press("save").sendFromItsPage());
  }

  /** A draft for each of the three, and then they are sent. */
  private void notices() {
    String mailing = prepared();
    String told = Jsoup.parse(organizer.get(mailing, "en").body()).select("[id='drafts']").text();
    for (Planted who : List.of(minister, successor, interpreter)) {
      assertTrue(told.contains(who.family()), () -> who.family() + " is not told: " + told);
    }
    send(mailing);
  }

  /** Drafts of all whom the current revision concerns; where they stand. */
  private String prepared() {
    String edit = "/app/programme/edit.xhtml?code=" + planting.event();
    FilledForm prepare = organizer.form(edit, "en", "[id='notices']").press("prepare");
    return Planting.target(prepare.sendFromItsPage());
  }

  private void send(String mailing) {
    FilledForm send = organizer.form(mailing, "en", "[id='send']").press("sendButton");
    Planting.target(send.sendFromItsPage());
    assertFalse(
        Jsoup.parse(organizer.get(mailing, "en").body()).select("[id='undo']").isEmpty(),
        "the mails do not leave");
  }

  private void agenda() {
    HttpResponse<String> answer = reader.get("/en/events/" + planting.event() + "/agenda", "en");
    Document page = Jsoup.parse(answer.body());
    assertEquals("Rev.2", page.select(".rev b").text());
    assertEquals("15:00", page.select(".slot .time time").text());
    assertTrue(page.select(".who").text().contains(successor.family()), page::text);
    assertFalse(page.text().contains(minister.family()), "the minister is still announced");
  }

  /** A running order on its page, and the print that the page leads to. */
  private void order(String address, String part) {
    Document page = Jsoup.parse(organizer.get(address, "en").body());
    assertTrue(page.text().contains("15:00"), page::text);
    assertTrue(page.html().contains(successor.family()), page::text);
    assertFalse(page.html().contains(minister.family()), page::text);
    String print = organizer.link(address, "runningorder-pdf");
    HttpResponse<String> answer = organizer.get(print, "en");
    assertEquals(200, answer.statusCode(), part);
    assertTrue(answer.body().startsWith("%PDF-"), part);
  }
}
