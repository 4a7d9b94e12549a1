package org.plenary.web.account.provider;

import com.nimbusds.jose.util.Resource;
import com.nimbusds.jose.util.ResourceRetriever;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.http.HTTPRequestSender;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.http.ReadOnlyHTTPRequest;
import com.nimbusds.oauth2.sdk.http.ReadOnlyHTTPResponse;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Speaks to the provider: a whole answer within five seconds and of at most a megabyte, no
 * redirects, eight at once. One too many fails at once, so that a provider that hangs holds eight
 * threads of the server for five seconds and no more.
 */
final class ProviderHttp implements HTTPRequestSender, ResourceRetriever {
  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private static final int MOST_AT_ONCE = 8;
  private static final int MOST_BYTES = 1 << 20;

  private final Semaphore places = new Semaphore(MOST_AT_ONCE);
  private final HttpClient client =
      HttpClient.newBuilder()
          .connectTimeout(PATIENCE)
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();

  @Override
  public ReadOnlyHTTPResponse send(ReadOnlyHTTPRequest asked) throws IOException {
    HttpRequest.Builder request = HttpRequest.newBuilder(asked.getURI());
    asked
        .getHeaderMap()
        .forEach((name, values) -> values.forEach(value -> request.header(name, value)));
    String body = asked.getBody();
    request.method(
        asked.getMethod().name(),
        body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
    HttpResponse<byte[]> answer = ask(request.build());
    HTTPResponse response = new HTTPResponse(answer.statusCode());
    try {
      response.setContentType(contentType(answer));
    } catch (ParseException e) {
      throw new IOException("The answer has no valid type", e);
    }
    response.setBody(new String(answer.body(), StandardCharsets.UTF_8));
    return response;
  }

  /** A document, such as the provider's keys. */
  @Override
  public Resource retrieveResource(URL address) throws IOException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(address.toString()))
            .header("Accept", "application/json")
            .build();
    HttpResponse<byte[]> answer = ask(request);
    if (answer.statusCode() != 200) {
      throw new IOException("Status " + answer.statusCode() + " from " + address.getPath());
    }
    return new Resource(new String(answer.body(), StandardCharsets.UTF_8), contentType(answer));
  }

  private static String contentType(HttpResponse<byte[]> answer) {
    return answer.headers().firstValue("Content-Type").orElse("application/octet-stream");
  }

  private HttpResponse<byte[]> ask(HttpRequest request) throws IOException {
    if (!places.tryAcquire()) {
      throw new IOException("Too many wait for the provider");
    }
    try {
      return await(client.sendAsync(request, head -> new LimitedBytes(MOST_BYTES)));
    } finally {
      places.release();
    }
  }

  private static HttpResponse<byte[]> await(CompletableFuture<HttpResponse<byte[]>> answer)
      throws IOException {
    try {
      return answer.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      answer.cancel(true);
      throw new IOException("No answer within " + PATIENCE.toSeconds() + " seconds", e);
    } catch (ExecutionException e) {
      throw new IOException(e.getCause().getClass().getSimpleName(), e.getCause());
    } catch (InterruptedException e) {
      answer.cancel(true);
      Thread.currentThread().interrupt();
      throw new IOException("Interrupted", e);
    }
  }

  /** Ends its threads, without waiting for answers. */
  void close() {
    client.shutdownNow();
  }
}
