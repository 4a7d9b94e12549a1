package org.plenary.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.plenary.system.ops.Instance;

/**
 * Whoever asks too often is told to wait, and nobody else. Each test asks from an address of its
 * own on this machine, so that no other test has to wait.
 */
class RateLimitsIT {
  private static final int AT_MOST = 20_000;
  private static final int AT_A_TIME = 32;

  private final Instance plenary = Instance.shared();
  private int requests;

  @Test
  void programsWithoutATokenAreLimitedByAddress() throws Exception {
    HttpResponse<String> refused =
        askUntilRefused(
            "127.0.0.71", request("/api/v1/nothing").header("Accept-Language", "en").GET());
    assertTrue(requests > 600, () -> "after " + requests);
    assertTrue(type(refused).startsWith("application/problem+json"), type(refused));
    assertTrue(refused.body().contains("Too many requests"), refused.body());
    assertEquals(
        200, Visitor.anonymous(plenary.address()).get("/api/v1/events", "en").statusCode());
  }

  @Test
  void guessedTokensAreLimitedByAddress() throws Exception {
    askUntilRefused(
        "127.0.0.72",
        request("/api/v1/events")
            .header("Authorization", "Bearer " + PlantedData.tokenText())
            .GET());
    assertTrue(requests > 600, () -> "after " + requests);
  }

  @Test
  void programsWithATokenAreLimitedByIt() throws Exception {
    try (PlantedData planted = new PlantedData(plenary)) {
      String token = "Bearer " + planted.token("gate", "READ_EVENTS");
      askUntilRefused(
          "127.0.0.73", request("/api/v1/nothing").header("Authorization", token).GET());
      assertTrue(requests > 60, () -> "after " + requests);
      assertEquals(404, send("127.0.0.73", request("/api/v1/nothing").GET()).statusCode());
    }
  }

  @Test
  void formsAreLimitedByAddressWhateverAStrangerForwards() throws Exception {
    HttpResponse<String> refused =
        askUntilRefused(
            "127.0.0.74", request("/ru/").POST(HttpRequest.BodyPublishers.ofString("email=a")));
    assertTrue(requests > 300, () -> "after " + requests);
    assertTrue(type(refused).startsWith("text/html"), type(refused));
    assertTrue(refused.body().contains("Слишком много запросов"), refused.body());
    assertEquals(200, send("127.0.0.74", request("/ru/").GET()).statusCode());
  }

  private HttpRequest.Builder request(String address) {
    return HttpRequest.newBuilder(plenary.address().resolve(address));
  }

  /** Many at a time, so that the buckets do not fill faster on a machine that is busy. */
  private HttpResponse<String> askUntilRefused(String from, HttpRequest.Builder request)
      throws IOException {
    try (HttpClient client = client(from)) {
      while (true) {
        List<CompletableFuture<HttpResponse<String>>> asked =
            IntStream.range(0, AT_A_TIME)
                .mapToObj(i -> request.setHeader("X-Forwarded-For", "198.51.100." + i).build())
                .map(one -> client.sendAsync(one, BodyHandlers.ofString()))
                .toList();
        requests += AT_A_TIME;
        Optional<HttpResponse<String>> refused =
            asked.stream()
                .map(CompletableFuture::join)
                .filter(answer -> answer.statusCode() == 429)
                .findFirst();
        if (refused.isPresent()) {
          String wait = refused.get().headers().firstValue("Retry-After").orElse("none");
          assertTrue(wait.matches("[1-9][0-9]?"), () -> "wait " + wait);
          return refused.get();
        }
        assertTrue(requests < AT_MOST, "never refused");
      }
    }
  }

  private static HttpResponse<String> send(String from, HttpRequest.Builder request)
      throws IOException, InterruptedException {
    try (HttpClient client = client(from)) {
      return client.send(request.build(), BodyHandlers.ofString());
    }
  }

  private static HttpClient client(String from) throws IOException {
    return HttpClient.newBuilder()
        .version(HttpClient.Version.HTTP_1_1)
        .localAddress(InetAddress.getByName(from))
        .build();
  }

  private static String type(HttpResponse<String> answer) {
    return answer.headers().firstValue("Content-Type").orElse("");
  }
}
