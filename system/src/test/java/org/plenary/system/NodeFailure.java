package org.plenary.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.Cookie;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.plenary.system.ops.Cluster;
import org.plenary.system.ops.Instance;

/** One of two nodes dies, comes back, and loses its database. Part of {@link ClusterIT}. */
class NodeFailure {
  private static final Cluster CLUSTER = Cluster.shared();
  private static final Instance PLENARY = CLUSTER.instance();
  private static final AccountMails DATABASE = new AccountMails(PLENARY);
  private static final String TODAY = "/app/home/today.xhtml";
  private static final String JOB = BlockedRound.JOB;

  private static Planting planting;
  private static String newSession;
  private static String programme;
  private static String back;

  @BeforeAll
  static void plant() {
    DATABASE.change(
        "create or replace table test_round (name varchar(40), node varchar(60), lease_until"
            + " timestamp(6), at timestamp(6) not null default current_timestamp(6))");
    DATABASE.change(
        "create or replace trigger test_round_begins after update on job for each row"
            + " insert into test_round (name, node, lease_until)"
            + " select new.name, new.node, old.lease_until from dual"
            + " where not (new.started_at <=> old.started_at)");
    DATABASE.change("update job set lease_until = null");
    planting =
        new Planting(
            PLENARY, login -> Visitor.signedIn(PLENARY.address(), login, PLENARY.demoPassword()));
    newSession = "/app/programme/session.xhtml?code=" + planting.event();
    programme = "/app/programme/edit.xhtml?code=" + planting.event();
    planting.session("Opening");
    planting.publish();
    PlaywrightAssertions.setDefaultAssertionTimeout(60_000);
  }

  @AfterAll
  static void forget() {
    PlaywrightAssertions.setDefaultAssertionTimeout(5_000);
  }

  @Test
  void whoSignedInGoesOnWhenTheNodeDiesAndItComesBack() {
    try (BlockedRound round = new BlockedRound(PLENARY);
        Readers readers = new Readers()) {
      String dying = round.node();
      String living = Cluster.other(dying);
      goOnInBrowserAndByHttp(dying, living);
      assertTheJobIsTakenOver(round, dying, living);
      readers.assertNoErrors();
      comeBack(dying);
    }
    assertRoundsWereRunOnce();
  }

  private static void goOnInBrowserAndByHttp(String dying, String living) {
    Visitor visitor = Visitor.anonymous(PLENARY.address()).at(dying);
    visitor.signIn("organizer", PLENARY.demoPassword());
    FilledForm form =
        visitor
            .form(newSession, "en", "[id='entry']")
            .fill("start", "14:00")
            .fill("end", "15:00")
            .fill("title", "Sent after the kill")
            .press("save");
    try (Playwright playwright = Browsing.playwright();
        Browser browser = Browsing.launch(playwright);
        BrowserContext desk = browser.newContext(new Browser.NewContextOptions().setLocale("en"))) {
      desk.setDefaultTimeout(60_000);
      desk.addCookies(List.of(new Cookie("node", dying).setUrl(PLENARY.address().toString())));
      Page page = desk.newPage();
      signIn(page);
      save(page, "Saved before the kill");
      begin(page, "Typed before the kill");
      assertEquals(dying, node(desk));
      CLUSTER.kill(dying);
      page.click("#addSpeaker");
      assertThat(page.locator("[id='speaker:0:who_input']")).isVisible();
      assertThat(page.locator("#title")).hasValue("Typed before the kill");
      page.fill("[id='speaker:0:who_input']", "Somebody Typed");
      page.keyboard().press("Tab");
      page.click("#save");
      assertThat(page.locator("#sessions")).containsText("Saved before the kill");
      assertThat(page.locator("#sessions")).containsText("Typed before the kill");
      assertEquals(living, node(desk));
    }
    HttpResponse<String> answer = form.sendFromItsPage();
    assertEquals(303, answer.statusCode(), answer::body);
    HttpResponse<String> shown = visitor.get(programme, "en");
    assertEquals(200, shown.statusCode());
    assertTrue(shown.body().contains("Sent after the kill"), shown::body);
    assertEquals(living, visitor.node());
  }

  private static void signIn(Page page) {
    page.navigate(PLENARY.address() + "/signin.xhtml");
    page.fill("[id$=login]", "organizer");
    page.fill("[id$=password]", PLENARY.demoPassword());
    page.keyboard().press("Enter");
    assertThat(page.locator("main h1")).isVisible();
    page.waitForURL("**/app/**");
  }

