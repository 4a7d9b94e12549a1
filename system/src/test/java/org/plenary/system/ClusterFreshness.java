package org.plenary.system;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plenary.system.ops.Cluster;

/**
 * Readers at both nodes who ask for an agenda again and again, while it is published. A node is as
 * late as the last request that it still answered with the revision before, counted from the moment
 * at which the database has the new one: how long answers take on a busy machine does not count.
 */
final class ClusterFreshness {
  private static final Pattern REVISION = Pattern.compile("Rev\\.(\\d+)");

  private final String address;
  private final AccountMails database;
  private final String event;
  private final Map<String, Visitor> readers = new ConcurrentHashMap<>();
  private final Map<Integer, Long> committed = new ConcurrentHashMap<>();
  private final Map<String, List<Reading>> readings = new ConcurrentHashMap<>();
  private final List<Thread> threads = new ArrayList<>();
  private volatile boolean running = true;

  private record Reading(long asked, int revision) {}

  ClusterFreshness(Cluster cluster, String event) {
    this.event = event;
    this.address = "/en/events/" + event + "/agenda";
    this.database = new AccountMails(cluster.instance());
    for (String node : Cluster.NODES) {
      readers.put(node, Visitor.anonymous(cluster.address(node)));
      readings.put(node, Collections.synchronizedList(new ArrayList<>()));
      threads.add(Thread.ofPlatform().start(() -> read(node)));
    }
    threads.add(Thread.ofPlatform().start(this::watch));
  }

  private void read(String node) {
    while (running) {
      long asked = System.nanoTime();
      readings.get(node).add(new Reading(asked, seen(node)));
      pause();
    }
  }

  /** The revision that a node shows now, 0 for none. */
  int seen(String node) {
    HttpResponse<String> answer = readers.get(node).get(address, "en");
    Matcher found = REVISION.matcher(answer.body());
    return answer.statusCode() == 200 && found.find() ? Integer.parseInt(found.group(1)) : 0;
  }

  private void watch() {
    while (running) {
      int number = published();
      committed.putIfAbsent(number, System.nanoTime());
      pause();
    }
  }

  /** The revision that the database has. */
  int published() {
    return database
        .texts(
            "select cast(number as char) from programme_revision where event_code = ? and is_current",
            event)
        .stream()
        .map(Integer::parseInt)
        .findFirst()
        .orElse(0);
  }

  private static void pause() {
    try {
      Thread.sleep(20);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Ends the readers; how late each revision was at a node, in milliseconds, smallest first. */
  Map<String, List<Long>> end() throws InterruptedException {
    running = false;
    for (Thread thread : threads) {
      thread.join();
    }
    Map<String, List<Long>> late = new TreeMap<>();
    for (String node : Cluster.NODES) {
      late.put(node, committed.keySet().stream().map(n -> late(node, n)).sorted().toList());
    }
    return late;
  }

  private long late(String node, int number) {
    long since = committed.get(number);
    return readings.get(node).stream()
        .filter(reading -> reading.revision() < number)
        .mapToLong(reading -> Math.max(0, reading.asked() - since) / 1_000_000)
        .max()
        .orElse(0);
  }
}
