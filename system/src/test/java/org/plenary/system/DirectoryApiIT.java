package org.plenary.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.system.ops.Instance;

/** Machines read and write organizations and people. */
class DirectoryApiIT {
  private static final String PEOPLE = "/api/v1/people";
  private static final String ORGANIZATIONS = "/api/v1/organizations";
  private static final String SCOPES = "READ_DIRECTORY,READ_PEOPLE,WRITE_DIRECTORY";

  private final Instance plenary = Instance.shared();
  private final Visitor machine = Visitor.anonymous(plenary.address());
  private final String mark = letters();
  private PlantedData planted;
  private String officer;

  private static String letters() {
    StringBuilder letters = new StringBuilder("Q");
    UUID.randomUUID()
        .toString()
        .replace("-", "")
        .chars()
        .limit(12)
        .forEach(c -> letters.append((char) ('a' + Character.digit(c, 16))));
    return letters.toString();
  }

  @BeforeEach
  void plant() throws SQLException {
    planted = new PlantedData(plenary);
    officer = planted.token("officer", SCOPES);
  }

  @AfterEach
  void takeOut() throws SQLException {
    planted.close();
  }

  private HttpResponse<String> send(
      String token, String verb, String address, String body, String... more) {
    List<String> headers = new ArrayList<>(List.of("Content-Type", "application/json"));
    headers.addAll(List.of("Accept-Language", "en", "Authorization", "Bearer " + token));
    headers.addAll(List.of(more));
    return machine.send(verb, address, body, headers.toArray(String[]::new));
  }

  private HttpResponse<String> get(String address) {
    return send(officer, "GET", address, null);
  }

  private static JsonObject json(HttpResponse<String> answer) {
    return Json.createReader(new StringReader(answer.body())).readObject();
  }

  private static String tag(HttpResponse<String> answer) {
    return answer.headers().firstValue("ETag").orElseThrow();
  }

  private static String refused(HttpResponse<String> answer) {
    assertEquals(422, answer.statusCode(), answer.body());
    JsonObject first = json(answer).getJsonArray("errors").getJsonObject(0);
    assertFalse(first.getString("detail").isBlank());
    return first.getString("field");
  }

  @Test
  void aPersonIsAddedOnceAndChangedByWhoReadTheLatest() {
    String key = UUID.randomUUID().toString();
    String body =
        """
        {"givenName": "Clara", "familyName": "%s", "languages": ["fr"],
         "contacts": [{"kind": "EMAIL", "address": "clara@%s.example.org"}],
         "role": {"entity": "UNODC", "title": "National Rapporteur %s", "from": "2024-05"}}
        """
            .formatted(mark, mark.toLowerCase(), mark);
    HttpResponse<String> added = send(officer, "POST", PEOPLE, body, "Idempotency-Key", key);
    assertEquals(201, added.statusCode(), added.body());
    HttpResponse<String> again = send(officer, "POST", PEOPLE, body, "Idempotency-Key", key);
    assertEquals(201, again.statusCode(), again.body());
    assertEquals(added.body(), again.body());
    HttpResponse<String> other =
        send(officer, "POST", PEOPLE, body.replace("Clara", "Klara"), "Idempotency-Key", key);
    assertEquals(422, other.statusCode(), "the same key for something else");
    JsonObject found = json(get(PEOPLE + "?q=" + mark + "&kind=NATIONAL_RAPPORTEUR"));
    assertEquals(1, found.getInt("total"), found::toString);

    String person = PEOPLE + "/" + json(added).getString("ref");
    HttpResponse<String> read = get(person);
    assertEquals(tag(read), tag(added));
    assertEquals(304, send(officer, "GET", person, null, "If-None-Match", tag(read)).statusCode());
    JsonObject role = json(read).getJsonArray("roles").getJsonObject(0);
    assertEquals("NATIONAL_RAPPORTEUR", role.getString("kind"));
    assertEquals("2024-05", role.getString("from"));
    String change = "{\"honorific\": \"Dr\", \"doNotMail\": true}";
    assertEquals(428, send(officer, "PATCH", person, change).statusCode());
    HttpResponse<String> changed =
        send(officer, "PATCH", person, change, "If-Match", tag(read), "Idempotency-Key", key + 1);
    assertEquals(200, changed.statusCode(), changed.body());
    assertEquals("Dr", json(changed).getString("honorific"));
    assertEquals(mark, json(changed).getString("familyName"), "what is left out stays");
    assertEquals(1, json(changed).getJsonArray("contacts").size());
    assertNotEquals(tag(read), tag(changed));
    assertEquals(412, send(officer, "PATCH", person, change, "If-Match", tag(read)).statusCode());
    assertEquals(
        200,
        send(officer, "PATCH", person, change, "If-Match", tag(read), "Idempotency-Key", key + 1)
            .statusCode(),
        "the same request again");
    assertEquals(
        "family",
        refused(send(officer, "PATCH", person, "{\"family\": \"x\"}", "If-Match", tag(changed)))
            .substring(0, 6));
    assertEquals(
        "languages",
        refused(send(officer, "PATCH", person, "{\"languages\": 1}", "If-Match", tag(changed))));
  }

