package org.plenary.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.plenary.system.ops.Cluster;
import org.plenary.system.ops.Instance;

/** What must hold on both of two nodes, whichever of them did it. Part of {@link ClusterIT}. */
class TwoNodes {
  private static final Cluster CLUSTER = Cluster.shared();
  private static final Instance PLENARY = CLUSTER.instance();
  private static final AccountMails DATABASE = new AccountMails(PLENARY);
  private static final String TODAY = "/app/home/today.xhtml";
  private static final String FACTOR = "/app/account/factor.xhtml";
  private static final int PUBLICATIONS = 12;
  private static final long REVISION_MILLIS = 1000;
  private static final long REDACTION_MILLIS = 60_000;

  private static Planting planting;

  @BeforeAll
  static void plant() {
    planting = new Planting(PLENARY, TwoNodes::signedIn);
  }

  private static Visitor signedIn(String login) {
    return signedIn(login, "one");
  }

  private static Visitor signedIn(String login, String node) {
    Visitor visitor = Visitor.anonymous(PLENARY.address()).at(node);
    visitor.signIn(login, PLENARY.demoPassword());
    return visitor;
  }

  @Test
  void nothingListensToOtherMachines() {
    CLUSTER.processes().forEach((what, found) -> assertEquals(1, found.size(), what));
    assertEquals(List.of(), CLUSTER.openToOthers());
  }

  @Test
  void nodesThatStartTogetherPrepareTheDatabaseOnce() {
    assertEquals(
        List.of("0"),
        DATABASE.texts("select count(*) from flyway_schema_history where success = 0"));
    assertEquals(
        List.of(),
        DATABASE.texts(
            "select version from flyway_schema_history where version is not null"
                + " group by version having count(*) > 1"));
    assertEquals(
        List.of("1"), DATABASE.texts("select count(*) from account where login = 'admin'"));
  }

  @Test
  void aRevisionIsOnBothNodesWithinASecondOfItsPublication() throws InterruptedException {
    planting.session("Opening");
    planting.publish();
    ClusterFreshness freshness = new ClusterFreshness(CLUSTER, planting.event());
    List<String> stale = new ArrayList<>();
    for (int i = 0; i < PUBLICATIONS; i++) {
      planting.session("Session " + i);
      planting.publish();
      int number = freshness.published();
      int seen = freshness.seen("one");
      if (seen < number) {
        stale.add("Rev." + seen + " after Rev." + number + " was published there");
      }
    }
    Map<String, List<Long>> late = freshness.end();
    late.forEach((node, all) -> report(node, all));
    assertEquals(List.of(), stale);
    late.forEach((node, all) -> assertTrue(all.getLast() <= REVISION_MILLIS, node + " " + all));
  }

  private static void report(String node, List<Long> late) {
    System.out.printf(
        "[cluster] a revision published on node one is last missed on node %s after %d ms (median),"
            + " %d ms (p99, %d publications)%n",
        node, late.get(late.size() / 2), late.getLast(), late.size());
  }

  @Test
  void whoIsProtectedAtOneNodeDisappearsFromBoth() {
    Planted who = Planted.of("cluster", "Fff Witness");
    String ref = planting.person(who);
    planting.session("In conversation", ref);
    planting.publish();
    List<String> addresses = new ArrayList<>();
    for (String language : List.of("en", "ru")) {
      String event = "/" + language + "/events/" + planting.event();
      addresses.addAll(List.of(event, event + "/agenda", event + "/agenda.ics"));
    }
    addresses.add("/api/v1/events/" + planting.event() + "/programme");
    for (String node : Cluster.NODES) {
      Visitor reader = Visitor.anonymous(CLUSTER.address(node));
      Eventually.holds("they are at node " + node, () -> shown(reader, addresses, who) >= 5);
    }
    long start = System.nanoTime();
    planting.protect(ref, who);
    for (String node : Cluster.NODES) {
      Visitor reader = Visitor.anonymous(CLUSTER.address(node));
      Eventually.holds("they are gone at node " + node, () -> shown(reader, addresses, who) == 0);
    }
    long millis = (System.nanoTime() - start) / 1_000_000;
    System.out.printf("[cluster] a redaction has reached both nodes after %d ms%n", millis);
    assertTrue(millis <= REDACTION_MILLIS, () -> millis + " ms");
  }

  private static long shown(Visitor reader, List<String> addresses, Planted who) {
    return addresses.stream()
        .map(address -> reader.get(address, "en").body())
        .filter(body -> LeakScan.found(body, who.words()) != null)
        .count();
  }

