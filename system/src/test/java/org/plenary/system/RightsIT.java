package org.plenary.system;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.plenary.system.RightsMatrix.Reach;
import org.plenary.system.RightsMatrix.Row;
import org.plenary.system.ops.Instance;

/**
 * Walks every address of the matrix from outside, as everybody of the demonstration and as nobody:
 * what is allowed opens, what is not is refused, and nobody can tell a record that is out of reach
 * from one that does not exist.
 */
class RightsIT {
  private static final Map<String, List<String>> ROLES = new LinkedHashMap<>();

  static {
    ROLES.put("organizer", List.of("ORGANIZER"));
    ROLES.put("officer", List.of("OFFICER"));
    ROLES.put("officer-protected", List.of("OFFICER", "PROTECTED_READER"));
    ROLES.put("desk", List.of("CO_ORDINATORS_DESK"));
    ROLES.put("secretary", List.of("SECRETARY"));
    ROLES.put("gate", List.of("GATE"));
    ROLES.put("delegate-at", List.of("DELEGATION"));
    ROLES.put("delegate-unodc", List.of("DELEGATION", "MEMBER"));
    ROLES.put("admin", List.of("ADMIN"));
  }

  /** Records that the matrix names in braces. */
  private static final Map<String, String> QUERIES =
      Map.of(
          "{account}", "select ref from account where login = 'gate'",
          "{agreement}", "select ref from agreement order by id limit 1",
          "{correction}", "select ref from person_correction order by id limit 1",
          "{contribution}", "select ref from contribution order by id limit 1",
          "{person}", "select ref from person where protected_since is null order by id limit 1",
          "{role}", "select ref from affiliation order by id limit 1",
          "{rank}", "select ref from person_rank order by id limit 1",
          "{proposal}", "select ref from side_event_proposal order by id limit 1",
          "{proposalOfOthers}", "select ref from side_event_proposal order by id limit 1 offset 1",
          "{session}",
              "select s.ref from programme_session s join event e on e.ref = s.event_ref"
                  + " where e.code = 'alliance-27' order by s.id limit 1");

  private static final int EXCERPT = 60;
  private static final String ALL_SCOPES =
      "READ_EVENTS,READ_DIRECTORY,READ_GROUPS,READ_PEOPLE,WRITE_DIRECTORY,WRITE_BOUNCES";
  private static final Pattern CHANGING =
      Pattern.compile("nonce-[^' ]+|nonce=\"[^\"]+\"|name=\"jakarta[^>]+>");

  private static Instance plenary;
  private static PlantedData planted;
  private static final Map<String, String> RECORDS = new HashMap<>();
  private static Connection database;
  private static PlantedFiles files;
  private static PlantedLetter letter;
  private static PlantedMerge merge;
  private static final List<PlantedMailing> MAILINGS = new ArrayList<>();

  private final RightsMatrix matrix = RightsMatrix.read();
  private final Set<String> wrong = new ConcurrentSkipListSet<>();

  @BeforeAll
  static void plant() throws SQLException {
    plenary = Instance.shared();
    planted = new PlantedData(plenary);
    RECORDS.put("{draft}", planted.draft());
    for (Map.Entry<String, String> query : QUERIES.entrySet()) {
      RECORDS.put(query.getKey(), planted.value(query.getValue()));
    }
    database =
        DriverManager.getConnection(
            plenary.databaseUrl(), plenary.databaseUser(), plenary.databasePassword());
    files = new PlantedFiles(database, "rights-it");
    RECORDS.put("{publication}", files.publication(true));
    RECORDS.put("{file}", files.file(true));
    RECORDS.put("{hidden}", files.file(false));
    letter = new PlantedLetter(database, "rights-it");
    RECORDS.put("{correspondence}", letter.ref());
    RECORDS.put("{group}", letter.group());
    RECORDS.put("{enclosure}", letter.file());
    RECORDS.put("{agreementFile}", letter.agreementFile());
    merge = new PlantedMerge(database, "rights-it");
    RECORDS.put("{merge}", merge.ref());
    for (String login : ROLES.keySet()) {
      PlantedMailing mailing = new PlantedMailing(database, login);
      MAILINGS.add(mailing);
      RECORDS.put("{mailing}" + login, mailing.ref());
      RECORDS.put("{mailingDraft}" + login, mailing.draft());
    }
    RECORDS.putAll(Map.of("{revision}", "1", "{purpose}", "directory.entry.link"));
    RECORDS.put("{purpose}organizer", "registration.confirmed");
    RECORDS.put("{mailing}", MAILINGS.getFirst().ref());
    RECORDS.put("{mailingDraft}", MAILINGS.getFirst().draft());
  }

