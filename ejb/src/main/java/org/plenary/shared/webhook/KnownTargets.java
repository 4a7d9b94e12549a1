package org.plenary.shared.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Who wants to be told of what, read once a second: where nobody does, an announcement costs no
 * statement. A target counts from a second after it was registered at the latest.
 */
@ApplicationScoped
public class KnownTargets {
  private static final long FRESH = 1_000_000_000L;

  private volatile Reading last;

  private record Reading(Map<Long, Set<String>> wanted, long at) {}

  /** The targets that want to hear of an event, by their internal number. */
  List<Long> wanting(String event, EntityManager entityManager) {
    Reading known = last;
    if (known == null || System.nanoTime() - known.at() > FRESH) {
      known = read(entityManager);
      last = known;
    }
    return known.wanted().entrySet().stream()
        .filter(target -> target.getValue().contains(event))
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }

  private static Reading read(EntityManager entityManager) {
    long at = System.nanoTime();
    Map<Long, Set<String>> wanted = new HashMap<>();
    for (Object one :
        entityManager
            .createNativeQuery("select id, events from webhook_target where active")
            .getResultList()) {
      Object[] row = (Object[]) one;
      wanted.put(((Number) row[0]).longValue(), Set.of(((String) row[1]).split(",")));
    }
    return new Reading(wanted, at);
  }

  /** Reads them anew next time: one was registered or changed. */
  public void forget() {
    last = null;
  }
}
