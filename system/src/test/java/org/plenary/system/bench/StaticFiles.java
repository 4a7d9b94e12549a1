package org.plenary.system.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The published agenda as static files, plain and compressed: the same bytes, and the headers that
 * the application sends with them.
 */
final class StaticFiles {
  static final String PLAIN = "agenda.html";
  static final String GZIP = "agenda-gzip.html";

  /** What a server of static files says itself. */
  private static final Set<String> OF_THE_SERVER =
      Set.of("content-length", "content-type", "content-encoding", "etag", "date", "connection");

  private final Path directory;
  private final Map<String, String> headers = new TreeMap<>();
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final URI agenda;
  private String plainTag;
  private String gzipTag;

  StaticFiles(URI agenda, Path directory) {
    this.agenda = agenda;
    this.directory = directory;
  }

  /** Fetches the agenda and writes it. */
  void write() {
    try {
      Files.createDirectories(directory);
      HttpResponse<byte[]> plain = get("identity");
      HttpResponse<byte[]> gzip = get("gzip");
      plainTag = plain.headers().firstValue("etag").orElseThrow();
      gzipTag = gzip.headers().firstValue("etag").orElseThrow();
      plain.headers().map().forEach((name, values) -> headers.put(name, values.getFirst()));
      headers.keySet().removeAll(OF_THE_SERVER);
      Files.write(directory.resolve(PLAIN), plain.body());
      Files.write(directory.resolve(GZIP), gzip.body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private HttpResponse<byte[]> get(String encoding) throws IOException {
    try {
      HttpRequest request =
          HttpRequest.newBuilder(agenda).header("Accept-Encoding", encoding).build();
      HttpResponse<byte[]> answer = client.send(request, BodyHandlers.ofByteArray());
      if (answer.statusCode() != 200) {
        throw new IllegalStateException(agenda + " answers " + answer.statusCode());
      }
      return answer;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  Path directory() {
    return directory;
  }

  /** Headers that the application sends and a server of static files does not. */
  Map<String, String> headers() {
    return headers;
  }

  String plainTag() {
    return plainTag;
  }

  String gzipTag() {
    return gzipTag;
  }
}
