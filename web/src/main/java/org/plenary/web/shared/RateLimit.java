package org.plenary.web.shared;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * So many requests a minute from each of many: of an address, of a token. Each has a bucket that
 * holds a minute's worth and fills evenly. The buckets live in the memory of this node: with two
 * nodes a client may ask twice as often, and a restart fills them all. Of the most recent 20,000
 * clients is known how often they asked; whoever comes back later begins anew.
 */
final class RateLimit {
  static final int MOST_CLIENTS = 20_000;

  private static final Duration A_MINUTE = Duration.ofMinutes(1);
  private static final long A_SECOND = Duration.ofSeconds(1).toNanos();

  private final int perMinute;
  private final TimeMeter clock;
  private final Map<String, Bucket> buckets =
      new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
          return size() > MOST_CLIENTS;
        }
      };

  /**
   * @param perMinute 0 for no limit
   */
  RateLimit(int perMinute, TimeMeter clock) {
    this.perMinute = perMinute;
    this.clock = clock;
  }

  /**
   * Counts a request.
   *
   * @return seconds to wait, at least 1, if it is one too many; else 0
   */
  long take(String client) {
    return perMinute == 0
        ? 0
        : seconds(bucket(client).tryConsumeAndReturnRemaining(1).getNanosToWaitForRefill());
  }

  /**
   * Asks without counting.
   *
   * @return seconds to wait, at least 1, if the next request would be one too many; else 0
   */
  long ask(String client) {
    return perMinute == 0
        ? 0
        : seconds(bucket(client).estimateAbilityToConsume(1).getNanosToWaitForRefill());
  }

  private static long seconds(long nanos) {
    return Math.ceilDiv(nanos, A_SECOND);
  }

  private Bucket bucket(String client) {
    synchronized (buckets) {
      return buckets.computeIfAbsent(client, name -> full());
    }
  }

  private Bucket full() {
    return Bucket.builder()
        .withCustomTimePrecision(clock)
        .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, A_MINUTE))
        .build();
  }

  int clients() {
    synchronized (buckets) {
      return buckets.size();
    }
  }
}