  private static void begin(Page page, String title) {
    page.navigate(PLENARY.address() + newSession);
    page.fill("#start", "11:00");
    page.fill("#end", "12:00");
    page.fill("#title", title);
  }

  private static void save(Page page, String title) {
    begin(page, title);
    page.click("#save");
    assertThat(page.locator("#sessions")).containsText(title);
  }

  private static String node(BrowserContext context) {
    return context.cookies().stream()
        .filter(cookie -> cookie.name.equals("node"))
        .map(cookie -> cookie.value)
        .findFirst()
        .orElse("");
  }

  /** Not before the lease has ended, which takes ten minutes and here less. */
  private static void assertTheJobIsTakenOver(BlockedRound round, String dead, String living) {
    round.close();
    assertEquals(List.of(dead), DATABASE.texts("select node from job where name = ?", JOB));
    DATABASE.change(
        "update job set lease_until = current_timestamp(6) + interval 4 second where name = ?",
        JOB);
    Eventually.holds(
        "the other node takes the job over",
        () ->
            List.of(living)
                .equals(
                    DATABASE.texts(
                        "select node from job where name = ? and lease_until is null", JOB)));
    assertEquals(
        List.of(),
        DATABASE.texts("select name from test_round where lease_until > at"),
        "a lease that had not ended was taken");
  }

  /**
   * It joins anew, knows the sessions, and is left out while it has no database. It keeps its way
   * to the database for the tests after this one.
   */
  private static void comeBack(String node) {
    Visitor visitor = Visitor.anonymous(PLENARY.address()).at(Cluster.other(node));
    visitor.signIn("secretary", PLENARY.demoPassword());
    back = node;
    Relay relay = new Relay(PLENARY.databasePort());
    CLUSTER.start(
        node,
        Map.of(
            "PLENARY_DEMO",
            "true",
            "PLENARY_DB_URL",
            "jdbc:mariadb://127.0.0.1:" + relay.port() + "/plenary",
            "PLENARY_DB_USER",
            PLENARY.databaseUser(),
            "PLENARY_DB_PASSWORD",
            PLENARY.databasePassword()));
    Eventually.holds("it serves the session", () -> isServed(visitor, node));
    relay.cut();
    Eventually.holds("it is left out", () -> isServed(visitor, Cluster.other(node)));
    relay.mend();
    Eventually.holds("it is back", () -> isServed(visitor, node));
  }

  /**
   * Whether who asks for the node that died is answered with the page of the session, and where.
   */
  private static boolean isServed(Visitor visitor, String node) {
    HttpResponse<String> answer = visitor.at(back).get(TODAY, "en");
    return answer.statusCode() == 200 && visitor.node().equals(node);
  }

  private static void assertRoundsWereRunOnce() {
    List<String> rounds = DATABASE.texts("select concat(name, ' ', node) from test_round");
    System.out.printf("[cluster] %d rounds of jobs, each by one node%n", rounds.size());
    assertTrue(rounds.size() >= 2, rounds::toString);
    assertEquals(
        List.of(),
        DATABASE.texts(
            "select concat(a.at, ' ', b.at) from test_round a join test_round b on a.name = b.name"
                + " where a.name = ? and b.at > a.at and b.at < a.at + interval 5 second",
            JOB),
        "two rounds within five seconds");
  }

  /** Reads the agenda from both nodes all the time. */
  private static final class Readers implements AutoCloseable {
    private static final long PAUSE_NANOS = 50_000_000;
    private final Set<String> answers = new ConcurrentSkipListSet<>();
    private volatile boolean running = true;
    private final List<Thread> threads =
        Cluster.NODES.stream().map(node -> Thread.ofPlatform().start(() -> read(node))).toList();

    private void read(String node) {
      while (running) {
        Visitor reader = Visitor.anonymous(PLENARY.address()).at(node);
        String agenda = "/en/events/" + planting.event() + "/agenda";
        try {
          answers.add(String.valueOf(reader.get(agenda, "en").statusCode()));
        } catch (UncheckedIOException e) {
          answers.add(String.valueOf(e.getCause()));
        }
        LockSupport.parkNanos(PAUSE_NANOS);
      }
    }

    void assertNoErrors() {
      assertEquals(Set.of("200"), answers);
    }

    @Override
    public void close() {
      running = false;
    }
  }
}
