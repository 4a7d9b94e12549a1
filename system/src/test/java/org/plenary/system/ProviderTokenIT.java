package org.plenary.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** What the provider sends, right and wrong: only what is right in everything signs in. */
class ProviderTokenIT extends ProviderJourney {
  private static final String WORDS =
      "(?is).*\\b(jwt|token|nonce|signature|exception|java|issuer|oidc|json)\\b.*";

  private Map<String, Object> later(Map<String, Object> claims, int seconds) {
    claims.compute("iat", (name, at) -> (Long) at + seconds);
    claims.compute("exp", (name, at) -> (Long) at + seconds);
    return claims;
  }

  private Map<String, Function<URI, String>> wrongTokens() {
    Map<String, Function<URI, String>> wrong = new LinkedHashMap<>();
    wrong.put("forged", this::forged);
    wrong.put("of another key of its name", asked -> provider.key().impostor().sign(claims(asked)));
    wrong.put("of an unknown key", asked -> SigningKey.fresh().sign(claims(asked)));
    wrong.put("not signed", asked -> provider.key().unsigned(claims(asked)));
    wrong.put("by the public key", asked -> provider.key().signedWithPublicKey(claims(asked)));
    wrong.put("expired", asked -> provider.key().sign(later(claims(asked), -600)));
    wrong.put("ten minutes ahead", asked -> provider.key().sign(later(claims(asked), 600)));
    wrong.put("for another", asked -> changed(asked, "aud", "another-client"));
    wrong.put("by another", asked -> changed(asked, "iss", "https://evil.example/realms/plenary"));
    wrong.put("another nonce", asked -> changed(asked, "nonce", "of another sign-in"));
    wrong.put("asked for by another", asked -> changed(asked, "azp", "another-client"));
    wrong.put("a long subject", asked -> changed(asked, "sub", "s".repeat(256)));
    wrong.put("nonsense", asked -> "no.token.atall");
    return wrong;
  }

  private String changed(URI asked, String claim, Object value) {
    return provider.key().sign(with(claim, value).apply(claims(asked)));
  }

  /** What one token says under the signature of another. */
  private String forged(URI asked) {
    String right = provider.key().sign(claims(asked));
    String other = changed(asked, "sub", "somebody else");
    return other.substring(0, other.lastIndexOf('.')) + right.substring(right.lastIndexOf('.'));
  }

  @Test
  void refusesEveryTokenThatIsNotRight() {
    anAccount();
    wrongTokens()
        .forEach(
            (kind, token) -> {
              Visitor visitor = visitor();
              HttpResponse<String> answer = signIn(visitor, "ru", token);
              assertEquals(403, answer.statusCode(), kind + answer.body());
              assertEquals("Вход не выполнен", heading(answer), kind);
              String told = Jsoup.parse(answer.body()).select("main").text();
              assertFalse(told.matches(WORDS), told);
              assertFalse(isSignedIn(visitor), kind);
            });
    assertEquals(List.of(), mails.texts(SESSIONS, login));
  }

  @Test
  void acceptsAClockThatIsHalfAMinuteAheadOrBehind() {
    anAccount();
    for (int seconds : List.of(30, -330)) {
      HttpResponse<String> answer = signIn(visitor(), claims -> later(claims, seconds));
      assertEquals("303 " + TODAY, target(answer));
    }
  }

  @Test
  void takesEachStateAndCodeOnce() {
    anAccount();
    Visitor visitor = visitor();
    URI asked = begin(visitor);
    String code = provider.code(asked, provider.key().sign(claims(asked)));
    assertEquals("303 " + TODAY, target(comeBack(visitor, asked, code, "en")));
    HttpResponse<String> again = comeBack(visitor, asked, code, "en");
    assertEquals("400 This sign-in cannot be continued", again.statusCode() + " " + heading(again));
    assertTrue(isSignedIn(visitor), "the session of the first goes on");
    URI next = begin(visitor());
    assertEquals(403, signInWith(code).statusCode(), "the provider has given the code away");
    assertNotEquals(asked.getRawQuery(), next.getRawQuery());
  }

  private HttpResponse<String> signInWith(String code) {
    Visitor visitor = visitor();
    return comeBack(visitor, begin(visitor), code, "en");
  }

