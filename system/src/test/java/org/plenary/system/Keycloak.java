package org.plenary.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.plenary.system.ops.Instance;

/**
 * A real Keycloak at the address that the shared instance knows, with a realm of this run; its
 * database is in memory. What it writes is in {@code target/keycloak.log}.
 */
final class Keycloak implements AutoCloseable {
  private static final Path UNPACKED = RightsMatrix.ROOT.resolve("system/target/keycloak");
  private static final Path LOG = RightsMatrix.ROOT.resolve("system/target/keycloak.log");
  private static final int SECONDS_TO_STOP = 20;

  /** It builds itself at its first start, which takes its time on a loaded machine. */
  private static final Duration PATIENCE = Duration.ofMinutes(5);

  private static final Duration PAUSE = Duration.ofMillis(250);

  private final Process process;

  /**
   * Starts it and waits until it answers.
   *
   * @param people who may sign in there
   */
  Keycloak(Instance plenary, List<Person> people) {
    try {
      Path home = home();
      Path realm = Files.createDirectories(home.resolve("data/import")).resolve("plenary.json");
      Files.writeString(realm, realm(plenary, people));
      ProcessBuilder builder =
          new ProcessBuilder(
              "/bin/bash",
              home.resolve("bin/kc.sh").toAbsolutePath().toString(),
              "start-dev",
              "--db=dev-mem",
              "--import-realm",
              "--http-host=127.0.0.1",
              "--http-port=" + plenary.providerPort());
      builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
      builder.environment().put("JAVA_OPTS_KC_HEAP", "-Xms64m -Xmx384m");
      // it lives for some seconds: compiling well does not pay
      builder.environment().put("JAVA_OPTS_APPEND", "-XX:TieredStopAtLevel=1");
      builder.redirectErrorStream(true).redirectOutput(LOG.toFile());
      process = builder.start();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot start Keycloak", e);
    }
    String discovery = plenary.providerAddress() + "/.well-known/openid-configuration";
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!answers(discovery)) {
      if (!process.isAlive() || System.nanoTime() > end) {
        close();
        throw new IllegalStateException("Keycloak does not start, see " + LOG);
      }
      LockSupport.parkNanos(PAUSE.toNanos());
    }
  }

  /** Somebody of the realm, with a password that is the name. */
  record Person(String name, String mail, boolean verified) {}

  private static Path home() throws IOException {
    try (Stream<Path> found = Files.list(UNPACKED)) {
      return found
          .filter(path -> path.getFileName().toString().startsWith("keycloak-"))
          .max(Path::compareTo)
          .orElseThrow();
    }
  }

  private static String realm(Instance plenary, List<Person> people) throws IOException {
    StringBuilder users = new StringBuilder();
    for (Person person : people) {
      users.append(users.isEmpty() ? "" : ", ").append(user(person));
    }
    Map<String, String> values =
        Map.of(
            "@SECRET@",
            plenary.providerSecret(),
            "@PLENARY@",
            plenary.address().toString(),
            "@USERS@",
            users.toString());
    try (var template = Keycloak.class.getResourceAsStream("/keycloak/realm.json")) {
      String text = new String(template.readAllBytes(), StandardCharsets.UTF_8);
      for (Map.Entry<String, String> value : values.entrySet()) {
        text = text.replace(value.getKey(), value.getValue());
      }
      return text;
    }
  }

  private static String user(Person person) {
    return """
        {"username": "%1$s", "enabled": true, "email": "%2$s", "emailVerified": %3$s,
         "firstName": "Kay", "lastName": "Cloak",
         "credentials": [{"type": "password", "value": "%1$s", "temporary": false}]}
        """
        .formatted(person.name(), person.mail(), person.verified());
  }

  private static boolean answers(String address) {
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client
              .send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.discarding())
              .statusCode()
          == 200;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  @Override
  public void close() {
    List<ProcessHandle> all =
        Stream.concat(process.descendants(), Stream.of(process.toHandle())).toList();
    all.forEach(ProcessHandle::destroy);
    for (ProcessHandle one : all) {
      try {
        one.onExit().get(SECONDS_TO_STOP, TimeUnit.SECONDS);
      } catch (Exception e) {
        one.destroyForcibly();
      }
    }
  }
}
