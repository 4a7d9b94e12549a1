package org.plenary.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** Invitations and changes of address by links in mails, and what becomes of the links. */
class AccountLinkIT extends AccountJourney {
  @Test
  void anInvitedPersonChoosesThePasswordOnce() {
    invite();
    String link = mails.lastLink(mail);
    assertTrue(link.matches("/en/account/invitation\\?token=[A-Za-z0-9_-]{43}"), link);
    for (int i = 0; i < 3; i++) {
      assertEquals(200, stranger.get(link, "en").statusCode(), "a look changes nothing");
    }
    assertEquals(422, choose(link, "too short").statusCode());
    HttpResponse<String> chosen = choose(link, PASSWORD);
    assertEquals(303, chosen.statusCode(), chosen::body);
    assertEquals("/signin.xhtml?chosen=1", chosen.headers().firstValue("Location").orElse(""));
    Visitor invited = Visitor.signedIn(plenary.address(), login, PASSWORD);
    assertEquals(200, invited.get(TODAY, "en").statusCode());

    HttpResponse<String> again = stranger.get(link, "en");
    assertEquals(410, again.statusCode());
    assertEquals("This link was used already", heading(again));
    String token = link.replaceFirst(".*token=", "");
    HttpResponse<String> replayed = post("/en/account/invitation", token, OTHER);
    assertEquals(410, replayed.statusCode());
    assertEquals(200, invited.get(TODAY, "en").statusCode());
    Visitor.signedIn(plenary.address(), login, PASSWORD);
  }

  @Test
  void aLaterInvitationTakesThePlaceOfTheEarlierOne() {
    String page = invite();
    String first = mails.lastLink(mail);
    Visitor admin = Visitor.signedIn(plenary.address(), "admin", plenary.demoPassword());
    String shown = Jsoup.parse(admin.get(page, "en").body()).select("main").text();
    assertTrue(shown.contains("the link in the mail holds until"), shown);
    assertEquals(303, admin.press(page, "invite", "again").statusCode());
    assertEquals(2, mails.to(mail).size());
    HttpResponse<String> old = stranger.get(first, "ru");
    assertEquals(404, old.statusCode());
    assertEquals(303, choose(mails.lastLink(mail), PASSWORD).statusCode());
  }

  @Test
  void anExpiredInvitationSaysSoAndWhatToDo() {
    invite();
    String link = mails.lastLink(mail);
    mails.change(
        "update account_link l join account a on a.id = l.account_id"
            + " set l.expires_at = current_timestamp(6) - interval 1 second where a.login = ?",
        login);
    HttpResponse<String> answer = stranger.get(link, "en");
    assertEquals(410, answer.statusCode());
    String told = Jsoup.parse(answer.body()).select("main").text();
    assertTrue(told.contains("ask the office that invited you to send it again"), told);
    String token = link.replaceFirst(".*token=", "");
    assertEquals(410, post("/en/account/invitation", token, PASSWORD).statusCode());
    assertEquals(
        List.of("0"),
        mails.texts(
            "select count(*) from account_credential c join account a on a.id = c.account_id"
                + " where a.login = ?",
            login));
  }

  @Test
  void forgedTokensAndThoseOfAnotherPageOpenNothing() {
    invite();
    String token = mails.lastLink(mail).replaceFirst(".*token=", "");
    List<String> passed = new ArrayList<>();
    for (String page : List.of("invitation", "password", "address")) {
      for (String forged :
          List.of("", "x", "A".repeat(43), "a".repeat(5000), "%27or%27%27=%27", "%00", token)) {
        if (forged.equals(token) && page.equals("invitation")) {
          continue;
        }
        String address = "/en/account/" + page;
        int looked = stranger.get(address + "?token=" + forged, "en").statusCode();
        int posted = post(address, forged, PASSWORD).statusCode();
        if (looked != 404 || posted != 404) {
          passed.add(page + " " + forged + ": " + looked + ", " + posted);
        }
      }
    }
    assertTrue(passed.isEmpty(), () -> String.join("\n", passed));
    assertEquals(200, stranger.get(mails.lastLink(mail), "en").statusCode());
  }

