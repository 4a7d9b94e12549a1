package org.plenary.mail.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;

/**
 * Which leases are abandoned. No clock tells: each node notes when it saw a lease first, and after
 * {@link #LONGEST} by its own counter whoever had it is gone, for they gave up sending under it
 * after {@link #SURE}. So a clock that is set neither has a mail sent twice nor held for ever.
 */
@ApplicationScoped
class Leases {
  /** For how long nobody else takes what was claimed. */
  static final Duration LONGEST = Duration.ofMinutes(10);

  /** For how long sending may begin under a lease. */
  static final Duration SURE = Duration.ofMinutes(4);

  private final Map<UUID, Long> firstSeen = new HashMap<>();
  private final LongSupplier nanos;

  Leases() {
    this(System::nanoTime);
  }

  Leases(LongSupplier nanos) {
    this.nanos = nanos;
  }

  /**
   * Those that are abandoned.
   *
   * @param held all leases that there are
   */
  synchronized Set<UUID> abandoned(Collection<UUID> held) {
    long now = nanos.getAsLong();
    firstSeen.keySet().retainAll(held);
    held.forEach(lease -> firstSeen.putIfAbsent(lease, now));
    return firstSeen.entrySet().stream()
        .filter(lease -> now - lease.getValue() > LONGEST.toNanos())
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }
}
