package org.plenary.system;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The list of one's sessions, how they are ended and how they end by themselves. */
class OwnSessionsIT extends AccountJourney {
  private static final String END = "/app/account/end-session";
  private static final String GOING_ON =
      "select s.ref from account_session s join account a on a.id = s.account_id"
          + " where a.login = ? and s.ended_at is null order by s.started_at, s.ref";

  private Visitor signedIn() {
    return Visitor.signedIn(plenary.address(), login, PASSWORD);
  }

  private List<Element> rows(Visitor visitor) {
    Document page = Jsoup.parse(visitor.get(ME, "en").body());
    return page.select("table.list tbody tr");
  }

  private HttpResponse<String> end(Visitor visitor, String session) {
    return visitor.send(
        "POST",
        END,
        "session=" + session,
        "Content-Type",
        "application/x-www-form-urlencoded",
        "Origin",
        plenary.address().toString());
  }

  @Test
  void showsOnesSessionsAndMarksThisOne() {
    anAccount();
    Visitor first = signedIn();
    Visitor second = signedIn();
    List<Element> rows = rows(second);
    assertEquals(2, rows.size(), rows::toString);
    assertEquals(1, rows.stream().filter(row -> row.text().contains("this one")).count());
    assertEquals(1, rows.stream().filter(row -> !row.select("button").isEmpty()).count());
    assertEquals(2, rows(first).size());
  }

  /** One wait for all: a node trusts for some seconds what it has looked up. */
  @Test
  void isRefusedSoonAfterItWasEndedOrIsTooOld() {
    anAccount();
    Visitor idle = signedIn();
    age(login, "last_seen_at", 481);
    Visitor old = signedIn();
    age(login, "started_at", 721);
    Visitor admin = Visitor.signedIn(plenary.address(), "admin", plenary.demoPassword());
    age("admin", "last_seen_at", 31);
    Visitor rested = signedIn();
    age(login, "last_seen_at", 31);
    assertEquals(1, rows(rested).size());
    Visitor named = signedIn();
    String session = mails.texts(GOING_ON, login).getLast();
    assertEquals(303, end(rested, session).statusCode());
    Visitor other = signedIn();
    assertEquals(2, rows(rested).size());
    assertEquals(303, end(rested, "others").statusCode());
    assertEquals(1, rows(rested).size());
    for (Visitor out : List.of(idle, old, admin, named, other)) {
      Eventually.holds("it ends", () -> isSignInWanted(out));
    }
    assertEquals(200, rested.get(TODAY, "en").statusCode());
  }

  /** Makes the latest session of somebody look older, by minutes. */
  private void age(String whose, String column, int minutes) {
    String latest =
        "select ref from account_session where account_id ="
            + " (select id from account where login = ?) and ended_at is null"
            + " order by started_at desc limit 1";
    String ref = mails.texts(latest, whose).getFirst();
    mails.change(
        "update account_session set %s = current_timestamp(6) - interval %d minute where ref = ?"
            .formatted(column, minutes),
        ref);
  }

  @Test
  void endsNobodyElsesSessionAndByPostOnly() {
    anAccount();
    Visitor owner = signedIn();
    String session = mails.texts(GOING_ON, login).getLast();
    Visitor gate = Visitor.signedIn(plenary.address(), "gate", plenary.demoPassword());
    for (String named : List.of(session, "nonsense", "", "' or ''='")) {
      assertEquals(303, end(gate, named).statusCode(), named);
    }
    assertEquals(405, owner.get(END + "?session=" + session, "en").statusCode());
    assertEquals(
        403,
        owner.send("POST", END, "session=others", "Origin", "https://evil.example").statusCode());
    assertEquals(List.of(session), mails.texts(GOING_ON, login));
  }

  @Test
  void signingOutEndsTheSessionInTheListToo() {
    anAccount();
    Visitor here = signedIn();
    Visitor there = signedIn();
    there.send("POST", "/sign-out", "", "Origin", plenary.address().toString());
    assertEquals(1, rows(here).size());
  }

  @Test
  void aChangedPasswordEndsTheOthers() {
    anAccount();
    Visitor here = signedIn();
    signedIn();
    HttpResponse<String> changed =
        here.form(ME, "en", "form[id=secret]")
            .fill(Map.of("current", PASSWORD, "password", OTHER, "again", OTHER))
            .sendFromItsPage();
    assertEquals(303, changed.statusCode(), changed::body);
    assertEquals(1, rows(here).size());
    assertEquals(1, mails.texts(GOING_ON, login).size());
  }

  @Test
  void aRoleTakenAwayEndsTheSessions() {
    String page = anAccount("GATE");
    signedIn();
    Visitor admin = Visitor.signedIn(plenary.address(), "admin", plenary.demoPassword());
    HttpResponse<String> saved =
        admin
            .form(page, "en", "form[id=account]")
            .choose("roles", "OFFICER")
            .press("save")
            .sendFromItsPage();
    assertEquals(303, saved.statusCode(), saved::body);
    assertEquals(List.of(), mails.texts(GOING_ON, login));
  }

  private static boolean isSignInWanted(Visitor visitor) {
    return visitor
        .get(TODAY, "en")
        .headers()
        .firstValue("Location")
        .orElse("")
        .startsWith("/signin.xhtml");
  }
}
