package org.plenary.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.plenary.system.ops.Instance;

/**
 * Plants protected people wherever Plenary keeps people, and reads every output as everybody: a
 * legal name, an address or a number must be seen nowhere (rule 7). Somebody who is not protected
 * is planted beside them and must be found: a scan that sees nothing proves nothing.
 */
class ProtectedPeopleIT {
  private static final List<String> LANGUAGES = List.of("en", "fr", "de", "it", "ru", "es");
  private static final Instance PLENARY = Instance.shared();
  private static final Map<String, Visitor> VISITORS = new ConcurrentHashMap<>();

  private static final Planted GUARDED = Planted.of("guarded", "Aaa Witness");
  private static final Planted OPEN = Planted.of("open", "Nobody");

  private static Planting planting;
  private static String guarded;
  private static String open;
  private static final List<String> CALLS = new ArrayList<>();
  private static final List<String> GROUPS = new ArrayList<>();

  private static Visitor as(String login) {
    return VISITORS.computeIfAbsent(
        login, l -> Visitor.signedIn(PLENARY.address(), l, PLENARY.demoPassword()));
  }

  @BeforeAll
  static void plant() {
    planting = new Planting(PLENARY, ProtectedPeopleIT::as);
    for (Planted who : List.of(GUARDED, OPEN)) {
      assertEquals(303, planting.registerPublicly(who).statusCode());
    }
    guarded = planting.person(GUARDED);
    open = planting.person(OPEN);
    planting.register(open);
    planting.register(guarded);
    CALLS.add(planting.call(open, OPEN));
    CALLS.add(planting.call(guarded, GUARDED));
    GROUPS.add(planting.group(open, OPEN));
    GROUPS.add(planting.group(guarded, GUARDED));
    planting.protect(guarded, GUARDED);
    CALLS.add(planting.call(guarded, GUARDED));
    planting.look(as("officer-protected"), guarded, "Visa for " + GUARDED.name());
    planting.session("From evidence to policy", guarded, open);
    planting.publish();
  }

  private static List<String> published() {
    List<String> addresses = new ArrayList<>(List.of("/api/v1/events/" + planting.event()));
    addresses.add("/api/v1/events/" + planting.event() + "/programme");
    addresses.add("/openapi");
    for (String language : LANGUAGES) {
      String place = "/" + language + "/events/" + planting.event();
      addresses.addAll(List.of(place, place + "/agenda", place + "/agenda.ics", place + "/no"));
      addresses.addAll(List.of(place + "/agenda/rev/1", place + "/agenda/changes"));
    }
    return addresses;
  }

  @Test
  void noOutputTellsAnybodyWhoAProtectedPersonIs() {
    List<String> always = List.of(guarded, open, planting.event());
    LeakScan outside = new LeakScan(Visitor.anonymous(PLENARY.address()), always).read(published());
    Seeds seeds = new Seeds(planting.event(), GUARDED, List.of(guarded, open), CALLS, GROUPS);
    List<LeakScan> scans =
        EarSmokeIT.LOGINS.parallelStream()
            .map(login -> new LeakScan(as(login), always).read(seeds.all()))
            .toList();
    Set<String> leaks = new TreeSet<>(outside.placesOf(GUARDED.words()));
    scans.forEach(scan -> leaks.addAll(scan.placesOf(GUARDED.words())));
    assertTrue(leaks.isEmpty(), () -> leaks.size() + " leaks:\n" + String.join("\n", leaks));
    assertSeen(outside, scans);
  }

  /** The scan finds who is not protected where it has to. */
  private static void assertSeen(LeakScan outside, List<LeakScan> scans) {
    Set<String> seen = new TreeSet<>(outside.placesOf(OPEN.words()));
    scans.forEach(scan -> seen.addAll(scan.placesOf(OPEN.words())));
    String event = planting.event();
    for (String place :
        List.of(
            "/ru/events/" + event + "/agenda as",
            "/fr/events/" + event + "/agenda.ics as",
            "/de/events/" + event + "/agenda/rev/1 as",
            "/api/v1/events/" + event + "/programme as",
            "/app/directory/person.xhtml?ref=" + open + " as desk",
            "/app/directory/person.xhtml?tab=history&ref=" + open + " as secretary",
            "/app/directory/people.xhtml?sort=newest as officer",
            "/app/directory/people.csv?role=advisory as admin",
            CALLS.getFirst() + " as desk",
            GROUPS.getFirst() + " as organizer",
            CALLS.getFirst() + "&tab=history as secretary",
            "/app/directory/correspondence.csv as organizer",
            "/app/registration/participants.csv?event=" + event + " as organizer",
            "/app/programme/edit.xhtml?code=" + event + " as organizer",
            "/app/mail/outbox.xhtml as admin")) {
      assertTrue(
          seen.stream().anyMatch(one -> one.startsWith(place)),
          () -> "The scan is blind at " + place + "; it saw\n" + String.join("\n", seen));
    }
  }

  @Test
  void whoSearchesForAProtectedPersonLearnsAsMuchAsOfNobody() {
    String event = planting.event();
    List<String> searches =
        List.of(
            "/app/search.xhtml?q=",
            "/app/directory/people.xhtml?q=",
            "/app/directory/people.csv?q=",
            "/app/directory/correspondence.xhtml?with=",
            "/app/directory/correspondence.csv?q=",
            "/app/registration/participants.xhtml?event=" + event + "&q=",
            "/app/registration/participants.csv?event=" + event + "&q=");
    Map<String, String> differences = new TreeMap<>();
    for (String login : List.of("organizer", "officer-protected", "desk", "admin")) {
      for (String search : searches) {
        String nobody = answer(login, search, "Xyqwvut");
        GUARDED
            .typed()
            .forEach(
                typed -> {
                  String told = answer(login, search, typed);
                  if (!told.equals(nobody)) {
                    differences.put(login + " " + search + typed, told);
                  }
                });
      }
    }
    assertTrue(differences.isEmpty(), differences::toString);
    assertFalse(
        answer("officer", searches.get(1), OPEN.family())
            .equals(answer("officer", searches.get(1), "Xyqwvut")),
        "who is not protected is found");
  }