  @Test
  void completesASignInOnlyWhereItBegan() {
    anAccount();
    Visitor visitor = visitor();
    URI asked = begin(visitor);
    String code = provider.code(asked, provider.key().sign(claims(asked)));
    Visitor stranger = visitor();
    assertEquals(400, comeBack(stranger, asked, code, "en").statusCode(), "without a session");
    begin(stranger);
    assertEquals(400, comeBack(stranger, asked, code, "en").statusCode(), "in another session");
    assertFalse(isSignedIn(stranger));
    String nowhere = BEGIN + "/return?code=" + code;
    assertEquals(400, visitor.get(nowhere, "en").statusCode());
    assertEquals(400, visitor.get(nowhere + "&state=" + UUID.randomUUID(), "en").statusCode());
    assertEquals(405, visitor.send("HEAD", nowhere, null).statusCode());
    assertEquals("303 " + TODAY, target(comeBack(visitor, asked, code, "en")));
  }

  @Test
  void refusesACodeThatAnotherWindowOrProviderHasBroughtIn() {
    anAccount();
    Visitor victim = visitor();
    URI first = begin(victim);
    URI second = begin(victim);
    String code = provider.code(first, provider.key().sign(claims(first)));
    assertEquals(403, comeBack(victim, second, code, "en").statusCode(), "another verifier");
    String state = Parameters.of(first.getRawQuery()).get("state");
    String elsewhere = "&iss=https%3A%2F%2Fevil.example%2Frealms%2Fplenary";
    String address = BEGIN + "/return?state=" + state + "&code=" + code + elsewhere;
    assertEquals(403, victim.get(address, "en").statusCode());
    assertFalse(isSignedIn(victim));
  }

  @Test
  void saysSoWhenTheProviderComesBackWithoutAResult() {
    Visitor visitor = visitor();
    String state = Parameters.of(begin(visitor).getRawQuery()).get("state");
    String address = BEGIN + "/return?error=access_denied&state=" + state;
    HttpResponse<String> answer = visitor.get(address + "&error_description=%3Cb%3Ex", "fr");
    assertEquals("400 Vous n’êtes pas connecté", answer.statusCode() + " " + heading(answer));
    assertFalse(answer.body().contains("<b>x"));
  }

  @Test
  void takesANewKeyOfTheProvider() {
    anAccount();
    assertEquals("303 " + TODAY, target(signIn(visitor())));
    provider.changeKey();
    // it asks for keys again every few seconds at most
    Eventually.holds("the new key", () -> target(signIn(visitor())).equals("303 " + TODAY));
  }

  @Test
  void sendsPeopleWhereTheSettingSaysAndNeverWhereARequestDoes() {
    Visitor visitor = visitor();
    for (String next :
        List.of("https://evil.example/", "//evil.example", "/app/..//evil.example", "/\\evil")) {
      URI asked = onward(press(visitor, next, "en"));
      String code = provider.code(asked, provider.key().sign(claims(asked)));
      assertEquals(403, comeBack(visitor, asked, code, "en").statusCode(), "no account yet");
    }
    anAccount();
    URI asked = onward(press(visitor, "https://evil.example/app/", "en"));
    String code = provider.code(asked, provider.key().sign(claims(asked)));
    assertEquals("303 " + TODAY, target(comeBack(visitor, asked, code, "en")));
    URI other = onward(press(visitor, ME, "en"));
    String second = provider.code(other, provider.key().sign(claims(other)));
    assertEquals("303 " + ME, target(comeBack(visitor, other, second, "en")));
    String answer =
        new RawHttp(plenary.address())
            .exchange(
                "POST " + BEGIN + " HTTP/1.1",
                "Host: evil.example",
                "Content-Length: 0",
                "Origin: " + plenary.address());
    assertTrue(answer.contains("redirect_uri=http%3A%2F%2F127.0.0.1%3A"), answer);
    assertFalse(answer.contains("evil.example"), answer);
  }

  @Test
  void beginsByPostFromItsOwnPageOnly() {
    assertEquals(405, visitor().get(BEGIN, "en").statusCode());
    HttpResponse<String> crossSite =
        visitor().send("POST", BEGIN, "", "Origin", "https://evil.example");
    assertEquals(403, crossSite.statusCode());
    assertTrue(crossSite.headers().firstValue("Refresh").isEmpty());
  }
}
