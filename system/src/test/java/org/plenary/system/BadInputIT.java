package org.plenary.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.plenary.system.ops.Instance;

/** What makes no sense in addresses and forms has a clear answer, never a failure. */
class BadInputIT {
  private static final String ENDS_BEFORE = "end";

  private final Instance plenary = Instance.shared();
  private final Visitor stranger = Visitor.anonymous(plenary.address());
  private final List<String> wrong = new ArrayList<>();

  private Visitor as(String login) {
    return Visitor.signedIn(plenary.address(), login, plenary.demoPassword());
  }

  /** A value in a field of a form, and a part of what must stand beside it. */
  private record Typed(String address, Map<String, String> values, String field, String told) {
    static Typed of(String address, String field, String value, String told) {
      return new Typed(address, Map.of(field, value), field, told);
    }
  }

  @Test
  void saysBesideTheFieldWhatIsWrongWithAnEvent() {
    String edit = "/app/event/edit.xhtml?code=alliance-27";
    String register = "/app/registration/register.xhtml?event=alliance-27";
    Visitor organizer = as("organizer");
    assertRefused(
        organizer,
        List.of(
            Typed.of(edit, "end", "2001-01-01", ENDS_BEFORE),
            Typed.of(edit, "start", "2027-13-45", "not a date"),
            Typed.of(edit, "start", "", "required"),
            Typed.of(edit, "country", "QQ", "QQ"),
            Typed.of(edit, "zone", "Mars/Base", "zone"),
            Typed.of(edit, "registrationDeadline", "soon", "day and hour"),
            Typed.of("/app/event/next.xhtml?series=alliance", "end", "1999-01-01", ENDS_BEFORE),
            session("start", "25:00", "hour"),
            session("end", "08:30", "before it begins"),
            session("end", "ten", "hour"),
            session("end", "", "required"),
            new Typed(
                register,
                Map.of(
                    "givenName", "Ann",
                    "familyName", "Example",
                    "category", organizer.form(register, "en").option("category", 1),
                    "mail", "nobody"),
                "mail",
                "address")));
  }

  private static Typed session(String field, String value, String told) {
    Map<String, String> values =
        new LinkedHashMap<>(Map.of("day", "2027-04-12", "start", "09:00", "end", "10:00"));
    values.put("title", "A session");
    values.put(field, value);
    return new Typed("/app/programme/session.xhtml?code=alliance-27", values, field, told);
  }

  @Test
  void saysBesideTheFieldWhatIsWrongWithAContact() {
    Visitor officer = as("officer");
    String list = officer.link("/app/directory/people.xhtml?state=AT", "selected=");
    String person = officer.link(list, "person.xhtml?ref=");
    String ref = person.replaceFirst(".*ref=([0-9a-f-]+).*", "$1");
    String role = "/app/directory/personrole.xhtml?person=" + ref;
    String end = officer.link(person, "personroleend.xhtml");
    assertRefused(
        officer,
        List.of(
            new Typed(
                role,
                Map.of(
                    "entity_hinput", "UNODC",
                    "title", "Focal point",
                    "from", "2020-05",
                    "ending", "KNOWN",
                    "to", "2019"),
                "to",
                ENDS_BEFORE),
            new Typed(
                role,
                Map.of(
                    "entity_hinput", "UNODC",
                    "title", "Focal point",
                    "from", "yesterday"),
                "from",
                "yesterday"),
            Typed.of(role, "entity_hinput", "no-such-body", ""),
            Typed.of(end, "day", "1850-01-01", ""),
            Typed.of("/app/directory/personedit.xhtml", "contact:0:address", "nobody", "address"),
            Typed.of("/app/directory/personedit.xhtml", "familyName", "", "required"),
            Typed.of("/app/directory/organizationedit.xhtml?code=UNODC", "country", "QQ", "as AT"),
            Typed.of("/app/directory/organizationedit.xhtml?code=UNODC", "closed", "x", "x")));
  }