  @AfterAll
  static void takeOut() throws SQLException {
    planted.close();
    letter.close();
    merge.close();
    for (PlantedMailing mailing : MAILINGS) {
      mailing.close();
    }
    files.close();
    database.close();
  }

  @Test
  void everybodyReachesWhatTheMatrixSaysAndNothingElse() throws SQLException {
    List<Walker> walkers = new ArrayList<>();
    Visitor nobody = Visitor.anonymous(plenary.address());
    walkers.add(new Walker(nobody, List.of(RightsMatrix.PUBLIC), null));
    for (Map.Entry<String, List<String>> one : ROLES.entrySet()) {
      walkers.add(
          new Walker(
              Visitor.signedIn(plenary.address(), one.getKey(), plenary.demoPassword()),
              one.getValue(),
              planted.token(one.getKey(), ALL_SCOPES)));
    }
    walkers.parallelStream().forEach(this::walk);
    assertTrue(wrong.isEmpty(), () -> wrong.size() + " wrong:\n" + String.join("\n", wrong));
  }

  /**
   * Somebody with what they show: a session's cookie, and for machines a token.
   *
   * @param token null for nobody
   */
  private record Walker(Visitor visitor, List<String> roles, String token) {
    HttpResponse<String> get(Row row, String address) {
      return row.kind().equals("rest") && token != null
          ? visitor.get(address, "en", "Authorization", "Bearer " + token)
          : visitor.get(address, "en");
    }
  }

  private void walk(Walker walker) {
    for (Row row : matrix.addresses()) {
      Reach reach = row.of(walker.roles);
      if (row.isWriting()) {
        expectWrite(walker, row, reach);
        continue;
      }
      Answer own = ask(walker, row, row.own());
      Answer another = row.another().isEmpty() ? null : ask(walker, row, row.another());
      Answer missing = row.missing().isEmpty() ? null : ask(walker, row, row.missing());
      Set<Integer> refusal = refusal(row, walker.visitor);
      expect(own, reach == Reach.NO ? refusal : opens(row));
      expect(missing, reach == Reach.NO ? refusal : Set.of(404));
      expect(another, reach == Reach.NO ? refusal : found(reach));
      if (reach == Reach.NO) {
        expectAlike(own, missing);
        expectAlike(another, missing);
      } else if (reach != Reach.ANY) {
        expectAlike(another, missing);
      }
    }
  }

  private static Set<Integer> opens(Row row) {
    return row.kind().equals("other")
            || !row.path().startsWith("/app/") && row.kind().equals("page")
        ? Set.of(200, 301, 302, 303, 400, 404, 405)
        : Set.of(200);
  }

  private static Set<Integer> found(Reach reach) {
    return Set.of(reach == Reach.ANY ? 200 : 404);
  }

  private static Set<Integer> refusal(Row row, Visitor visitor) {
    int unknown = row.kind().equals("rest") ? 401 : 303;
    return Set.of(visitor.name().equals("public") ? unknown : 403);
  }

