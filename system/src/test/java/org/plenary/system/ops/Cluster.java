package org.plenary.system.ops;

import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Two nodes behind HAProxy with an empty database of their own, run by the script that an operator
 * uses. What is the same for one server and for two is asked of {@link #instance}, whose address is
 * HAProxy's.
 */
public final class Cluster {
  /** The names of the nodes. */
  public static final List<String> NODES = List.of("one", "two");

  private static final int FIRST = 5;
  private static final int EACH = 5;

  private static Cluster shared;

  private final Instance instance;

  private Cluster(Instance instance) {
    this.instance = instance;
  }

  /**
   * The one of all tests, with demonstration data; both its nodes were started at once on an empty
   * database. It is stopped by {@link #end}, at the latest when the tests end. While writing tests,
   * the property {@code plenary.test.cluster} may name the home of one that runs already, as with
   * {@link Instance#shared}.
   */
  public static synchronized Cluster shared() {
    String running = System.getProperty("plenary.test.cluster", "");
    if (shared == null && !running.isBlank()) {
      shared = new Cluster(Instance.running("config/cluster/cluster", Path.of(running)));
    }
    if (shared == null) {
      Map<String, String> settings = Map.of("PLENARY_DEMO", "true", "PLENARY_LIMIT_FORMS", "0");
      Instance instance = Instance.fresh("config/cluster/cluster", "cluster", settings);
      Runtime.getRuntime().addShutdownHook(new Thread(instance::stop));
      instance.start();
      shared = new Cluster(instance);
    }
    return shared;
  }

  /** Stops the one of all tests after the last of them: it would slow those of one server. */
  public static synchronized void end() {
    if (shared != null && System.getProperty("plenary.test.cluster", "").isBlank()) {
      shared.instance.stop();
      shared = null;
    }
  }

  public Instance instance() {
    return instance;
  }

  /** Starts a node anew, with some settings of its own. */
  public void start(String node, Map<String, String> settings) {
    instance.script(settings).succeed("start", node);
  }

  /** SIGKILL to a node. */
  public void kill(String node) {
    instance.script(new HashMap<>()).succeed("kill", node);
  }

  /** What the script says of the whole. */
  public String status() {
    return instance.script(new HashMap<>()).run("status").output();
  }

  /** The other of the two. */
  public static String other(String node) {
    return NODES.get(1 - NODES.indexOf(node));
  }

  /** Where a node itself answers, past HAProxy. */
  public URI address(String node) {
    return URI.create("http://127.0.0.1:" + port(node));
  }

  private int port(String node) {
    return instance.httpPort() + FIRST + EACH * NODES.indexOf(node);
  }

  /** All processes, by what they are. */
  public Map<String, List<ProcessHandle>> processes() {
    Map<String, List<ProcessHandle>> all = new HashMap<>();
    all.put("administration", instance.serverProcesses());
    all.put("database", instance.databaseProcesses());
    all.put("HAProxy", Processes.with(instance.home().resolve("haproxy.pid").toString()));
    for (String node : NODES) {
      String root = instance.home().resolve("server/nodes/local/" + node).toString();
      all.put(node, Processes.with("-Dcom.sun.aas.instanceRoot=" + root));
    }
    return all;
  }

  /** The sockets that listen on other addresses than loopback. */
  public List<String> openToOthers() {
    return processes().values().stream()
        .flatMap(List::stream)
        .flatMap(process -> ListeningSockets.of(process.pid()).stream())
        .filter(socket -> !socket.isOnLoopback())
        .map(Object::toString)
        .toList();
  }
}
