package org.plenary.system;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.plenary.system.ops.Instance;

/** Somebody who signs in through a provider that the test plays. */
abstract class ProviderJourney extends AccountJourney {
  static final String BEGIN = "/sign-in/provider";
  static final String SESSIONS =
      "select s.ref from account_session s join account a on a.id = s.account_id"
          + " where a.login = ? and s.ended_at is null";

  static FakeProvider provider;

  final String subject = "subject-" + UUID.randomUUID();

  @BeforeAll
  static void startProvider() {
    provider = FakeProvider.of(Instance.shared());
  }

  @AfterAll
  static void stopProvider() {
    provider.close();
  }

  Visitor visitor() {
    return Visitor.anonymous(plenary.address());
  }

  /** Presses the button; the page that leads on. */
  HttpResponse<String> press(Visitor visitor, String next, String language) {
    return visitor.send(
        "POST",
        BEGIN,
        "next=" + URLEncoder.encode(next, StandardCharsets.UTF_8),
        "Content-Type",
        "application/x-www-form-urlencoded",
        "Accept-Language",
        language,
        "Origin",
        plenary.address().toString());
  }

  /** Where a page leads on to. */
  static URI onward(HttpResponse<String> answer) {
    String refresh =
        answer
            .headers()
            .firstValue("Refresh")
            .orElseThrow(() -> new AssertionError(answer.statusCode() + " " + answer.body()));
    return URI.create(refresh.replaceFirst("^0; url=", ""));
  }

  /** Begins to sign in; where the person is sent. */
  URI begin(Visitor visitor) {
    HttpResponse<String> page = press(visitor, TODAY, "en");
    assertEquals(200, page.statusCode(), page::body);
    return onward(page);
  }

  /** What a token says that is right, for what somebody was sent to the provider with. */
  Map<String, Object> claims(URI asked) {
    long now = System.currentTimeMillis() / 1000;
    Map<String, Object> claims = new LinkedHashMap<>();
    claims.put("iss", provider.issuer());
    claims.put("sub", subject);
    claims.put("aud", "plenary");
    claims.put("nonce", Parameters.of(asked.getRawQuery()).get("nonce"));
    claims.put("iat", now);
    claims.put("exp", now + 300);
    claims.put("email", mail);
    claims.put("email_verified", true);
    return claims;
  }

  /** Comes back with a code. */
  HttpResponse<String> comeBack(Visitor visitor, URI asked, String code, String language) {
    String state = Parameters.of(asked.getRawQuery()).get("state");
    return visitor.get(BEGIN + "/return?state=" + state + "&code=" + code, language);
  }

  /** The whole way, with a token of one's own. */
  HttpResponse<String> signIn(Visitor visitor, String language, Function<URI, String> token) {
    URI asked = begin(visitor);
    return comeBack(visitor, asked, provider.code(asked, token.apply(asked)), language);
  }

  /** The whole way with claims that differ. */
  HttpResponse<String> signIn(Visitor visitor, UnaryOperator<Map<String, Object>> change) {
    return signIn(visitor, "en", asked -> provider.key().sign(change.apply(claims(asked))));
  }

  /** The whole way, as it should be. */
  HttpResponse<String> signIn(Visitor visitor) {
    return signIn(visitor, claims -> claims);
  }

  static String target(HttpResponse<String> answer) {
    return answer.statusCode() + " " + answer.headers().firstValue("Location").orElse("");
  }

  boolean isSignedIn(Visitor visitor) {
    return visitor.get(TODAY, "en").statusCode() == 200;
  }

  static UnaryOperator<Map<String, Object>> with(String claim, Object value) {
    return claims -> {
      claims.put(claim, value);
      return claims;
    };
  }
}
