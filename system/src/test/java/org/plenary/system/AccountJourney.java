package org.plenary.system;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.plenary.system.ops.Instance;

/** Somebody who is invited by mail, and what tests of accounts do with it. */
abstract class AccountJourney {
  static final String NEW = "/app/account/edit.xhtml";
  static final String ME = "/app/account/me.xhtml";
  static final String TODAY = "/app/home/today.xhtml";
  static final String FORGOTTEN = "/en/account/forgotten";
  static final String PASSWORD = "seven plain garden words";
  static final String OTHER = "another row of green words";

  final Instance plenary = Instance.shared();
  final AccountMails mails = new AccountMails(plenary);
  final Visitor stranger = Visitor.anonymous(plenary.address());
  final String login = "it-" + UUID.randomUUID();
  final String mail = login + "@example.org";

  @BeforeEach
  @AfterEach
  void forgetAttempts() {
    mails.change("delete from sign_in_failure");
  }

  String invite() {
    return invite("GATE");
  }

  /** Has an administrator make the account; its page. */
  String invite(String role) {
    Visitor admin = Visitor.signedIn(plenary.address(), "admin", plenary.demoPassword());
    HttpResponse<String> answer =
        admin
            .form(NEW, "en", "form[id=account]")
            .fill(Map.of("login", login, "displayName", "Inge Invited", "mail", mail))
            .choose("roles", role)
            .sendFromItsPage();
    assertEquals(303, answer.statusCode(), answer::body);
    return answer.headers().firstValue("Location").orElseThrow();
  }

  HttpResponse<String> choose(String link, String password) {
    return stranger
        .form(link, "en", "form.form")
        .fill(Map.of("password", password, "again", password))
        .sendFromItsPage();
  }

  static String heading(HttpResponse<String> answer) {
    return Jsoup.parse(answer.body()).select("main h1").text();
  }

  void anAccount() {
    anAccount("GATE");
  }

  /** An account with a password of this role; its page for administrators. */
  String anAccount(String role) {
    String page = invite(role);
    assertEquals(303, choose(mails.lastLink(mail), PASSWORD).statusCode());
    return page;
  }

  HttpResponse<String> post(String page, String token, String password) {
    String body = "token=" + token + "&password=" + password + "&again=" + password;
    return stranger.send(
        "POST",
        page,
        body.replace(" ", "+"),
        "Content-Type",
        "application/x-www-form-urlencoded",
        "Accept-Language",
        "en",
        "Origin",
        plenary.address().toString());
  }
}
