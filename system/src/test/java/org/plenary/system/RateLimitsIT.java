package org.plenary.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.plenary.system.ops.Instance;

/**
 * Whoever asks too often is told to wait, and nobody else. Each test asks from an address of its
 * own on this machine, so that no other test has to wait. The limits are the usual ones: buckets
 * fill by 20 a second at most, far slower than anybody asks here.
 */
class RateLimitsIT {
  private static final int AT_MOST = 20_000;

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
      assertTrue(requests > 1200, () -> "after " + requests);
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

  private HttpResponse<String> askUntilRefused(String from, HttpRequest.Builder request)
      throws IOException, InterruptedException {
    try (HttpClient client = client(from)) {
      while (true) {
        requests++;
        request.setHeader("X-Forwarded-For", "198.51.100." + requests % 250);
        HttpResponse<String> answer = client.send(request.build(), BodyHandlers.ofString());
        if (answer.statusCode() == 429) {
          int wait = Integer.parseInt(answer.headers().firstValue("Retry-After").orElseThrow());
          assertTrue(wait >= 1 && wait <= 60, () -> "wait " + wait);
          return answer;
        }
        assertTrue(requests < AT_MOST, () -> "never refused: " + answer.statusCode());
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
