package org.plenary.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.system.ops.Instance;

/**
 * Whoever guesses waits, by login and by address, whatever headers say; odd passwords are refused.
 */
class SignInDelayIT {
  private static final String SIGN_IN = "/signin.xhtml";
  private static final int MORE_THAN_ENOUGH = 40;

  private final Instance plenary = Instance.shared();
  private final AccountMails database = new AccountMails(plenary);

  @BeforeEach
  @AfterEach
  void forgetAttempts() {
    database.change("delete from sign_in_failure");
  }

  private String attempt(String login, String password, String... headers) {
    HttpResponse<String> answer =
        Visitor.anonymous(plenary.address())
            .form(SIGN_IN, "en")
            .fill(Map.of("login", login, "password", password))
            .send(with("Origin", plenary.address().toString(), headers));
    return answer.statusCode() + " " + Jsoup.parse(answer.body()).select("main").text();
  }

  private static String[] with(String name, String value, String... more) {
    String[] all = new String[more.length + 2];
    all[0] = name;
    all[1] = value;
    System.arraycopy(more, 0, all, 2, more.length);
    return all;
  }

  @Test
  void anAddressThatTriesManyLoginsWaitsWhateverItSaysItIs() {
    int tried = 0;
    String answer = "";
    while (!answer.contains("Too many attempts") && tried < MORE_THAN_ENOUGH) {
      answer = attempt("guessed-" + tried, "guess", "X-Forwarded-For", "203.0.113." + tried);
      tried++;
    }
    assertTrue(tried > 10 && tried < MORE_THAN_ENOUGH, "waits after " + tried);
    String owner = attempt("gate", plenary.demoPassword(), "X-Forwarded-For", "198.51.100.7");
    assertTrue(owner.contains("Too many attempts"), owner);
    database.change("delete from sign_in_failure");
    assertTrue(attempt("gate", plenary.demoPassword()).startsWith("303"));
  }

  @Test
  void refusesAPasswordOfAMegabyteAtOnce() {
    String huge = "a".repeat(1_000_000);
    long begin = System.nanoTime();
    String answer = attempt("gate", huge);
    assertTrue(answer.contains("This is too long"), answer);
    assertFalse(answer.contains("aaaaaaaa"));
    Duration taken = Duration.ofNanos(System.nanoTime() - begin);
    assertTrue(taken.compareTo(Duration.ofSeconds(10)) < 0, taken::toString);
  }

  @Test
  void refusesPasswordsThatAreTooShortTooLongOrBreached() {
    Visitor gate = Visitor.signedIn(plenary.address(), "gate", plenary.demoPassword());
    Map<String, String> refused =
        Map.of(
            "short77",
            "at least 12",
            "x y z".repeat(60),
            "256",
            "a b c d".repeat(40_000),
            "256",
            "Password1234",
            "lists of stolen passwords");
    refused.forEach(
        (password, told) -> {
          HttpResponse<String> answer =
              gate.form("/app/account/me.xhtml", "en", "form[id=secret]")
                  .fill(
                      Map.of(
                          "current",
                          plenary.demoPassword(),
                          "password",
                          password,
                          "again",
                          password))
                  .sendFromItsPage();
          assertEquals(200, answer.statusCode());
          String shown = Jsoup.parse(answer.body()).select("form[id=secret]").text();
          assertTrue(shown.contains(told), () -> told + ": " + shown);
        });
  }
}
