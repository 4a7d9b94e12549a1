package org.plenary.web.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.plenary.directory.DirectoryService;
import org.plenary.directory.EntityLine;

/**
 * The States as filters and forms offer them, which nearly every page does: asked for once in ten
 * seconds on each node. Whoever may sign in may read them.
 */
@ApplicationScoped
class StateLines {
  private static final Duration FRESH = Duration.ofSeconds(10);

  @Inject private DirectoryService directory;
  @Inject private Clock clock;

  private volatile Read last = new Read(List.of(), Instant.MIN);

  private record Read(List<EntityLine> states, Instant until) {}

  /** By code; at most ten seconds old. */
  List<EntityLine> all() {
    Instant now = clock.instant();
    Read read = last;
    if (!now.isBefore(read.until()) || now.plus(FRESH).isBefore(read.until())) {
      read = new Read(List.copyOf(directory.states()), now.plus(FRESH));
      last = read;
    }
    return read.states();
  }
}