  @Test
  void anOrganizationIsAddedAndChangedAndKeepsItsFormerName() {
    String code = "T-" + mark.toUpperCase();
    String body =
        "{\"code\": \"%s\", \"name\": {\"en\": \"Trial %s\"}, \"type\": \"NGO\", \"country\": \"AT\"}"
            .formatted(code, mark);
    assertEquals(422, send(officer, "POST", ORGANIZATIONS, body).statusCode(), "without a key");
    String key = "key of " + mark;
    HttpResponse<String> added = send(officer, "POST", ORGANIZATIONS, body, "Idempotency-Key", key);
    assertEquals(201, added.statusCode(), added.body());
    assertEquals(
        added.body(), send(officer, "POST", ORGANIZATIONS, body, "Idempotency-Key", key).body());
    assertEquals(
        "code", refused(send(officer, "POST", ORGANIZATIONS, body, "Idempotency-Key", key + 2)));
    String organization = ORGANIZATIONS + "/" + code;
    HttpResponse<String> read = get(organization);
    HttpResponse<String> changed =
        send(
            officer,
            "PATCH",
            organization,
            "{\"name\": {\"en\": \"Renamed %s\", \"fr\": \"Essai\"}, \"renamedOn\": \"2025-03-01\"}"
                .formatted(mark),
            "If-Match",
            tag(read));
    assertEquals(200, changed.statusCode(), changed.body());
    assertEquals(
        "Trial " + mark,
        json(changed).getJsonArray("formerNames").getJsonObject(0).getString("name"));
    assertEquals("AT", json(changed).getString("country"));
    assertEquals(
        412, send(officer, "PATCH", organization, "{}", "If-Match", tag(read)).statusCode());
    assertEquals(
        "country",
        refused(
            send(
                officer,
                "PATCH",
                organization,
                "{\"country\": \"QQ\"}",
                "If-Match",
                tag(changed))));
    assertEquals(
        422,
        send(officer, "PATCH", organization, "no object", "If-Match", tag(changed)).statusCode());
  }

  @Test
  void aTokenWithoutTheScopeOrTheRoleWritesNothing() throws SQLException {
    String body = "{\"familyName\": \"%s\"}".formatted(mark);
    String key = UUID.randomUUID().toString();
    String reads = planted.token("officer", "READ_DIRECTORY,READ_PEOPLE");
    assertEquals(403, send(reads, "POST", PEOPLE, body, "Idempotency-Key", key).statusCode());
    String organizer = planted.token("organizer", SCOPES);
    assertEquals(403, send(organizer, "POST", PEOPLE, body, "Idempotency-Key", key).statusCode());
    assertEquals(
        401,
        machine
            .send("POST", PEOPLE, body, "Content-Type", "application/json", "Idempotency-Key", key)
            .statusCode());
    assertEquals(0, json(get(PEOPLE + "?q=" + mark)).getInt("total"));
  }

  @Test
  void theAddressOfSomebodyWhoWasMergedLeadsOn() throws SQLException {
    try (Connection database =
            DriverManager.getConnection(
                plenary.databaseUrl(), plenary.databaseUser(), plenary.databasePassword());
        PlantedMerge merge = new PlantedMerge(database, "test of leading on")) {
      String from = "select cast(%s as char(36)) from person_merge where ref = '" + merge.ref();
      String merged = planted.value(from.formatted("merged_ref") + "'");
      HttpResponse<String> answer = get(PEOPLE + "/" + merged);
      assertEquals(307, answer.statusCode(), answer.body());
      String survivor = planted.value(from.formatted("survivor_ref") + "'");
      String there = answer.headers().firstValue("Location").orElseThrow();
      assertTrue(there.endsWith(PEOPLE + "/" + survivor), there);
    }
    assertEquals(404, get(PEOPLE + "/" + UUID.randomUUID()).statusCode());
  }

  @Test
  void aTokenOpensNoProtectedName() throws SQLException {
    String ref = planted.value("select ref from person where protected_since is not null limit 1");
    String legal = planted.value("select family_name from person where ref = '" + ref + "'");
    String reader = planted.token("officer-protected", SCOPES);
    HttpResponse<String> read = send(reader, "GET", PEOPLE + "/" + ref, null);
    assertEquals(200, read.statusCode());
    assertTrue(json(read).getBoolean("protectedPerson"));
    assertFalse(read.body().contains(legal), "the legal name");
    assertEquals(0, json(read).getJsonArray("contacts").size());
    HttpResponse<String> change =
        send(
            reader,
            "PATCH",
            PEOPLE + "/" + ref,
            "{\"familyName\": \"Other\"}",
            "If-Match",
            tag(read));
    assertEquals(422, change.statusCode());
  }
}