  private void assertRefused(Visitor visitor, List<Typed> table) {
    for (Typed typed : table) {
      FilledForm form = visitor.form(typed.address, "en").fill(typed.values);
      HttpResponse<String> answer =
          (form.hasButton("save") ? form.press("save") : form).sendFromItsPage();
      String where = typed.address + " " + typed.values + ": ";
      if (answer.statusCode() != 200) {
        wrong.add(where + "answered " + answer.statusCode());
        continue;
      }
      Document page = Jsoup.parse(answer.body());
      Element input = FilledForm.input(page, typed.field);
      String told = input.closest(".field").select(".ui-message, .error").text();
      if (told.isBlank() || !told.toLowerCase().contains(typed.told.toLowerCase())) {
        wrong.add(where + "“" + told + "” and on top “" + page.select(".ui-messages").text() + "”");
      }
      if (!input.normalName().equals("select")
          && !input.val().equals(typed.values.get(typed.field))) {
        wrong.add(where + "there is now “" + input.val() + "”");
      }
    }
    assertTrue(wrong.isEmpty(), () -> String.join("\n", wrong));
  }

  @Test
  void refusesAddressesThatMakeNoSense() {
    Map<String, Integer> machines = new LinkedHashMap<>();
    machines.put("/api/v1/states?page=-1", 400);
    machines.put("/api/v1/states?page=abc", 400);
    machines.put("/api/v1/states?page=99999999999", 400);
    machines.put("/api/v1/states?size=1000000", 400);
    machines.put("/api/v1/states?size=0", 400);
    machines.put("/api/v1/states?page=2000000000", 400);
    machines.put("/api/v1/states/QQ", 404);
    machines.put("/api/v1/events?page=-1", 400);
    machines.put("/api/v1/events?year=abc", 400);
    machines.put("/api/v1/events/no-such-event", 404);
    machines.put("/api/v1/events/%3Cscript%3E", 404);
    machines.put("/api/v1/organizations?size=-3", 400);
    machines.put("/api/v1/groups/NO-SUCH", 404);
    machines.forEach((address, status) -> answers(stranger, address, status));

    Map<String, Integer> people = new LinkedHashMap<>();
    people.put("/xx/", 404);
    people.put("/xx/events/alliance-27", 404);
    people.put("/EN/", 404);
    people.put("/en/events?year=abc", 400);
    people.put("/en/events?year=99999", 400);
    people.put("/en/events?page=-1", 400);
    people.put("/en/events?page=abc", 400);
    people.put("/en/events/no-such-event", 404);
    people.put("/en/events/no-such-event/agenda", 404);
    people.put("/en/events/no-such-event/agenda.ics", 404);
    people.put("/en/events/no-such-event/register", 404);
    people.put("/en/events/alliance-27/register?category=no-such", 200);
    people.put("/en/events?" + "q=x&".repeat(1500), 200);
    people.forEach((address, status) -> answers(stranger, address, status));
    assertTrue(wrong.isEmpty(), () -> String.join("\n", wrong));
  }

  @Test
  void refusesAddressesOfTheApplicationThatMakeNoSense() {
    String ref = "00000000-0000-0000-0000-000000000000";
    Map<String, List<String>> asked =
        Map.of(
            "officer",
            List.of(
                "/app/directory/people.xhtml?page=-1",
                "/app/directory/people.xhtml?page=abc",
                "/app/directory/people.xhtml?selected=" + ref,
                "/app/directory/people.xhtml?selected=nonsense",
                "/app/directory/person.xhtml?ref=nonsense",
                "/app/directory/person.xhtml?ref=" + ref,
                "/app/directory/person.xhtml",
                "/app/directory/personrole.xhtml?person=nonsense",
                "/app/directory/personroleend.xhtml?role=nonsense",
                "/app/directory/personroleend.xhtml",
                "/app/directory/state.xhtml?code=QQ",
                "/app/directory/organization.xhtml?code=no-such",
                "/app/directory/organizations.xhtml?type=NONSENSE",
                "/app/directory/organizations.xhtml?page=-1"),
            "organizer",
            List.of(
                "/app/event/list.xhtml?page=-1",
                "/app/event/list.xhtml?page=abc",
                "/app/event/list.xhtml?page=1000000",
                "/app/event/list.xhtml?year=abc",
                "/app/event/list.xhtml?stage=NONSENSE",
                "/app/event/view.xhtml",
                "/app/event/series.xhtml?code=no-such",
                "/app/event/next.xhtml?series=no-such",
                "/app/programme/session.xhtml?code=no-such",
                "/app/programme/session.xhtml?code=alliance-27&session=nonsense",
                "/app/programme/edit.xhtml?code=no-such",
                "/app/registration/participants.xhtml?event=no-such",
                "/app/registration/participants.xhtml?event=alliance-27&status=NONSENSE",
                "/app/registration/participants.xhtml?event=alliance-27&category=no-such",
                "/app/registration/setup.xhtml?event=no-such",
                "/app/search.xhtml?q=" + "a".repeat(5000),
                "/app/search.xhtml?q=%07%E2%80%AE",
                "/app/followup/recommendations.xhtml?page=-1",
                "/app/followup/recommendations.xhtml?state=QQ",
                "/app/followup/visits.xhtml?year=abc",
                "/app/document/publications.xhtml?language=xx",
                "/app/document/publications.xhtml?page=abc",
                "/app/group/view.xhtml?code=no-such"));
    asked.forEach(
        (login, addresses) -> {
          Visitor visitor = as(login);
          for (String address : addresses) {
            HttpResponse<String> answer = visitor.get(address, "ru");
            Document page = Jsoup.parse(answer.body());
            String shown = page.select("main").text();
            boolean clear = answer.statusCode() < 500 && shown.matches("(?s).*\\p{IsCyrillic}.*");
            if (!clear) {
              wrong.add(login + " " + shorten(address) + ": " + answer.statusCode() + " " + shown);
            }
          }
        });
    assertTrue(wrong.isEmpty(), () -> String.join("\n", wrong));
  }

