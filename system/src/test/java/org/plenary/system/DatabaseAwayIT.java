package org.plenary.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.plenary.system.ops.Instance;

/**
 * The database is away for a while: readiness and pages say so, the published agenda is served and
 * marked, what was acknowledged is kept, and Plenary goes on by itself. The outage here is as short
 * as shows all that; {@code -Dplenary.test.outageSeconds=60} makes it longer.
 */
class DatabaseAwayIT {
  private static final Duration OUTAGE =
      Duration.ofSeconds(Integer.getInteger("plenary.test.outageSeconds", 3));
  private static final String AGENDA = "/en/events/alliance-19/agenda";
  private static final String TODAY = "/app/home/today.xhtml";

  private final Instance plenary = Instance.shared();
  private final Visitor stranger = Visitor.anonymous(plenary.address());
  private final Visitor organizer =
      Visitor.signedIn(plenary.address(), "organizer", plenary.demoPassword());
  private final Visitor officer =
      Visitor.signedIn(plenary.address(), "officer", plenary.demoPassword());
  private final List<String> wrong = new ArrayList<>();

  @Test
  void oneThatHangsIsSaidAndEverythingGoesOnByItself() throws IOException, InterruptedException {
    String kept = saved("Hangs");
    assertEquals(200, stranger.get(AGENDA, "en").statusCode());
    signal("STOP");
    try {
      Eventually.holds("readiness says so", () -> status("/health/ready") == 503);
      assertEquals(200, status("/health/live"));
      long end = System.nanoTime() + OUTAGE.toNanos();
      do {
        assertEverythingSaysSo();
      } while (wrong.isEmpty() && System.nanoTime() < end);
    } finally {
      signal("CONT");
    }
    assertTrue(wrong.isEmpty(), () -> String.join("\n", wrong));
    assertGoesOn(kept);
  }

  @Test
  void oneThatDiesIsStartedAgainAndEverythingGoesOnByItself() {
    String kept = saved("Dies");
    assertEquals(200, stranger.get(AGENDA, "en").statusCode());
    List<Long> before = pids();
    BlockedRound round = new BlockedRound(plenary);
    plenary.databaseProcesses().forEach(ProcessHandle::destroyForcibly);
    Set<Integer> seen = new TreeSet<>();
    Eventually.holds(
        "another database runs and is used",
        () -> {
          HttpResponse<String> today = organizer.get(TODAY, "ru");
          seen.add(today.statusCode());
          seen.add(status(AGENDA));
          if (today.statusCode() != 200) {
            says("today", today, "ru");
          }
          return today.statusCode() == 200 && !pids().isEmpty() && !pids().equals(before);
        });
    assertTrue(Set.of(200, 503).containsAll(seen), seen::toString);
    assertTrue(wrong.isEmpty(), () -> String.join("\n", wrong));
    assertGoesOn(kept);
    Eventually.holds("the job that was being run is not kept", () -> round.node() == null);
    round.close();
  }

  /** Somebody new in the directory, whose entry was acknowledged. */
  private String saved(String name) {
    String unique = name + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
    HttpResponse<String> answer =
        officer
            .form("/app/directory/personedit.xhtml", "en")
            .fill(Map.of("givenName", "Ann", "familyName", unique))
            .press("save")
            .sendFromItsPage();
    assertEquals(303, answer.statusCode(), answer::body);
    return unique;
  }

  private void assertEverythingSaysSo() {
    says("today", timed(() -> organizer.get(TODAY, "ru")), "ru");
    says("participants", timed(() -> organizer.get("/app/event/list.xhtml", "en")), "en");
    says("sign-in", timed(() -> stranger.get("/signin.xhtml", "fr")), "fr");
    says("events", timed(() -> stranger.get("/de/events", "en")), "de");
    says("form", timed(() -> post("/es/events/alliance-27/register")), "es");
    HttpResponse<String> machine = timed(() -> stranger.get("/api/v1/states", "it"));
    check(machine.statusCode() == 503, "API: " + machine.statusCode());
    check(header(machine, "Content-Type").startsWith("application/problem+json"), "API: type");
    HttpResponse<String> agenda = timed(() -> stranger.get(AGENDA, "en"));
    check(agenda.statusCode() == 200, "agenda: " + agenda.statusCode());
    check("true".equals(header(agenda, "Plenary-Stale")), "the agenda is not marked");
  }

  private void says(String what, HttpResponse<String> answer, String language) {
    Document page = Jsoup.parse(answer.body());
    check(answer.statusCode() == 503, what + ": " + answer.statusCode());
    check(!header(answer, "Retry-After").isEmpty(), what + " does not say when to come again");
    check(language.equals(page.select("html").attr("lang")), what + " is not in " + language);
    check(!page.select("main h1").text().isBlank(), what + " is blank");
    check(!answer.body().contains("Exception"), what + " tells its inside");
  }

  private static HttpResponse<String> timed(Supplier<HttpResponse<String>> ask) {
    long begin = System.nanoTime();
    HttpResponse<String> answer = ask.get();
    Duration taken = Duration.ofNanos(System.nanoTime() - begin);
    assertTrue(taken.toSeconds() < 5, () -> answer.uri() + " was answered after " + taken);
    return answer;
  }

  private void check(boolean right, String complaint) {
    if (!right) {
      wrong.add(complaint);
    }
  }

  /** The sessions of before still hold, what was acknowledged is there. */
  private void assertGoesOn(String kept) {
    Eventually.holds("it is ready", () -> status("/health/ready") == 200);
    HttpResponse<String> people = officer.get("/app/directory/people.xhtml?q=" + kept, "en");
    assertEquals(200, people.statusCode());
    assertTrue(people.body().contains(kept), "what was saved before the outage is there");
    assertEquals(200, status("/en/events"));
    Eventually.holds(
        "the agenda is current again",
        () -> header(stranger.get(AGENDA, "en"), "Plenary-Stale").isEmpty());
    assertFalse(Jsoup.parse(stranger.get("/en/events", "en").body()).select("main").isEmpty());
    AccountMails database = new AccountMails(plenary);
    String now = database.texts("select current_timestamp(6)").getFirst();
    Eventually.holds(
        "jobs are run again",
        () ->
            !database
                .texts("select name from job where name = 'file-check' and started_at > ?", now)
                .isEmpty());
  }

  private HttpResponse<String> post(String address) {
    String type = "application/x-www-form-urlencoded";
    String own = plenary.address().toString();
    return stranger.send("POST", address, "givenName=Ann", "Content-Type", type, "Origin", own);
  }

  private int status(String address) {
    return stranger.get(address, "en").statusCode();
  }

  private static String header(HttpResponse<String> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }

  private List<Long> pids() {
    return plenary.databaseProcesses().stream().map(ProcessHandle::pid).toList();
  }

  private void signal(String name) throws IOException, InterruptedException {
    for (ProcessHandle database : plenary.databaseProcesses()) {
      new ProcessBuilder("kill", "-" + name, String.valueOf(database.pid())).start().waitFor();
    }
  }
}
