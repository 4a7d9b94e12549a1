package org.plenary.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.plenary.system.ops.Instance;

/** The form on which anybody registers: what it refuses, what it takes once, what stays inert. */
class PublicFormIT {
  private static final String FORM = "/en/events/alliance-27/register";
  private static final String RUSSIAN = "/ru/events/alliance-27/register";

  private final Instance plenary = Instance.shared();
  private final Visitor stranger = Visitor.anonymous(plenary.address());
  private final String mail = "ann-" + UUID.randomUUID() + "@example.org";

  private FilledForm filled(String address) {
    return stranger.form(address, "en").fill(Map.of("name", "Ann Example", "mail", mail));
  }

  @Test
  void makesOneRegistrationOfARequestSentTwice() throws SQLException {
    FilledForm form = filled(FORM);
    HttpResponse<String> first = form.sendFromItsPage();
    HttpResponse<String> second = form.sendFromItsPage();
    assertEquals(303, first.statusCode(), first::body);
    assertEquals(303, second.statusCode(), second::body);
    assertEquals(first.headers().firstValue("Location"), second.headers().firstValue("Location"));
    assertEquals(1, count("select count(*) from registration where mail = ?", mail));
  }

  @Test
  void refusesAKeyThatWasUsedForSomethingElse() throws SQLException {
    FilledForm form = filled(FORM);
    form.sendFromItsPage();
    HttpResponse<String> other = form.fill("name", "Somebody Else").sendFromItsPage();
    assertEquals(422, other.statusCode());
    Document page = Jsoup.parse(other.body());
    assertTrue(page.select(".errors").text().contains("used for another request"), other.body());
    assertEquals("Somebody Else", FilledForm.input(page, "name").val());
    assertFalse(form.value("key").equals(FilledForm.input(page, "key").val()), "needs a new key");
    assertEquals(1, count("select count(*) from registration where mail = ?", mail));
  }

  @Test
  void saysBesideEachFieldWhatIsWrong() {
    List<String> wrong = new ArrayList<>();
    for (List<String> one :
        List.of(
            List.of("name", "", "бязательн"),
            List.of("name", "n".repeat(10_000), "длинн"),
            List.of("name", "Ann\u0007 Example", "управляющий"),
            List.of("name", "Ann \u202Eelpmaxe", "направление"),
            List.of("name", "12345", ""),
            List.of("mail", "", "бязательн"),
            List.of("mail", "nobody", ""),
            List.of("mail", "a@b", ""),
            List.of("mail", "a@example.org\r\nBcc: all@example.org", ""),
            List.of("mail", "n".repeat(300) + "@example.org", "длинн"),
            List.of("category", "no-such", ""))) {
      String field = one.get(0);
      HttpResponse<String> answer = filled(RUSSIAN).fill(field, one.get(1)).sendFromItsPage();
      Document page = Jsoup.parse(answer.body());
      String told = page.select("#" + field + "-error").text();
      if (answer.statusCode() != 422
          || !told.contains(one.get(2))
          || !told.matches(".*\\p{IsCyrillic}.*")) {
        wrong.add(one + ": " + answer.statusCode() + " " + told);
      }
      if (!FilledForm.input(page, field.equals("mail") ? "name" : "mail")
          .val()
          .equals(field.equals("mail") ? "Ann Example" : mail)) {
        wrong.add(one + ": what was typed elsewhere is gone");
      }
    }
    assertTrue(wrong.isEmpty(), () -> String.join("\n", wrong));
  }

  @Test
  void refusesAMalformedKey() {
    for (String key : List.of("", "nonsense", "1-1-1-1-1", "' or 1=1")) {
      HttpResponse<String> answer = filled(RUSSIAN).fill("key", key).sendFromItsPage();
      if (!key.equals("1-1-1-1-1")) {
        assertEquals(422, answer.statusCode(), key);
        String told = Jsoup.parse(answer.body()).select(".errors").text();
        assertTrue(told.matches(".*\\p{IsCyrillic}.*"), answer::body);
      }
    }
  }

  @Test
  void keepsMarkupAndFormulasInert() {
    List<String> names =
        List.of(
            "=HYPERLINK(\"http://evil.example\") Example",
            "+cmd Example",
            "@SUM Example",
            "-2+3 Example",
            "<script>alert(1)</script> Example",
            "\"><img src=x onerror=alert(1)> Example",
            "#{facesContext} ${7*7} Example");
    for (String name : names) {
      String address = "inert-" + UUID.randomUUID() + "@example.org";
      FilledForm form = filled(FORM).fill("name", name).fill("mail", address);
      HttpResponse<String> answer = form.sendFromItsPage();
      assertEquals(303, answer.statusCode(), () -> name + ": " + answer.body());
    }
    Visitor organizer = Visitor.signedIn(plenary.address(), "organizer", plenary.demoPassword());
    Document list =
        Jsoup.parse(
            organizer
                .get("/app/registration/participants.xhtml?event=alliance-27&q=Example", "en")
                .body());
    assertTrue(list.select("img[src=x], td script").isEmpty(), "markup of a name is markup");
    assertTrue(list.text().contains("<script>alert(1)</script>"), () -> list.select("main").text());
    assertTrue(list.text().contains("#{facesContext} ${7*7}"), () -> list.select("main").text());
    String export =
        organizer.get("/app/registration/participants.csv?event=alliance-27", "en").body();
    for (String cell : export.split("[,\\n]")) {
      String bare = cell.replaceFirst("^\"", "");
      assertFalse(bare.matches("(?s)[=+\\-@\\t].*"), () -> "a formula in the export: " + cell);
    }
    assertTrue(export.contains("HYPERLINK"), () -> export.substring(0, 300));
    assertTrue(export.startsWith("\uFEFF"));
  }

  private int count(String sql, String parameter) throws SQLException {
    try (Connection connection =
            DriverManager.getConnection(
                plenary.databaseUrl(), plenary.databaseUser(), plenary.databasePassword());
        PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, parameter);
      try (ResultSet rows = statement.executeQuery()) {
        rows.next();
        return rows.getInt(1);
      }
    }
  }
}
