package org.plenary.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.plenary.system.ops.Instance;

/** Who is hidden after the programme was published disappears from all of it (rule 6). */
class RedactionIT {
  private static final Instance PLENARY = Instance.shared();
  private static final Planted LATER = Planted.of("later", "Bbb Witness");
  private static final Planted TYPED = Planted.of("typed", "Ccc Witness");
  private static final Planted ELSEWHERE = Planted.of("elsewhere", "Ddd Witness");

  private static final Planted REMOVED = Planted.of("removed", "Iii Witness");

  /** In the directory, and nowhere in a programme but in a text. */
  private static final Planted FREE = Planted.of("free", "Jjj Witness");

  /** A minute is allowed; a node reads the number four times in a second. */
  private static final long LIMIT_MILLIS = 10_000;

  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static Planting planting;
  private static String later;
  private static String removed;
  private static String free;

  @BeforeAll
  static void publishTwice() {
    planting =
        new Planting(
            PLENARY, login -> Visitor.signedIn(PLENARY.address(), login, PLENARY.demoPassword()));
    later = planting.person(LATER);
    removed = planting.person(REMOVED);
    free = planting.person(FREE);
    planting.session("In conversation with " + TYPED.name(), later, TYPED.name(), ELSEWHERE.name());
    planting.session(
        "In memory of " + FREE.family().toUpperCase(Locale.ROOT) + ", " + FREE.given());
    planting.session("Слово: " + REMOVED.nativeName(), removed);
    planting.publish();
    planting.session("A reply", later);
    planting.publish();
  }

  private static List<String> addresses() {
    List<String> all = new ArrayList<>();
    all.add("/api/v1/events/" + planting.event() + "/programme");
    for (String language : List.of("en", "fr", "de", "it", "ru", "es")) {
      String agenda = "/" + language + "/events/" + planting.event() + "/agenda";
      all.addAll(List.of(agenda, agenda + ".ics", agenda + "/rev/1"));
    }
    return all;
  }

  @Test
  void whoIsProtectedLeavesEveryPublishedByte() throws SQLException, IOException {
    Map<String, String> tags = shown(LATER);
    String changes = "/en/events/" + planting.event() + "/agenda/changes";
    assertNotNull(LeakScan.found(text(get(changes)), LATER.words()));
    assertEquals(2, count("programme_revision", "data", LATER));
    long start = System.nanoTime();
    planting.protect(later, LATER);
    assertGone(LATER, start);
    assertNull(LeakScan.found(text(get(changes)), LATER.words()));
    for (String address : addresses()) {
      HttpResponse<byte[]> again = get(address, "If-None-Match", tags.get(address));
      assertEquals(200, again.statusCode(), () -> address + " still has its old tag");
      assertTrue(text(again).contains(LATER.publicName()), address);
    }
    assertEquals(0, count("programme_revision", "data", LATER), "an old revision names them");
    assertEquals(0, count("audit_entry", "changes", LATER.family()), "the audit trail names them");
    String line = Files.readString(PLENARY.home().resolve("redactions"), StandardCharsets.UTF_8);
    assertTrue(line.contains(later), "not in the journal outside the database");
    assertNull(LeakScan.found(line, LATER.words()), "the journal names them");
  }

  @Test
  void whoIsProtectedLeavesTextsInWhichNoSpeakerTellsWhoIsMeant() throws SQLException {
    shown(FREE);
    long start = System.nanoTime();
    planting.protect(free, FREE);
    assertGone(FREE, start);
    assertEquals(0, count("programme_revision", "data", FREE.given()));
    assertEquals(0, count("programme_session", "title", FREE.given()));
    assertEquals(0, count("audit_entry", "changes", FREE.given()), "the audit trail names them");
  }

  @Test
  void whoIsRemovedLeavesEveryPublishedByte() throws SQLException, IOException {
    shown(REMOVED);
    long start = System.nanoTime();
    planting.remove(removed);
    assertGone(REMOVED, start);
    for (String part : List.of(REMOVED.family(), REMOVED.nativeName())) {
      assertEquals(0, count("programme_revision", "data", part), "an old revision names them");
      assertEquals(0, count("audit_entry", "changes", part), "the audit trail names them");
    }
    assertTrue(text(get(addresses().getFirst())).contains("[…]"));
    String line = Files.readString(PLENARY.home().resolve("redactions"), StandardCharsets.UTF_8);
    assertTrue(line.contains(removed), "not in the journal outside the database");
  }

