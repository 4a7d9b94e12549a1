package org.plenary.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A forgotten password is replaced by a link in a mail, and tells nobody who has an account. */
class ForgottenPasswordIT extends AccountJourney {
  private HttpResponse<String> forgot(String typed) {
    return stranger.form(FORGOTTEN, "en").fill("login", typed).sendFromItsPage();
  }

  @Test
  void whoForgotThePasswordGetsALinkThatEndsAllSessions() {
    anAccount();
    Visitor before = Visitor.signedIn(plenary.address(), login, PASSWORD);
    assertEquals(303, forgot(mail.toUpperCase()).statusCode());
    String link = mails.lastLink(mail);
    assertTrue(link.startsWith("/en/account/password?token="), link);
    assertEquals(303, choose(link, OTHER).statusCode());
    Visitor.signedIn(plenary.address(), login, OTHER);
    assertEquals(200, signIn(PASSWORD).statusCode(), "the old password is refused");
    mails.change("delete from sign_in_failure");
    assertTrue(mails.to(mail).getLast().contains("was changed"));
    Eventually.holds("the earlier session ends", () -> before.get(TODAY, "en").statusCode() == 303);
  }

  private HttpResponse<String> signIn(String password) {
    return Visitor.anonymous(plenary.address())
        .submit("/signin.xhtml", Map.of("login", login, "password", password));
  }

  @Test
  void tellsNobodyWhichAccountsThereAre() {
    anAccount();
    int before = mails.to(mail).size();
    List<String> answers = new ArrayList<>();
    for (String typed : List.of(login, "nobody-" + login, "nobody-" + mail)) {
      HttpResponse<String> answer = forgot(typed);
      HttpResponse<String> page =
          stranger.get(answer.headers().firstValue("Location").orElseThrow(), "en");
      answers.add(answer.statusCode() + page.body());
    }
    assertEquals(1, answers.stream().distinct().count(), answers::toString);
    assertEquals(before + 1, mails.to(mail).size());
    assertEquals(
        List.of(), mails.texts("select ref from outbox_message where recipient like 'nobody%'"));
  }

  @Test
  void writesNoMoreThanThreeMailsInARowAndAnswersAlike() {
    anAccount();
    int before = mails.to(mail).size();
    for (int i = 0; i < 6; i++) {
      assertEquals(303, forgot(login).statusCode());
    }
    assertEquals(before + 3, mails.to(mail).size());
  }

  @Test
  void anAddressThatAsksTooOftenWaits() {
    int refused = 0;
    for (int i = 0; i < 12; i++) {
      refused += forgot("nobody-" + i + login).statusCode() == 422 ? 1 : 0;
    }
    assertEquals(2, refused);
  }

  @Test
  void theLinkDoesNotComeFromTheHostHeader() throws IOException {
    anAccount();
    String body = "login=" + login;
    String answer =
        new RawHttp(plenary.address())
            .exchange(
                "POST " + FORGOTTEN + " HTTP/1.1",
                "Host: evil.example",
                "X-Forwarded-Host: evil.example",
                "Forwarded: host=evil.example",
                "Content-Type: application/x-www-form-urlencoded",
                "Content-Length: " + body.length(),
                "",
                body);
    assertTrue(answer.startsWith("HTTP/1.1 303"), answer);
    assertFalse(answer.contains("evil"), answer);
    assertTrue(mails.lastWholeLink(mail).startsWith(plenary.address() + "/en/account/password?"));
  }
}
