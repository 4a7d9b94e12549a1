package org.plenary.system.ops;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plenary.system.Eventually;
import org.plenary.system.RawHttp;
import org.plenary.system.Visitor;

/** What operators watch: at a port of their own, which has nothing else. */
class MetricsIT {
  private final Instance plenary = Instance.shared();

  @Test
  void operatorsReadHowTheServerDoes() {
    String metrics = get(plenary.metricsPort(), "/metrics").body();
    List<String> lines = metrics.lines().toList();
    for (String name :
        List.of(
            "memory_usedHeap_bytes",
            "thread_count",
            "connection_pool_PlenaryPool_usedConnection")) {
      assertTrue(lines.stream().anyMatch(line -> line.startsWith(name)), () -> name + metrics);
    }
  }

  @Test
  void theyReadHowTheApplicationDoes() {
    String metrics = get(plenary.metricsPort(), "/metrics").body();
    for (String name :
        List.of(
            "outbox_waiting",
            "outbox_oldest_seconds",
            "outbox_failed",
            "jobs_failing",
            "jobs_overdue",
            "sessions_signed_in",
            "sign_ins{.*result=\"succeeded\".*}",
            "sign_ins{.*result=\"failed\".*}",
            "published_confirmation_age_seconds",
            "registrations{.*status=\"confirmed\".*}",
            "registrations{.*status=\"waitlisted\".*}",
            "registrations{.*status=\"refused\".*}",
            "files_quarantined",
            "files_refused")) {
      String value = value(metrics, name);
      assertTrue(Double.parseDouble(value) >= 0, name + " is " + value);
    }
    assertTrue(Double.parseDouble(value(metrics, "registrations{.*confirmed.*}")) > 100, metrics);
    assertTrue(Double.parseDouble(value(metrics, "published_confirmation_age_seconds")) < 60);
  }

  /** The value of the one line of a figure; names and labels are regular expressions. */
  private static String value(String metrics, String figure) {
    String label = figure.contains("{") ? figure.replace("{", "\\{").replace("}", "\\}") : figure;
    String name = "plenary_" + label + (figure.contains("{") ? "" : "(\\{[^}]*})?");
    List<String> lines =
        metrics.lines().filter(line -> line.matches("(application_)?" + name + " \\S+")).toList();
    assertEquals(1, lines.size(), () -> figure + " in " + metrics);
    return lines.getFirst().replaceFirst(".* ", "");
  }

  @Test
  void aSignInIsCounted() {
    Visitor.signedIn(plenary.address(), "gate", plenary.demoPassword());
    double before = signIns();
    Visitor.signedIn(plenary.address(), "gate", plenary.demoPassword());
    Eventually.holds("the next reading has it", () -> signIns() >= before + 1);
  }

  private double signIns() {
    String metrics = get(plenary.metricsPort(), "/metrics").body();
    return Double.parseDouble(value(metrics, "sign_ins{.*result=\"succeeded\".*}"));
  }

  @Test
  void theyAreNotToldAtThePublicPort() {
    assertEquals(404, get(plenary.httpPort(), "/metrics").statusCode());
  }

  @Test
  void aHostHeaderLeadsToNoOtherVirtualServer() {
    RawHttp raw = new RawHttp(plenary.address());
    for (String host : List.of("operators", "OPERATORS", "operators:8083", "__asadmin")) {
      for (String path : List.of("/", "/metrics", "/en/", "/management/domain")) {
        String answer = raw.get(path, "Host: " + host);
        assertTrue(answer.startsWith("HTTP/1.1 400 "), () -> host + path + " " + answer);
        assertTrue(answer.endsWith("400 Bad Request\n"), () -> host + path + " " + answer);
      }
    }
    String dotted = raw.get("/metrics", "Host: operators.");
    assertTrue(dotted.startsWith("HTTP/1.1 404 "), dotted);
  }

  @Test
  void theApplicationIsNotAtTheOperatorsPort() {
    assertEquals(404, get(plenary.metricsPort(), "/en/").statusCode());
    assertEquals(404, get(plenary.metricsPort(), "/app/home/today.xhtml").statusCode());
  }

  private HttpResponse<String> get(int port, String path) {
    try (HttpClient client = HttpClient.newHttpClient()) {
      URI address = URI.create("http://127.0.0.1:" + port + path);
      return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
