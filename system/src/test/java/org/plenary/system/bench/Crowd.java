package org.plenary.system.bench;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;

/** People who fill in the public form, many at once. */
final class Crowd {
  private static final int CONNECTIONS = 64;

  private final URI base;
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  Crowd(URI base) {
    this.base = base;
  }

  /**
   * What they were told.
   *
   * @param acknowledged addresses of those who were thanked
   * @param refused other answers
   * @param seconds from the first request to the last answer
   */
  record Answers(List<String> acknowledged, List<String> refused, double seconds) {}

  /** Lets different people register, each once. */
  Answers register(BenchEvent event, int people) {
    Queue<String> acknowledged = new ConcurrentLinkedQueue<>();
    Queue<String> refused = new ConcurrentLinkedQueue<>();
    double seconds =
        Parallel.run(
            CONNECTIONS,
            people,
            (worker, person) -> {
              HttpResponse<String> answer = register(event, mail(person), "Person " + person);
              if (answer.statusCode() == 303) {
                acknowledged.add(mail(person));
              } else {
                refused.add(answer.statusCode() + " " + answer.body().lines().findFirst());
              }
            });
    return new Answers(List.copyOf(acknowledged), List.copyOf(refused), seconds);
  }

  static String mail(int person) {
    return "person-" + person + "@example.org";
  }

  /** Sends the form once. */
  HttpResponse<String> register(BenchEvent event, String mail, String name) {
    Map<String, String> fields =
        Map.of(
            "key",
            UUID.randomUUID().toString(),
            "name",
            name,
            "mail",
            mail,
            "category",
            BenchEvent.CATEGORY);
    String body =
        fields.entrySet().stream()
            .map(field -> field.getKey() + "=" + encode(field.getValue()))
            .collect(Collectors.joining("&"));
    HttpRequest request =
        HttpRequest.newBuilder(base.resolve("/en/events/" + event.code() + "/register"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Origin", base.toString())
            .POST(BodyPublishers.ofString(body))
            .build();
    try {
      return client.send(request, BodyHandlers.ofString());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