  private void answers(Visitor visitor, String address, int status) {
    HttpResponse<String> answer = visitor.get(address, "ru");
    String type = answer.headers().firstValue("Content-Type").orElse("");
    if (answer.statusCode() != status) {
      wrong.add(shorten(address) + ": " + answer.statusCode() + " instead of " + status);
    }
    boolean machine = address.startsWith("/api/");
    if (status >= 400 && !type.startsWith(machine ? "application/problem+json" : "text/html")) {
      wrong.add(shorten(address) + ": " + type);
    }
    if (status >= 400 && machine && !answer.body().matches("(?s).*\\p{IsCyrillic}.*")) {
      wrong.add(shorten(address) + ": not in the reader's language: " + answer.body());
    }
  }

  private static String shorten(String address) {
    return address.length() > 120 ? address.substring(0, 120) + "…" : address;
  }

  @Test
  void speaksEnglishToWhomNobodyUnderstands() {
    for (String nonsense :
        List.of("xx", "*", "tlh-Latn;q=2", ";;;", "en;q=abc", "q".repeat(2000), "ru;q=0")) {
      HttpResponse<String> answer = stranger.get("/", nonsense);
      assertEquals(302, answer.statusCode(), nonsense);
      String target = answer.headers().firstValue("Location").orElse("");
      assertTrue(target.matches("/(en|fr|de|it|ru|es)/"), () -> nonsense + " leads to " + target);
    }
  }

  @Test
  void takesFormsAsFormsOnly() {
    String address = "/en/events/alliance-27/register";
    String own = plenary.address().toString();
    for (String type : List.of("application/json", "text/xml", "nonsense", "multipart/form-data")) {
      HttpResponse<String> answer =
          stranger.send("POST", address, "{\"name\":1}", "Content-Type", type, "Origin", own);
      assertTrue(
          answer.statusCode() == 422 || answer.statusCode() == 400, type + answer.statusCode());
      assertFalse(Jsoup.parse(answer.body()).select("main").text().isBlank());
    }
  }

  @Test
  void refusesFormsOfMoreThanTwoMegabytes() {
    String own = plenary.address().toString();
    String form = "givenName=" + "a".repeat(2_200_000);
    for (String address :
        List.of("/ru/events/alliance-27/register", "/signin.xhtml", "/app/home/today.xhtml")) {
      HttpResponse<String> answer =
          stranger.send(
              "POST",
              address,
              form,
              "Content-Type",
              "application/x-www-form-urlencoded",
              "Accept-Language",
              "ru",
              "Origin",
              own);
      assertEquals(413, answer.statusCode(), address);
      Document page = Jsoup.parse(answer.body());
      assertEquals("ru", page.select("html").attr("lang"));
      assertTrue(page.select("main").text().contains("размер"), answer::body);
    }
  }
}
