package org.plenary.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A provider that is down or hangs: the button says so, the rest of Plenary does not notice. */
class ProviderDownIT extends ProviderJourney {
  private static final int AT_ONCE = 20;
  private static final int PLACES = 8;

  private void assertUnavailable(HttpResponse<String> answer) {
    assertEquals(
        "503 Этот способ входа сейчас недоступен", answer.statusCode() + " " + heading(answer));
    assertTrue(answer.headers().firstValue("Retry-After").isPresent());
  }

  @Test
  void saysSoWhileItIsDownAndGoesOnOnceItIsBack() {
    anAccount();
    Visitor visitor = visitor();
    URI asked = begin(visitor);
    String code = provider.code(asked, provider.key().sign(claims(asked)));
    provider.close();
    assertUnavailable(press(visitor(), TODAY, "ru"));
    assertUnavailable(comeBack(visitor, asked, code, "ru"));
    Visitor.signedIn(plenary.address(), login, PASSWORD);
    startProvider();
    Eventually.holds("it goes on", () -> target(signIn(visitor())).equals("303 " + TODAY));
  }

  @Test
  void letsAFewWaitWhileItHangsAndTellsTheOthersAtOnce() {
    provider.hang();
    try (ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE)) {
      List<CompletableFuture<HttpResponse<String>>> answers =
          IntStream.range(0, AT_ONCE)
              .mapToObj(
                  i -> CompletableFuture.supplyAsync(() -> press(visitor(), TODAY, "ru"), threads))
              .toList();
      assertEquals(200, visitor().get("/signin.xhtml", "en").statusCode());
      answers.forEach(answer -> assertUnavailable(answer.join()));
      assertTrue(provider.mostWaiting() <= PLACES, () -> "at once: " + provider.mostWaiting());
    } finally {
      provider.letGo();
    }
    assertEquals(200, press(visitor(), TODAY, "ru").statusCode());
  }
}