  @Test
  void anAddressChangesOnceTheOldAndTheNewOneAgree() {
    anAccount();
    for (boolean newFirst : List.of(true, false)) {
      String wanted = "new-" + newFirst + "-" + mail;
      String present = mails.texts("select mail from account where login = ?", login).getFirst();
      Visitor owner = Visitor.signedIn(plenary.address(), login, PASSWORD);
      HttpResponse<String> asked =
          owner
              .form(ME, "en", "form[id=address]")
              .fill(Map.of("mail", wanted, "current", PASSWORD))
              .sendFromItsPage();
      assertEquals(303, asked.statusCode(), asked::body);
      String atOld = mails.lastLink(present);
      String atNew = mails.lastLink(wanted);
      agree(newFirst ? atNew : atOld, "Thank you");
      assertEquals(
          List.of(present), mails.texts("select mail from account where login = ?", login));
      agree(newFirst ? atOld : atNew, "The address has changed");
      assertEquals(List.of(wanted), mails.texts("select mail from account where login = ?", login));
      assertEquals(410, stranger.get(atNew, "en").statusCode());
    }
  }

  private void agree(String link, String told) {
    assertEquals(200, stranger.get(link, "en").statusCode());
    HttpResponse<String> answer = stranger.form(link, "en", "form.form").sendFromItsPage();
    assertEquals(told, heading(answer));
  }

  @Test
  void refusesAnAddressChangeWithoutThePassword() {
    anAccount();
    Visitor owner = Visitor.signedIn(plenary.address(), login, PASSWORD);
    HttpResponse<String> asked =
        owner
            .form(ME, "en", "form[id=address]")
            .fill(Map.of("mail", "other-" + mail, "current", "a wrong password"))
            .sendFromItsPage();
    assertEquals(200, asked.statusCode());
    String beside = Jsoup.parse(asked.body()).select("form[id=address] .field").last().text();
    assertTrue(beside.contains("not your present password"), beside);
    assertEquals(List.of(), mails.to("other-" + mail));
  }

  @Test
  void keepsTheTokenFromReferrersAndLogs() throws IOException {
    invite();
    String link = mails.lastLink(mail);
    HttpResponse<String> page = stranger.get(link, "en");
    assertEquals(
        List.of("no-referrer"), page.headers().allValues("Referrer-Policy"), "of the page");
    assertEquals("no-store", page.headers().firstValue("Cache-Control").orElse(""));
    assertTrue(page.headers().firstValue("Set-Cookie").isEmpty());
    String token = link.replaceFirst(".*token=", "");
    assertEquals(303, choose(link, PASSWORD).statusCode());
    try (Stream<Path> logs = Files.walk(plenary.home().resolve("server/plenary/logs"))) {
      for (Path log : logs.filter(Files::isRegularFile).toList()) {
        assertFalse(Files.readString(log).contains(token), () -> log + " has a token");
      }
    }
    assertEquals(
        List.of(), mails.texts("select token_hash from account_link where token_hash = ?", token));
  }

  @Test
  void takesItsFormsFromBrowsersThatHideTheirOriginAndFromNoOtherSite() {
    invite();
    String link = mails.lastLink(mail);
    Map<String, String> typed = Map.of("password", PASSWORD, "again", PASSWORD);
    FilledForm form = stranger.form(link, "en", "form.form").fill(typed);
    assertEquals(403, form.send("Origin", "https://evil.example").statusCode());
    assertEquals(403, form.send("Origin", "null", "Sec-Fetch-Site", "cross-site").statusCode());
    assertEquals(303, form.send("Origin", "null").statusCode());
  }

  @Test
  void saysEveryStateInEveryLanguage() {
    invite();
    String token = mails.lastLink(mail).replaceFirst(".*token=", "");
    for (String language : List.of("en", "fr", "de", "it", "ru", "es")) {
      for (String page : List.of("forgotten", "invitation", "password", "address")) {
        for (String given : List.of(token, "x")) {
          HttpResponse<String> answer =
              stranger.get("/" + language + "/account/" + page + "?token=" + given, "en");
          assertFalse(answer.body().contains("???"), language + page);
          assertTrue(answer.body().contains("<html lang=\"" + language + "\""), language);
        }
      }
    }
  }
}