  @Test
  void aNameThatWasTypedIsHiddenByTheOrganizer() throws SQLException {
    shown(TYPED);
    long start = System.nanoTime();
    planting.hide(TYPED);
    assertGone(TYPED, start);
    assertEquals(0, count("programme_revision", "data", TYPED));
    assertEquals(0, count("programme_appearance", "name", TYPED));
    assertEquals(0, count("programme_session", "title", TYPED));
    assertEquals(0, count("audit_entry", "changes", TYPED), "the audit trail names them");
    assertEquals(1, count("redaction", "public_name", TYPED.publicName()));
  }

  @Test
  void whoIsRemovedLeavesTheAuditTrail() throws SQLException {
    Planted gone = Planted.of("gone", "Eee Witness");
    String ref = planting.person(gone);
    assertEquals(1, count("audit_entry", "names", gone));
    planting.remove(ref);
    assertEquals(0, count("audit_entry", "names", gone));
    assertEquals(0, count("audit_entry", "changes", gone.mail()));
  }

  /** Another node redacted: this one learns it from the database alone. */
  @Test
  void aNodeThatHeardNothingReadsItFromTheDatabase() throws SQLException {
    shown(ELSEWHERE);
    long start = System.nanoTime();
    execute(
        "update programme_revision set data = replace(data, ?, ?) where event_code = ?",
        ELSEWHERE.name(),
        ELSEWHERE.publicName(),
        planting.event());
    execute("update published_version set version = version + 1, redacted = version");
    assertGone(ELSEWHERE, start);
  }

  /** All addresses show somebody; their tags. */
  private static Map<String, String> shown(Planted who) {
    Map<String, String> tags = new HashMap<>();
    for (String address : addresses()) {
      HttpResponse<byte[]> answer = get(address);
      assertNotNull(LeakScan.found(text(answer), who.words()), () -> "never was at " + address);
      tags.put(address, answer.headers().firstValue("ETag").orElse(""));
    }
    return tags;
  }

  private static void assertGone(Planted who, long start) {
    List<String> left = addresses();
    while (!left.isEmpty()) {
      left =
          left.stream()
              .filter(address -> LeakScan.found(text(get(address)), who.words()) != null)
              .toList();
      long millis = (System.nanoTime() - start) / 1_000_000;
      String still = millis + " ms later still at " + left;
      assertTrue(left.isEmpty() || millis < LIMIT_MILLIS, still);
    }
  }

  private static HttpResponse<byte[]> get(String address, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(PLENARY.address().resolve(address))
            .header("Accept-Encoding", "gzip");
    if (headers.length > 0) {
      request.headers(headers);
    }
    try {
      return CLIENT.send(request.build(), BodyHandlers.ofByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static String text(HttpResponse<byte[]> answer) {
    boolean packed = answer.headers().firstValue("Content-Encoding").orElse("").equals("gzip");
    try (InputStream in = new ByteArrayInputStream(answer.body());
        InputStream plain = packed ? new GZIPInputStream(in) : in) {
      return new String(plain.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int count(String table, String column, Planted who) throws SQLException {
    return count(table, column, who.family());
  }

  private static int count(String table, String column, String part) throws SQLException {
    try (Connection connection = connection();
        PreparedStatement query =
            connection.prepareStatement(
                "select count(*) from " + table + " where " + column + " like ?")) {
      query.setString(1, "%" + part + "%");
      try (ResultSet row = query.executeQuery()) {
        row.next();
        return row.getInt(1);
      }
    }
  }

  private static void execute(String sql, String... values) throws SQLException {
    try (Connection connection = connection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setString(i + 1, values[i]);
      }
      statement.executeUpdate();
    }
  }

  private static Connection connection() throws SQLException {
    return DriverManager.getConnection(
        PLENARY.databaseUrl(), PLENARY.databaseUser(), PLENARY.databasePassword());
  }
}
