package org.plenary.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plenary.system.ops.Instance;

/** Events, series and programmes as machines read them. */
class EventInterfaceIT {
  private static final String EVENTS = "/api/v1/events";

  private final Visitor machine = Visitor.anonymous(Instance.shared().address());

  @Test
  void givesAllEventsPageByPage() {
    List<String> codes = new ArrayList<>();
    int total = json(EVENTS + "?size=1").get("total").getAsInt();
    for (int page = 0; page * 40 < total; page++) {
      JsonObject answer = json(EVENTS + "?size=40&page=" + page);
      assertEquals(page, answer.get("page").getAsInt());
      assertEquals(40, answer.get("size").getAsInt());
      codes.addAll(codes(answer));
    }
    assertEquals(total, codes.size());
    Set<String> different = new HashSet<>(codes);
    assertEquals(total, different.size());
    assertTrue(different.containsAll(Set.of("alliance-19", "nac-2018", "alliance-19-se-icat")));
    assertTrue(codes(json(EVENTS + "?page=9999")).isEmpty());
  }

  @Test
  void filtersBySeriesYearKindStageAndWords() {
    assertEquals(List.of("nac-2018"), codes(json(EVENTS + "?series=nac&year=2018")));
    assertEquals(
        List.of("alliance-19"), codes(json(EVENTS + "?q=TECHNOLOGY+turning&kind=CONFERENCE")));
    assertTrue(codes(json(EVENTS + "?stage=REGISTRATION_OPEN")).contains("alliance-27"));
    assertTrue(codes(json(EVENTS + "?q=nothing-is-called-so")).isEmpty());
  }

  @Test
  void givesAnEventItsSeriesAndItsProgramme() {
    JsonObject event = json(EVENTS + "/alliance-19");
    assertEquals("alliance-19", event.get("code").getAsString());
    assertEquals(4, event.getAsJsonObject("details").getAsJsonArray("sideEvents").size());
    JsonObject programme = json(EVENTS + "/alliance-19/programme");
    assertEquals("Europe/Vienna", programme.get("zone").getAsString());
    assertTrue(programme.get("revision").getAsInt() >= 2);
    assertTrue(programme.getAsJsonArray("sessions").size() >= 18);
    assertFalse(
        programme.toString().contains("\"person\""), "refs of people are nobody's business");
    assertEquals("alliance", json("/api/v1/series/alliance").get("code").getAsString());
  }

  @Test
  void answersThatNothingChanged() {
    for (String address :
        List.of(EVENTS, EVENTS + "/alliance-19", EVENTS + "/alliance-19/programme")) {
      String tag = machine.get(address, "en").headers().firstValue("ETag").orElse("");
      assertFalse(tag.isEmpty(), address);
      HttpResponse<String> again = machine.get(address, "en", "If-None-Match", tag);
      assertEquals(304, again.statusCode(), address);
      assertEquals("", again.body(), address);
    }
  }

  @Test
  void saysWhatIsWrongInTheReadersLanguage() {
    problem(400, EVENTS + "?page=-1");
    problem(400, EVENTS + "?page=many");
    problem(400, EVENTS + "?size=100000");
    problem(400, EVENTS + "?year=next");
    problem(400, EVENTS + "?kind=PARTY");
    problem(404, EVENTS + "/no-such-event");
    problem(404, EVENTS + "/alliance-16/programme");
    String russian = problem(404, EVENTS + "/no-such-event", "ru").get("title").getAsString();
    assertTrue(russian.codePoints().anyMatch(c -> c >= 'А' && c <= 'я'), russian);
  }

  @Test
  void describesItselfToMachines() {
    HttpResponse<String> answer = machine.get("/openapi", "en", "Accept", "application/json");
    assertEquals(200, answer.statusCode());
    JsonObject description = read(answer.body());
    assertTrue(description.get("openapi").getAsString().startsWith("3."));
    assertNotNull(description.getAsJsonObject("info").get("title").getAsString());
    JsonObject paths = description.getAsJsonObject("paths");
    for (String path : List.of("", "/{code}", "/{code}/programme")) {
      JsonObject get = operation(paths, EVENTS + path);
      assertFalse(get.getAsJsonObject("responses").keySet().isEmpty(), path);
    }
    assertTrue(
        operation(paths, EVENTS).getAsJsonArray("parameters").toString().contains("\"series\""));
  }

  private static JsonObject operation(JsonObject paths, String path) {
    assertTrue(paths.has(path), () -> path + " is not among " + paths.keySet());
    return paths.getAsJsonObject(path).getAsJsonObject("get");
  }

  private JsonObject problem(int status, String address) {
    return problem(status, address, "en");
  }

  private JsonObject problem(int status, String address, String language) {
    HttpResponse<String> answer = machine.get(address, language);
    assertEquals(status, answer.statusCode(), () -> address + " " + answer.body());
    assertTrue(
        answer
            .headers()
            .firstValue("Content-Type")
            .orElse("")
            .startsWith("application/problem+json"),
        address);
    JsonObject problem = read(answer.body());
    assertEquals(status, problem.get("status").getAsInt());
    assertFalse(problem.get("detail").getAsString().isBlank(), address);
    return problem;
  }

  private JsonObject json(String address) {
    HttpResponse<String> answer = machine.get(address, "en");
    assertEquals(200, answer.statusCode(), () -> address + " " + answer.body());
    return read(answer.body());
  }

  private static List<String> codes(JsonObject page) {
    List<String> codes = new ArrayList<>();
    page.getAsJsonArray("items")
        .forEach(event -> codes.add(event.getAsJsonObject().get("code").getAsString()));
    return codes;
  }

  private static JsonObject read(String text) {
    return JsonParser.parseString(text).getAsJsonObject();
  }
}