  /** Sends what cannot be accepted, so that nothing is written whoever may write. */
  private void expectWrite(Walker walker, Row row, Reach reach) {
    String record = RECORDS.getOrDefault(row.own(), row.own());
    String address = row.address(record, one -> one).replaceFirst("^[A-Z]+ ", "");
    List<String> headers = new ArrayList<>(List.of("Content-Type", "application/json"));
    headers.addAll(List.of("Origin", walker.visitor.base().toString()));
    headers.addAll(List.of("Idempotency-Key", UUID.randomUUID().toString(), "If-Match", "\"0\""));
    if (walker.token != null) {
      headers.addAll(List.of("Authorization", "Bearer " + walker.token));
    }
    String body = "{\"nothing\": true}";
    int status =
        walker.visitor.send(row.verb(), address, body, headers.toArray(String[]::new)).statusCode();
    Set<Integer> expected = reach == Reach.NO ? refusal(row, walker.visitor) : Set.of(422);
    String place = row + " as " + walker.visitor.name();
    check(expected.contains(status), place + " answers " + status + " instead of " + expected);
  }

  private Answer ask(Walker walker, Row row, String name) {
    Visitor visitor = walker.visitor;
    String record = name.equals("{random}") ? UUID.randomUUID().toString() : name;
    String address = row.address(record, one -> record(one, visitor));
    HttpResponse<String> response = walker.get(row, address);
    String place = row + " as " + visitor.name() + " (" + address + ")";
    if (response.statusCode() == 200 && Crawl.isHtml(response)) {
      checkLinks(place, Jsoup.parse(response.body(), visitor.base().resolve(address).toString()));
    }
    String location = response.headers().firstValue("Location").orElse("");
    if (response.statusCode() == 303
        && row.kind().equals("page")
        && row.path().startsWith("/app")) {
      check(location.startsWith("/signin.xhtml"), place + " leads to " + location);
    }
    String asked = record(record, visitor);
    String id = response.headers().firstValue("X-Request-Id").orElse("none");
    return new Answer(
        place, response.statusCode(), stable(response.body().replace(id, "…"), asked));
  }

  /** A record of one's own, where there is one for everybody. */
  private static String record(String name, Visitor visitor) {
    return RECORDS.getOrDefault(name + visitor.name(), RECORDS.getOrDefault(name, name));
  }

  /** The body without what differs from request to request, and without what was asked for. */
  private static String stable(String body, String asked) {
    String without = asked.isEmpty() ? body : body.replace(asked, "…");
    return CHANGING.matcher(without).replaceAll("…");
  }

  private void checkLinks(String place, Document page) {
    for (Element link : page.select("a[href], link[href], script[src], form[action]")) {
      String target =
          link.absUrl(link.hasAttr("href") ? "href" : link.hasAttr("src") ? "src" : "action");
      if (target.startsWith(page.location().replaceFirst("(://[^/]+)/.*", "$1/"))) {
        String path = URI.create(target.replace(" ", "%20").replace("|", "%7C")).getPath();
        check(matrix.covers(path), "no row for " + path + ", to which " + place + " leads");
      }
    }
  }

  private void expect(Answer answer, Set<Integer> statuses) {
    if (answer != null) {
      check(
          statuses.contains(answer.status),
          answer.place + " answers " + answer.status + " instead of " + statuses);
    }
  }

  private void expectAlike(Answer one, Answer missing) {
    if (one != null && missing != null) {
      check(
          one.status == missing.status && one.body.equals(missing.body),
          one.place + " can be told from what does not exist: " + difference(one, missing));
    }
  }

  private static String difference(Answer one, Answer missing) {
    int at = 0;
    while (at < Math.min(one.body.length(), missing.body.length())
        && one.body.charAt(at) == missing.body.charAt(at)) {
      at++;
    }
    return one.status
        + " "
        + excerpt(one, at)
        + " / "
        + missing.status
        + " "
        + excerpt(missing, at);
  }

  private static String excerpt(Answer answer, int at) {
    return answer.body.substring(at, Math.min(answer.body.length(), at + EXCERPT));
  }

  private void check(boolean right, String complaint) {
    if (!right) {
      wrong.add(complaint);
    }
  }

  private record Answer(String place, int status, String body) {}
}
