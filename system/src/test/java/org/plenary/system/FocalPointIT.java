package org.plenary.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A focal point's access follows the role in the directory, and the successor's begins. */
class FocalPointIT extends AccountJourney {
  private static final String NO_ROLE = "/norole.xhtml";
  private static final String FACES_AJAX = "partial/ajax";

  private final LocalDate today = LocalDate.now(ZoneOffset.UTC);
  private final String title = "Focal point " + login;
  private Visitor officer;
  private Visitor admin;

  @BeforeEach
  void signIn() {
    officer = Visitor.signedIn(plenary.address(), "officer", plenary.demoPassword());
    admin = Visitor.signedIn(plenary.address(), "admin", plenary.demoPassword());
  }

  /** Somebody in the directory; their ref. */
  private String person(String family, String address) {
    HttpResponse<String> saved =
        officer
            .form("/app/directory/personedit.xhtml", "en", "form[id=form]")
            .fill(Map.of("givenName", "Fanny", "familyName", family, "contact:0:address", address))
            .sendFromItsPage();
    return reference(saved);
  }

  private static String reference(HttpResponse<String> answer) {
    assertEquals(303, answer.statusCode(), () -> Jsoup.parse(answer.body()).text());
    return answer.headers().firstValue("Location").orElseThrow().replaceFirst(".*ref=", "");
  }

  /** Austria's focal point since a day. */
  private String focalPoint(String since) {
    String person = person("Before" + login, mail);
    reference(
        officer
            .form("/app/directory/personrole.xhtml?person=" + person, "en", "form[id=form]")
            .fill(Map.of("entity_hinput", "AT", "title", title, "from", since))
            .sendFromItsPage());
    return person;
  }

  /** The page of an account of theirs, for administrators. */
  private String account() {
    HttpResponse<String> made =
        admin
            .form(NEW, "en", "form[id=account]")
            .fill(
                Map.of(
                    "login",
                    login,
                    "displayName",
                    "Fanny Before",
                    "mail",
                    mail,
                    "entity",
                    "AT",
                    "password",
                    PASSWORD))
            .choose("roles", "DELEGATION")
            .sendFromItsPage();
    assertEquals(303, made.statusCode(), made::body);
    return made.headers().firstValue("Location").orElseThrow();
  }

  private void end(String person, String successor) {
    String ending =
        officer.link("/app/directory/person.xhtml?ref=" + person, "personroleend.xhtml");
    reference(
        officer
            .form(ending, "en", "form[id=form]")
            .fill("day", today.toString())
            .with("form:successorRef_input", "Fanny")
            .with("form:successorRef_hinput", successor)
            .sendFromItsPage());
  }

  private static String text(HttpResponse<String> answer) {
    return Jsoup.parse(answer.body()).select("main").text();
  }

  private static String target(HttpResponse<String> answer) {
    return answer.headers().firstValue("Location").orElse("").replaceFirst("[?].*", "");
  }

  @Test
  void theNextClickAfterTheLastDayIsRefusedWithTheReasonAndTheSuccessorGoesOn() {
    String person = focalPoint(today.minusYears(1).toString());
    String page = account();
    Visitor focalPoint = Visitor.signedIn(plenary.address(), login, PASSWORD);
    String seen = text(focalPoint.get(TODAY, "en"));
    assertTrue(text(focalPoint.get(ME, "en")).contains("access with no end in sight"));
    String nextMail = "next-" + mail;
    end(person, person("Next" + login, nextMail));

    HttpResponse<String> click = focalPoint.get(TODAY, "en");
    assertEquals(303, click.statusCode());
    assertEquals(NO_ROLE, target(click));
    HttpResponse<String> ajax =
        focalPoint.send("POST", TODAY, "", "Faces-Request", FACES_AJAX, "Origin", base());
    assertTrue(ajax.body().contains("redirect url=\"" + NO_ROLE), ajax::body);
    String told = text(focalPoint.get(NO_ROLE, "en"));
    assertTrue(told.contains("Your role as focal point of Austria ended on"), told);
    assertTrue(told.contains("please write to the office"), told);
    assertTrue(text(focalPoint.get(NO_ROLE, "ru")).contains("закончилась"));
    for (String closed :
        List.of(ME, "/app/event/list.xhtml", "/app/directory/state.xhtml?code=AT")) {
      assertEquals(NO_ROLE, target(focalPoint.get(closed, "en")), closed);
    }
    Visitor again = Visitor.signedIn(plenary.address(), login, PASSWORD);
    assertEquals(NO_ROLE, target(again.get(TODAY, "en")));

    String administered = text(admin.get(page, "en"));
    assertTrue(administered.contains("Fanny Next" + login), administered);
    HttpResponse<String> invited =
        admin.form(page, "en", "form[id=mandate]").press("invite").sendFromItsPage();
    assertEquals(303, invited.statusCode(), invited::body);
    String successors = invited.headers().firstValue("Location").orElseThrow();
    assertTrue(text(admin.get(successors, "en")).contains("invited"));
    assertEquals(303, choose(mails.lastLink(nextMail), OTHER).statusCode());
    String nextLogin = mails.texts("select login from account where mail = ?", nextMail).getFirst();
    Visitor successor = Visitor.signedIn(plenary.address(), nextLogin, OTHER);
    assertEquals(seen, text(successor.get(TODAY, "en")), "what the role sees is the same");
  }

  @Test
  void theAccountsSayUntilWhenTheirAccessRunsAndWhichHasEnded() {
    String person = focalPoint(today.minusYears(1).toString());
    account();
    lastDay(person, today.plusDays(20));
    assertTrue(lists("SOON"));
    assertFalse(lists("ENDED"));
    Visitor focalPoint = Visitor.signedIn(plenary.address(), login, PASSWORD);
    assertTrue(text(focalPoint.get(ME, "en")).contains("focal point of Austria: access until"));
    lastDay(person, today.minusDays(1));
    assertTrue(lists("ENDED"));
    assertFalse(lists("SOON"));
  }

  private void lastDay(String person, LocalDate day) {
    String role =
        officer.link("/app/directory/person.xhtml?ref=" + person, "personrole.xhtml?role");
    reference(
        officer
            .form(role, "en", "form[id=form]")
            .fill(Map.of("ending", "KNOWN", "to", day.toString()))
            .sendFromItsPage());
  }

  private boolean lists(String access) {
    return text(admin.get("/app/account/list.xhtml?access=" + access, "en")).contains(login);
  }

  @Test
  void noAccountIsMadeForWhomTheDirectoryKnowsNoRole() {
    HttpResponse<String> refused =
        admin
            .form(NEW, "en", "form[id=account]")
            .fill(Map.of("login", login, "displayName", "Nobody", "mail", mail, "entity", "AT"))
            .choose("roles", "DELEGATION")
            .sendFromItsPage();
    assertEquals(200, refused.statusCode());
    assertTrue(text(refused).contains("The directory records no role there"), refused::body);
  }

  private String base() {
    return plenary.address().toString();
  }
}
