package org.plenary.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Whose account it is, what Plenary asks for besides, and how it ends. */
class ProviderAccountIT extends ProviderJourney {
  private static final Map<String, String> NO_ACCESS =
      Map.of(
          "en", "No access with this account",
          "fr", "Pas d’accès avec ce compte",
          "de", "Kein Zugang mit diesem Konto",
          "it", "Nessun accesso con questo account",
          "ru", "С этой учётной записью доступа нет",
          "es", "Sin acceso con esta cuenta");

  private Visitor admin() {
    return Visitor.signedIn(plenary.address(), "admin", plenary.demoPassword());
  }

  private static String told(HttpResponse<String> answer) {
    return Jsoup.parse(answer.body()).select("main").text();
  }

  @Test
  void makesNoAccountForAStrangerAndSaysWhomToAsk() {
    NO_ACCESS.forEach(
        (language, heading) -> {
          Visitor visitor = visitor();
          HttpResponse<String> answer =
              signIn(visitor, language, asked -> provider.key().sign(claims(asked)));
          assertEquals("403 " + heading, answer.statusCode() + " " + heading(answer));
          assertFalse(isSignedIn(visitor));
        });
    assertEquals(List.of(), mails.texts("select login from account where mail = ?", mail));
  }

  @Test
  void linksByTheVerifiedAddressOnceAndKnowsThePersonAfterwards() {
    String page = anAccount("GATE");
    HttpResponse<String> unverified = signIn(visitor(), with("email_verified", false));
    assertEquals(403, unverified.statusCode());
    assertEquals("303 " + TODAY, target(signIn(visitor(), with("email", mail.toUpperCase()))));
    assertTrue(mails.to(mail).getLast().contains("account of your organization"));
    assertEquals("303 " + TODAY, target(signIn(visitor(), with("email", "new@example.net"))));
    HttpResponse<String> another = signIn(visitor(), with("sub", UUID.randomUUID().toString()));
    assertEquals(403, another.statusCode(), "the address is not what proves it any more");
    HttpResponse<String> cased = signIn(visitor(), with("sub", subject.toUpperCase()));
    assertEquals(403, cased.statusCode(), "subjects differ in capitals");
    Document shown = Jsoup.parse(admin().get(page, "en").body());
    assertTrue(shown.select(".history").text().contains("Account at the provider"), shown::text);
  }

  @Test
  void tellsNobodyWhetherAnAccountIsDisabledThere() {
    String stranger = told(signIn(visitor(), with("email", "nobody@example.net")));
    String page = anAccount("GATE");
    Visitor visitor = visitor();
    assertEquals("303 " + TODAY, target(signIn(visitor)));
    assertEquals(303, admin().press(page, "state", "toggle").statusCode());
    HttpResponse<String> disabled = signIn(visitor());
    assertEquals("403 " + stranger, disabled.statusCode() + " " + told(disabled));
    mails.change(
        "delete p from account_provider p join account a on a.id = p.account_id where a.login = ?",
        login);
    HttpResponse<String> unlinked = signIn(visitor());
    assertEquals("403 " + stranger, unlinked.statusCode() + " " + told(unlinked));
  }

  @Test
  void linksNobodyWhereSeveralAccountsHaveTheAddressOrOneLikeIt() {
    anAccount();
    mails.change("update account set mail = ? where login = ?", "josé" + mail, login);
    assertEquals(403, signIn(visitor(), with("email", "jose" + mail)).statusCode());
    mails.change("update account set mail = ? where login = ?", mail, login);
    String gate = mails.texts("select mail from account where login = 'gate'").getFirst();
    mails.change("update account set mail = ? where login = 'gate'", mail);
    try {
      assertEquals(403, signIn(visitor()).statusCode());
    } finally {
      mails.change("update account set mail = ? where login = 'gate'", gate);
    }
    assertEquals("303 " + TODAY, target(signIn(visitor())));
  }