  @Test
  void aSessionGoesOnAtTheOtherNodeAndEndsAtBoth() {
    Visitor here = signedIn("secretary");
    assertEquals(200, here.get(TODAY, "en").statusCode());
    Visitor there = here.copy().at("two");
    assertEquals(200, there.get(TODAY, "en").statusCode());
    Visitor again = here.copy();
    there.send("POST", "/sign-out", "", "Origin", PLENARY.address().toString());
    for (Visitor visitor : List.of(again.copy().at("one"), again.copy().at("two"))) {
      Eventually.holds("it ends at node " + visitor.node(), () -> isSignInWanted(visitor));
    }
  }

  @Test
  void endingOnesOtherSessionsEndsThemAtTheOtherNode() {
    Visitor here = signedIn("desk");
    Visitor there = signedIn("desk", "two");
    here.send(
        "POST",
        "/app/account/end-session",
        "session=others",
        "Content-Type",
        "application/x-www-form-urlencoded",
        "Origin",
        PLENARY.address().toString());
    Eventually.holds("it ends", () -> isSignInWanted(there));
    assertEquals(200, here.get(TODAY, "en").statusCode());
  }

  private static boolean isSignInWanted(Visitor visitor) {
    HttpResponse<String> answer = visitor.get(TODAY, "en");
    return answer.headers().firstValue("Location").orElse("").startsWith("/signin.xhtml");
  }

  @Test
  void whoeverGuessesWaitsAtBothNodes() {
    String told = "";
    for (int i = 0; i < 40 && !told.contains("Too many attempts"); i++) {
      told = attempt("guessed-here", "one");
    }
    assertTrue(told.contains("Too many attempts"), told);
    DATABASE.change("update sign_in_failure set blocked_until = blocked_until + interval 2 minute");
    String there = attempt("guessed-here", "two");
    DATABASE.change("delete from sign_in_failure");
    assertTrue(there.contains("Too many attempts"), there);
  }

  private static String attempt(String login, String node) {
    HttpResponse<String> answer =
        Visitor.anonymous(PLENARY.address())
            .at(node)
            .submit("/signin.xhtml", Map.of("login", login, "password", "guess"));
    return Jsoup.parse(answer.body()).select("main").text();
  }

  @Test
  void aCodeThatWasUsedAtOneNodeIsRefusedAtTheOther() {
    Visitor gate = signedIn("gate");
    Authenticator authenticator = Authenticator.scanned(gate, FACTOR).enrol(gate, FACTOR);
    DATABASE.change("update account_factor set last_step = 0");
    String code = authenticator.code();
    HttpResponse<String> first = give(code, "one");
    assertEquals(303, first.statusCode(), first::body);
    String replayed = Jsoup.parse(give(code, "two").body()).select("main").text();
    DATABASE.change("delete from account_factor");
    assertTrue(replayed.contains("was used already"), replayed);
  }

  private static HttpResponse<String> give(String code, String node) {
    return signedIn("gate", node)
        .form("/secondfactor.xhtml", "en", "form[id=give]")
        .fill("code", code)
        .sendFromItsPage();
  }

  /** View state and page beans travel: each form is opened at one node and sent at the other. */
  @Test
  void aFormThatOneNodeShowedIsTakenByTheOther() {
    String event = planting.event();
    Map<String, List<String>> forms =
        Map.of(
            "organizer",
            List.of(
                "/app/event/edit.xhtml?code=" + event + " main form",
                "/app/event/next.xhtml?series=alliance main form",
                "/app/programme/edit.xhtml?code=" + event + " [id='publish']",
                "/app/programme/session.xhtml?code=" + event + " [id='entry']",
                "/app/registration/setup.xhtml?event=" + event + " [id='form']",
                "/app/registration/register.xhtml?event=" + event + " main form"),
            "officer",
            List.of(
                "/app/directory/personedit.xhtml main form",
                "/app/directory/organizationedit.xhtml?code=UNODC main form",
                "/app/directory/protocol.xhtml main form",
                "/app/followup/agreementedit.xhtml main form",
                "/app/followup/contributionedit.xhtml main form",
                "/app/document/publicationedit.xhtml main form"),
            "admin",
            List.of(
                "/app/account/edit.xhtml form[id=account]",
                "/app/account/tokennew.xhtml main form"));
    List<String> wrong = new ArrayList<>();
    forms.forEach((login, all) -> all.forEach(form -> tryForm(login, form, wrong)));
    assertEquals(List.of(), wrong, () -> String.join("\n", wrong));
  }

  private static void tryForm(String login, String form, List<String> wrong) {
    String[] parts = form.split(" ", 2);
    Visitor visitor = signedIn(login);
    FilledForm shown = visitor.form(parts[0], "en", parts[1]);
    visitor.at("two");
    HttpResponse<String> answer = shown.sendFromItsPage();
    String location = answer.headers().firstValue("Location").orElse("");
    if (answer.statusCode() >= 400
        || location.contains("expired=1")
        || location.contains("signin")) {
      wrong.add(parts[0] + " answers " + answer.statusCode() + " " + location);
    }
    assertEquals("two", visitor.node(), parts[0] + " was sent elsewhere");
  }
}
