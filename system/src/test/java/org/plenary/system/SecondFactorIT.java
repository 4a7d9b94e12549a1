package org.plenary.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/**
 * The second factor at sign-in: who needs one, what codes are good for, what happens to a lost one.
 */
class SecondFactorIT extends AccountJourney {
  private static final String FACTOR = "/secondfactor.xhtml";
  private static final String OWN = "/app/account/factor.xhtml";
  private static final String LIST = "/app/account/list.xhtml";

  private Visitor signedIn() {
    return Visitor.signedIn(plenary.address(), login, PASSWORD);
  }

  private HttpResponse<String> give(Visitor visitor, String code) {
    return visitor.form(FACTOR, "en", "form[id=give]").fill("code", code).sendFromItsPage();
  }

  /** As if half a minute had gone by since the last code. */
  private void later() {
    mails.change(
        "update account_factor f join account a on a.id = f.account_id set f.last_step = 0"
            + " where a.login = ?",
        login);
  }

  private static String target(HttpResponse<String> answer) {
    return answer.statusCode() + " " + answer.headers().firstValue("Location").orElse("");
  }

  private static String told(HttpResponse<String> answer) {
    return Jsoup.parse(answer.body()).select("main").text();
  }

  @Test
  void anAdministratorReachesNothingButTheEnrolmentBeforeIt() {
    anAccount("ADMIN");
    Visitor admin = signedIn();
    List<String> open = new ArrayList<>();
    for (String page :
        List.of(TODAY, ME, LIST, OWN, "/app/mail/outbox.xhtml", "/app/search.xhtml?q=a", "/app/")) {
      String answer = target(admin.get(page, "en"));
      if (!answer.startsWith("303 " + FACTOR + "?next=")) {
        open.add(page + ": " + answer);
      }
    }
    assertTrue(open.isEmpty(), () -> String.join("\n", open));
    Authenticator authenticator = Authenticator.scanned(admin, FACTOR);
    HttpResponse<String> wrong =
        admin
            .form(FACTOR, "en", "form[id=enrol]")
            .fill("code", authenticator.wrongCode())
            .sendFromItsPage();
    assertTrue(told(wrong).contains("This code is wrong"), wrong::body);
    assertTrue(target(admin.get(LIST, "en")).startsWith("303 " + FACTOR));
    authenticator.enrol(admin, FACTOR);
    assertEquals(10, authenticator.recoveryCodes().stream().distinct().count());
    assertEquals(200, admin.get(LIST, "en").statusCode());
    assertTrue(mails.to(mail).getLast().contains("second factor"));
  }

  @Test
  void asksForACodeThatIsGoodOnce() {
    anAccount("ADMIN");
    Authenticator authenticator = Authenticator.enrolled(signedIn());
    later();
    String code = authenticator.code();
    Visitor admin = signedIn();
    assertTrue(target(admin.get(LIST, "en")).startsWith("303 /signin.xhtml"), "nothing is open");
    String before = session(admin);
    assertEquals("303 " + TODAY, target(give(admin, code)));
    assertNotEquals(before, session(admin), "a new session id");
    assertEquals(200, admin.get(LIST, "en").statusCode());
    Visitor thief = signedIn();
    HttpResponse<String> replayed = give(thief, code);
    assertTrue(told(replayed).contains("was used already"), replayed::body);
    assertTrue(target(thief.get(LIST, "en")).startsWith("303 /signin.xhtml"));
  }

  private static String session(Visitor visitor) {
    return visitor.cookies().stream()
        .filter(cookie -> cookie.getName().equals("plenary"))
        .findFirst()
        .orElseThrow()
        .getValue();
  }

  @Test
  void makesWhoeverGuessesCodesWaitEvenWithTheRightOne() {
    anAccount("ADMIN");
    Authenticator authenticator = Authenticator.enrolled(signedIn());
    later();
    Visitor guesser = signedIn();
    for (int i = 0; i < 5; i++) {
      assertTrue(told(give(guesser, "00000" + i)).contains("This code is wrong"));
    }
    HttpResponse<String> waiting = give(signedIn(), authenticator.code());
    assertTrue(told(waiting).contains("Too many attempts"), waiting::body);
    mails.change("delete from sign_in_failure");
    later();
    assertEquals("303 " + TODAY, target(give(signedIn(), authenticator.code())));
  }