  /** What a reader sees of an answer, without the text that was asked for. */
  private static String answer(String login, String search, String typed) {
    HttpResponse<String> answer = as(login).get(search + encoded(typed), "en");
    String body = answer.body();
    String text = Crawl.isHtml(answer) ? Jsoup.parse(body).select("main, aside").text() : body;
    return answer.statusCode() + " " + text.replace(typed, "…");
  }

  @Test
  void fieldsThatSuggestPeopleSuggestNoProtectedPerson() {
    String event = planting.event();
    FilledForm participant =
        as("organizer").form("/app/registration/register.xhtml?event=" + event, "en");
    String session = "/app/programme/session.xhtml?code=" + event;
    FilledForm entry = as("organizer").form(session, "en", "[id='entry']");
    entry.fill("start", "10:00").fill("end", "11:00");
    FilledForm letter =
        as("officer").form("/app/directory/correspondenceedit.xhtml", "en", "[id='form']");
    FilledForm speaker =
        as("organizer")
            .formOf(entry.press("addSpeaker").sendFromItsPage(), session, "[id='entry']");
    List<String> found = new ArrayList<>();
    for (String typed : GUARDED.typed()) {
      suggest(participant, "person", typed, found);
      suggest(speaker, "who", typed, found);
      suggest(letter, "parties", typed, found);
    }
    assertTrue(found.isEmpty(), found::toString);
    for (String name : List.of(OPEN.family(), GUARDED.publicName())) {
      assertTrue(isSuggested(participant.suggestions("person", name)), name);
      assertTrue(isSuggested(speaker.suggestions("who", name)), name);
    }
  }

  private static void suggest(FilledForm form, String field, String typed, List<String> found) {
    if (isSuggested(form.suggestions(field, typed))) {
      found.add(field + ": " + typed);
    }
  }

  private static boolean isSuggested(String answer) {
    assertTrue(answer.contains("<partial-response"), answer);
    return answer.contains(guarded) || answer.contains(open);
  }

  @Test
  void listsAreSortedByThePublicName() {
    String names =
        Jsoup.parse(as("officer").get("/app/directory/people.xhtml", "en").body())
            .select("table.list tbody th")
            .text();
    assertTrue(names.contains(GUARDED.publicName()), names);
    String list =
        as("organizer")
            .get("/app/registration/participants.csv?event=" + planting.event(), "en")
            .body();
    List<String> rows = list.lines().toList();
    assertTrue(rows.get(1).contains(GUARDED.publicName()), list);
    assertTrue(rows.stream().anyMatch(row -> row.contains(OPEN.family())), list);
  }

  @Test
  void whoEntersAProtectedPersonAgainGetsNoHint() {
    Planted hinted = Planted.of("hinted", "Mmm Witness");
    assertEquals(303, planting.registerPublicly(hinted).statusCode());
    planting.protect(planting.person(hinted), hinted);
    assertEquals(303, planting.register(hinted).statusCode(), "the address is known already");
    planting.remove(planting.person(hinted));
    assertThrows(
        IllegalStateException.class, () -> planting.person(OPEN), "a hint where it may be");
  }

  @Test
  void administratorsReadWhoLookedAndWhy() {
    Visitor admin = as("admin");
    String looks = admin.get("/app/audit/looks.xhtml?ref=" + guarded, "en").body();
    String row = Jsoup.parse(looks).select("table.list tbody tr").first().text();
    String why = "Visa for " + GUARDED.publicName();
    assertTrue(row.contains("officer-protected " + GUARDED.publicName() + " " + why), row);
    String file = admin.get("/app/audit/looks.csv?actor=officer-protected", "en").body();
    assertTrue(file.contains(why), file);
    String other = admin.get("/app/audit/looks.csv?actor=desk", "en").body();
    assertFalse(other.contains(why), other);
    String list = admin.get("/app/audit/list.xhtml?ref=" + open + "&action=CREATE", "en").body();
    String changes = Jsoup.parse(list).select("table.list tbody tr").text();
    assertTrue(changes.contains("Family name: •••"), changes);
    assertTrue(changes.contains("person"), changes);
    assertEquals(403, as("officer-protected").get("/app/audit/looks.xhtml", "en").statusCode());
    assertEquals(403, as("officer").get("/app/audit/list.csv", "en").statusCode());
    assertEquals(400, admin.get("/app/audit/list.xhtml?from=soon", "en").statusCode());
  }

  @Test
  void theLogsNameNobody() throws IOException {
    as("organizer").get("/app/registration/participants.csv?event=no&q=" + GUARDED.mail(), "en");
    assertEquals(200, planting.register(OPEN).statusCode(), "the address is there twice");
    List<String> words = new ArrayList<>(GUARDED.words());
    words.addAll(OPEN.words());
    Set<String> leaks = new TreeSet<>();
    try (Stream<Path> files = Files.walk(PLENARY.home().resolve("server/plenary/logs"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String found = LeakScan.found(Files.readString(file, StandardCharsets.UTF_8), words);
        if (found != null) {
          leaks.add(file + ": " + found);
        }
      }
    }
    assertTrue(leaks.isEmpty(), leaks::toString);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
