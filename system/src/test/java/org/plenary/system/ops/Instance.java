package org.plenary.system.ops;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A Plenary of its own for tests from outside: the EAR that ships, started by the script an
 * operator uses, with a fresh database, on free ports. The server's set-up of an earlier test run
 * is used again, which saves half a minute.
 */
public final class Instance {
  private static final String ALONE = "plenary";
  private static final int PORTS = 14;

  /** Which of the processes that run tests beside each other this is, from 1. */
  private static final int FORK =
      Integer.parseInt(System.getProperty("plenary.test.fork", "fork-1").substring(5));

  private static final int MOST_FORKS = 4;
  private static final int PROVIDER_PORT = 5;
  private static final String PROVIDER_SECRET = "provider-secret";

  private static Instance shared;

  private final Path home;
  private final int httpPort;
  private final Script script;

  private Instance(String file, Path home, int httpPort, Map<String, String> settings) {
    this.home = home;
    this.httpPort = httpPort;
    Map<String, String> all = new HashMap<>(settings);
    all.put("PLENARY_HOME", home.toString());
    all.put("PLENARY_HTTP_PORT", String.valueOf(httpPort));
    all.putIfAbsent("PLENARY_SHORT_LIVED", "true");
    all.putIfAbsent("PLENARY_EAR", Script.ROOT.resolve("ear/target/plenary.ear").toString());
    this.script = new Script(file, all);
  }

  /**
   * The instance with demonstration data that read-only tests of one process share; started at
   * first use, stopped when the tests end. While writing tests, the property {@code
   * plenary.test.running} may name the home of one that runs already, with {@code
   * PLENARY_HTTP_PORT} kept in its file {@code port}.
   */
  public static synchronized Instance shared() {
    String running = System.getProperty("plenary.test.running", "");
    if (shared == null && !running.isBlank()) {
      shared = running(ALONE, Path.of(running));
    }
    if (shared == null) {
      shared = fresh("shared", Map.of("PLENARY_DEMO", "true", "PLENARY_LIMIT_API_TOKEN", "60"));
      shared = shared.withProvider();
      Runtime.getRuntime().addShutdownHook(new Thread(shared::stop));
      shared.start();
    }
    return shared;
  }

  static Instance running(String file, Path home) {
    return new Instance(file, home, Integer.parseInt(read(home, "port")), Map.of());
  }

  /**
   * A stopped instance with an empty database for one class of tests; the next class gets the same
   * place. Settings are PLENARY_… variables.
   */
  public static Instance own(Map<String, String> settings) {
    return fresh("own", settings);
  }

  /**
   * A stopped instance with an empty database; the name tells its home from others, settings are
   * PLENARY_… variables.
   */
  public static Instance fresh(String name, Map<String, String> settings) {
    return fresh(ALONE, name, settings);
  }

  static Instance fresh(String file, String name, Map<String, String> settings) {
    Path home =
        Path.of(System.getProperty("plenary.test.home"), "instances", String.valueOf(FORK), name)
            .toAbsolutePath();
    try {
      Files.createDirectories(home);
      int port = port(home);
      Instance instance = new Instance(file, home, port, settings);
      instance.stop();
      forget(home);
      return instance;
    } catch (IOException e) {
      throw new IllegalStateException("Cannot prepare " + home, e);
    }
  }