  @Test
  void takesEachRecoveryCodeOnce() {
    anAccount("ADMIN");
    Authenticator authenticator = Authenticator.enrolled(signedIn());
    String code = authenticator.recoveryCodes().getFirst();
    assertEquals("303 " + TODAY, target(give(signedIn(), code.toUpperCase().replace("-", " "))));
    assertTrue(told(give(signedIn(), code)).contains("was used already"));
    Visitor admin = signedIn();
    assertEquals("303 " + TODAY, target(give(admin, authenticator.recoveryCodes().get(1))));
    assertTrue(told(admin.get(OWN, "en")).contains("8 codes are left"));
    assertEquals(
        List.of(),
        mails.texts("select code_hash from account_recovery_code where code_hash = ?", code),
        "kept as a hash only");
  }

  @Test
  void anAdministratorRemovesALostOneAndItsOwnerIsTold() {
    String page = anAccount("ADMIN");
    Authenticator.enrolled(signedIn());
    Visitor admin = Visitor.signedIn(plenary.address(), "admin", plenary.demoPassword());
    assertEquals(303, admin.press(page, "factor", "remove").statusCode());
    assertTrue(mails.to(mail).getLast().contains("was removed"));
    Document shown = Jsoup.parse(admin.get(page, "en").body());
    assertTrue(shown.select(".history").text().contains("Second factor"), shown::text);
    assertTrue(shown.select("form[id=factor]").isEmpty());
    Visitor owner = signedIn();
    assertTrue(target(owner.get(LIST, "en")).startsWith("303 " + FACTOR), "to another one");
    Authenticator.enrolled(owner);
    assertEquals(200, owner.get(LIST, "en").statusCode());
  }

  @Test
  void isOpenToAllWhoMayGoWithoutAgain() {
    anAccount();
    Visitor gate = signedIn();
    Authenticator authenticator = Authenticator.scanned(gate, OWN).enrol(gate, OWN);
    assertTrue(target(signedIn().get(TODAY, "en")).startsWith("303 /signin.xhtml"));
    HttpResponse<String> refused = remove(gate, authenticator.wrongCode());
    assertTrue(told(refused).contains("This code is wrong"), refused::body);
    assertEquals(303, remove(gate, authenticator.recoveryCodes().getLast()).statusCode());
    assertEquals(200, signedIn().get(TODAY, "en").statusCode());
  }

  private HttpResponse<String> remove(Visitor visitor, String code) {
    return visitor.form(OWN, "en", "form[id=remove]").fill("code", code).sendFromItsPage();
  }

  @Test
  void isNeededOnceARoleIsAddedThatNeedsIt() {
    anAccount();
    Visitor person = signedIn();
    assertEquals(200, person.get(TODAY, "en").statusCode());
    mails.change("update account set roles = 'OFFICER,PROTECTED_READER' where login = ?", login);
    Eventually.holds(
        "the second factor is asked for",
        () -> target(person.get(TODAY, "en")).startsWith("303 " + FACTOR));
    Authenticator.enrolled(person);
    assertEquals(200, person.get("/app/directory/people.xhtml", "en").statusCode());
    assertTrue(Jsoup.parse(person.get(OWN, "en").body()).select("form[id=remove]").isEmpty());
  }

  @Test
  void spendsNoneOnAccountsOfTheDemonstrationAndSaysSo() {
    Visitor admin = Visitor.signedIn(plenary.address(), "admin", plenary.demoPassword());
    assertEquals(200, admin.get(LIST, "en").statusCode());
    assertTrue(told(admin.get(OWN, "en")).contains("account of the demonstration"));
    Visitor gate = Visitor.signedIn(plenary.address(), "gate", plenary.demoPassword());
    assertFalse(told(gate.get(OWN, "en")).contains("account of the demonstration"));
  }

  @Test
  void drawsTheQrCodeInThePage() {
    anAccount();
    Visitor gate = signedIn();
    Document page = Jsoup.parse(gate.get(OWN, "en").body());
    assertEquals(1, page.select("svg.qr path[d^=M]").size());
    assertTrue(page.select("[src*=otpauth], [href*=otpauth], img[src^=http]").isEmpty());
    String again = Jsoup.parse(gate.get(OWN, "en").body()).select("#secret").text();
    assertEquals(page.select("#secret").text(), again, "a second look changes nothing");
  }

  @Test
  void signsNobodyInWhoGivesACodeWithoutThePassword() {
    Visitor visitor = Visitor.anonymous(plenary.address());
    assertEquals("303 /signin.xhtml", target(visitor.get(FACTOR, "en")));
    HttpResponse<String> posted =
        visitor.send(
            "POST",
            FACTOR,
            "give=give&give%3Acode=123456&give%3Asubmit=",
            "Content-Type",
            "application/x-www-form-urlencoded",
            "Origin",
            plenary.address().toString());
    assertNotEquals("303 " + TODAY, target(posted));
    assertTrue(target(visitor.get(TODAY, "en")).startsWith("303 /signin.xhtml"));
  }
}
