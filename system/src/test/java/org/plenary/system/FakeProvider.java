package org.plenary.system;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.plenary.system.ops.Instance;

/**
 * An OpenID Connect provider that says what a test wants, at the address and with the paths of the
 * real one. It checks what Plenary sends: the client's secret, the code, once, and its verifier.
 */
final class FakeProvider implements AutoCloseable {
  private static final String PATH = "/realms/plenary";
  private static final String PROTOCOL = PATH + "/protocol/openid-connect";

  private final Map<String, Grant> grants = new ConcurrentHashMap<>();
  private final AtomicInteger waiting = new AtomicInteger();
  private final AtomicInteger mostWaiting = new AtomicInteger();
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final Instance plenary;
  private final HttpServer server;
  private volatile SigningKey key = SigningKey.fresh();
  private volatile CountDownLatch held = new CountDownLatch(0);

  private record Grant(String idToken, String challenge, String redirect) {}

  private FakeProvider(Instance plenary) throws IOException {
    this.plenary = plenary;
    server = HttpServer.create(new InetSocketAddress("127.0.0.1", plenary.providerPort()), 0);
    server.setExecutor(threads);
    server.createContext(PATH + "/.well-known/openid-configuration", this::discovery);
    server.createContext(PROTOCOL + "/certs", exchange -> json(exchange, 200, key.published()));
    server.createContext(PROTOCOL + "/token", this::token);
    server.start();
  }

  static FakeProvider of(Instance plenary) {
    try {
      return new FakeProvider(plenary);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String issuer() {
    return plenary.providerAddress();
  }

  /** With what it signs now. */
  SigningKey key() {
    return key;
  }

  /** Signs with another key from now on. */
  void changeKey() {
    key = SigningKey.fresh();
  }

  /** A code for what somebody was sent here with. */
  String code(URI asked, String idToken) {
    Map<String, String> parameters = Parameters.of(asked.getRawQuery());
    String code = UUID.randomUUID().toString();
    grants.put(
        code, new Grant(idToken, parameters.get("code_challenge"), parameters.get("redirect_uri")));
    return code;
  }

  /** Answers nothing until it is let go. */
  void hang() {
    held = new CountDownLatch(1);
  }

  void letGo() {
    held.countDown();
  }

  /** How many requests have hung here at once. */
  int mostWaiting() {
    return mostWaiting.get();
  }

  private void discovery(HttpExchange exchange) throws IOException {
    mostWaiting.accumulateAndGet(waiting.incrementAndGet(), Math::max);
    try {
      held.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      waiting.decrementAndGet();
    }
    String at = issuer() + "/protocol/openid-connect";
    json(
        exchange,
        200,
        """
        {"issuer": "%s", "authorization_endpoint": "%s/auth", "token_endpoint": "%s/token",
         "jwks_uri": "%s/certs", "end_session_endpoint": "%s/logout",
         "response_types_supported": ["code"], "subject_types_supported": ["public"],
         "id_token_signing_alg_values_supported": ["RS256"]}
        """
            .formatted(issuer(), at, at, at, at));
  }

  private void token(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    Map<String, String> sent = Parameters.of(body);
    String client = "plenary:" + plenary.providerSecret();
    String basic =
        "Basic " + Base64.getEncoder().encodeToString(client.getBytes(StandardCharsets.UTF_8));
    Grant grant = sent.get("code") == null ? null : grants.remove(sent.get("code"));
    if (!basic.equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
      json(exchange, 401, "{\"error\": \"invalid_client\"}");
    } else if (grant == null
        || !grant.redirect().equals(sent.get("redirect_uri"))
        || !grant.challenge().equals(challenge(sent.get("code_verifier")))) {
      json(exchange, 400, "{\"error\": \"invalid_grant\"}");
    } else {
      json(
          exchange,
          200,
          """
          {"access_token": "any", "token_type": "Bearer", "expires_in": 60, "id_token": "%s"}
          """
              .formatted(grant.idToken()));
    }
  }

  private static String challenge(String verifier) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void json(HttpExchange exchange, int status, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  @Override
  public void close() {
    letGo();
    server.stop(0);
    threads.shutdownNow();
  }
}