  /**
   * The same with an OpenID Connect provider: one that is down, unless a test starts it at its
   * port.
   */
  private Instance withProvider() {
    Path secret = home.resolve(PROVIDER_SECRET);
    try {
      Files.writeString(secret, UUID.randomUUID().toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<String, String> settings = new HashMap<>(script.settings());
    settings.put("PLENARY_OIDC_ISSUER", providerAddress());
    settings.put("PLENARY_OIDC_CLIENT_ID", "plenary");
    settings.put("PLENARY_OIDC_CLIENT_SECRET_FILE", secret.toString());
    settings.put("PLENARY_OIDC_LABEL", "Keycloak");
    settings.put("PLENARY_OIDC_FACTOR_VALUES", "mfa");
    return new Instance(ALONE, home, httpPort, settings);
  }

  /** Where the provider of the shared instance would be. */
  public String providerAddress() {
    return "http://127.0.0.1:" + providerPort() + "/realms/plenary";
  }

  public int providerPort() {
    return httpPort + PROVIDER_PORT;
  }

  /** What proves to that provider that Plenary asks. */
  public String providerSecret() {
    return read(PROVIDER_SECRET);
  }

  public void start() {
    script.succeed("start");
  }

  public void stop() {
    script.run("stop");
  }

  /** Backs this instance up, running or not. */
  public void backup(Path file) {
    script.succeed("backup", file.toString());
  }

  /** Brings a backup into this stopped instance. */
  public void restore(Path backup) {
    script.succeed("restore", backup.toString());
  }

  /** The script with this instance's settings and some more. */
  Script script(Map<String, String> more) {
    return script.with(more);
  }

  /** SIGKILL to the script, the server and the database, as a power cut would. */
  public void kill() {
    script("run.pid").forEach(ProcessHandle::destroyForcibly);
    serverProcesses().forEach(ProcessHandle::destroyForcibly);
    databaseProcesses().forEach(ProcessHandle::destroyForcibly);
  }

  /**
   * Lets no file of the running server grow beyond this, as a full disk would.
   *
   * @param soft as {@code prlimit --fsize} takes it, with a colon at the end
   */
  public void limitServersFiles(String soft) {
    for (ProcessHandle server : serverProcesses()) {
      try {
        String[] command = {"prlimit", "--pid", "" + server.pid(), "--fsize=" + soft};
        int code = new ProcessBuilder(command).inheritIO().start().waitFor();
        if (code != 0) {
          throw new IllegalStateException("prlimit answers " + code);
        }
      } catch (IOException e) {
        throw new IllegalStateException("prlimit is needed", e);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(e);
      }
    }
  }

  public URI address() {
    return URI.create("http://127.0.0.1:" + httpPort);
  }

  public int httpPort() {
    return httpPort;
  }

  /** Where operators read the metrics, on loopback. */
  public int metricsPort() {
    return httpPort + 3;
  }

  public int adminPort() {
    return httpPort + 1;
  }

  public int databasePort() {
    return httpPort + 2;
  }

  public String databaseUrl() {
    return "jdbc:mariadb://127.0.0.1:" + databasePort() + "/plenary";
  }

  public String databaseUser() {
    return "plenary";
  }

  public String databasePassword() {
    return read("database-password");
  }

  public String demoPassword() {
    return read("demo-password");
  }

  public Path home() {
    return home;
  }

  public List<ProcessHandle> serverProcesses() {
    return Processes.with("-Dcom.sun.aas.instanceRoot=" + home.resolve("server/plenary"));
  }

  public List<ProcessHandle> databaseProcesses() {
    return Processes.with("--datadir=" + home.resolve("database"));
  }

  private List<ProcessHandle> script(String file) {
    return ProcessHandle.of(Long.parseLong(read(file))).stream().toList();
  }

  private String read(String file) {
    return read(home, file);
  }

  private static String read(Path home, String file) {
    try {
      return Files.readString(home.resolve(file)).strip();
    } catch (IOException e) {
      throw new IllegalStateException("Not started? " + home, e);
    }
  }

  private static void forget(Path home) throws IOException {
    try (Stream<Path> kept = Files.list(home)) {
      for (Path path : kept.toList()) {
        if (!List.of("server", "port", "admin-password").contains(path.getFileName().toString())) {
          deleteAll(path);
        }
      }
    }
  }

  private static void deleteAll(Path path) throws IOException {
    try (Stream<Path> all = Files.walk(path)) {
      for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    }
  }

  private static int port(Path home) throws IOException {
    Path file = home.resolve("port");
    int port = Files.exists(file) ? Integer.parseInt(Files.readString(file).strip()) : 0;
    while (port == 0 || !IntStream.range(port, port + PORTS).allMatch(Instance::isFree)) {
      port = 30_000 + 20 * (MOST_FORKS * ThreadLocalRandom.current().nextInt(30) + FORK - 1);
    }
    Files.writeString(file, String.valueOf(port));
    return port;
  }

  private static boolean isFree(int port) {
    try (ServerSocket socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(port));
      return true;
    } catch (IOException e) {
      return false;
    }
  }
}