  @Test
  void anAdministratorUnlinksIt() {
    String page = anAccount("GATE");
    String script = "<script>alert('" + subject + "')</script>";
    Visitor visitor = visitor();
    assertEquals("303 " + TODAY, target(signIn(visitor, with("sub", script))));
    Visitor admin = admin();
    String shown = admin.get(page, "en").body();
    assertTrue(shown.contains("Linked on"), shown);
    assertFalse(shown.contains("<script>alert"), shown);
    assertEquals(303, admin.press(page, "providerAccount", "unlink").statusCode());
    assertEquals(List.of(), mails.texts(SESSIONS, login));
    assertTrue(mails.to(mail).getLast().contains("no longer linked"));
    Document after = Jsoup.parse(admin.get(page, "en").body());
    assertTrue(after.select("form[id=providerAccount]").isEmpty());
    assertEquals("303 " + TODAY, target(signIn(visitor())), "anew by the address");
    assertEquals(403, signIn(visitor(), with("sub", script)).statusCode());
  }

  @Test
  void asksForTheSecondFactorUnlessTheProviderProvesOne() {
    anAccount("ADMIN");
    Visitor without = visitor();
    assertEquals("303 " + TODAY, target(signIn(without, with("amr", List.of("pwd")))));
    assertTrue(target(without.get(TODAY, "en")).startsWith("303 /secondfactor.xhtml"));
    Visitor proved = visitor();
    signIn(proved, with("amr", List.of("pwd", "mfa")));
    assertTrue(isSignedIn(proved), "the provider has asked for it");
    Authenticator authenticator = Authenticator.enrolled(without);
    Visitor halfway = visitor();
    assertTrue(target(signIn(halfway)).startsWith("303 /secondfactor.xhtml?next="));
    assertFalse(isSignedIn(halfway));
    String code = authenticator.recoveryCodes().getFirst();
    HttpResponse<String> given =
        halfway
            .form("/secondfactor.xhtml", "en", "form[id=give]")
            .fill("code", code)
            .sendFromItsPage();
    assertEquals("303 " + TODAY, target(given));
    assertTrue(isSignedIn(halfway));
    assertEquals(200, signOut(halfway).statusCode(), "leads on to the provider");
  }

  private HttpResponse<String> signOut(Visitor visitor) {
    return visitor.send("POST", "/sign-out", "", "Origin", plenary.address().toString());
  }

  @Test
  void isASessionLikeAnyOtherAndEndsAtTheProviderToo() {
    anAccount();
    Visitor visitor = visitor();
    visitor.get("/signin.xhtml", "en");
    begin(visitor);
    String before = session(visitor);
    assertEquals("303 " + TODAY, target(signIn(visitor)));
    assertNotEquals(before, session(visitor), "a new session id");
    assertEquals(1, mails.texts(SESSIONS, login).size());
    Document me = Jsoup.parse(visitor.get(ME, "en").body());
    assertTrue(me.select("table.list").text().contains("this one"), me::text);
    URI there = onward(signOut(visitor));
    assertTrue(there.toString().startsWith(provider.issuer()), there::toString);
    Map<String, String> onward = Parameters.of(there.getRawQuery());
    assertTrue(onward.containsKey("id_token_hint"), onward::toString);
    assertEquals(plenary.address() + "/signin.xhtml?out=1", onward.get("post_logout_redirect_uri"));
    assertEquals(List.of(), mails.texts(SESSIONS, login));
    assertFalse(isSignedIn(visitor));
    Visitor local = Visitor.signedIn(plenary.address(), login, PASSWORD);
    assertEquals("303 /signin.xhtml?out=1", target(signOut(local)), "and nowhere else");
  }

  private static String session(Visitor visitor) {
    return visitor.cookies().stream()
        .filter(cookie -> cookie.getName().equals("plenary"))
        .findFirst()
        .orElseThrow()
        .getValue();
  }

  @Test
  void writesNobodyIntoTheLog() throws IOException {
    anAccount();
    signIn(visitor(), with("nonce", "wrong"));
    signIn(visitor(), with("email", "nobody-" + mail));
    signIn(visitor());
    try (Stream<Path> logs = Files.list(plenary.home().resolve("server/plenary/logs"))) {
      for (Path log : logs.filter(Files::isRegularFile).toList()) {
        String text = Files.readString(log, StandardCharsets.ISO_8859_1);
        assertFalse(text.contains(subject), log::toString);
        assertFalse(text.contains(mail), log::toString);
        assertFalse(text.contains(plenary.providerSecret()), log::toString);
      }
    }
  }
}
