package org.plenary.mail.webhook;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import org.plenary.shared.Aggregate;

/**
 * An address that wants to be told of some events. The job notes what becomes of them beside the
 * version: an administrator's edit is not stale because of that.
 */
@Entity
@Table(name = "webhook_target")
public class WebhookTarget extends Aggregate {
  @Column(name = "name", nullable = false)
  private String name;

  @Column(name = "url", nullable = false)
  private String url;

  @Column(name = "events", nullable = false)
  private String events;

  @Column(name = "active", nullable = false)
  private boolean active;

  @Column(name = "failing_since")
  private Instant failingSince;

  @Column(name = "paused_at")
  private Instant pausedAt;

  protected WebhookTarget() {}

  WebhookTarget(String name, String url, Set<String> events, boolean active) {
    describe(name, url, events, active);
  }

  /** Takes what an administrator entered; another address begins anew. */
  void describe(String newName, String newUrl, Set<String> newEvents, boolean nowActive) {
    if (!newUrl.equals(url)) {
      resume();
    }
    name = newName;
    url = newUrl;
    events = String.join(",", new TreeSet<>(newEvents));
    active = nowActive;
  }

  /** What waits is sent again. */
  void resume() {
    failingSince = null;
    pausedAt = null;
  }

  TargetRow row() {
    return new TargetRow(
        ref(), version(), name, url, Set.of(events.split(",")), active, failingSince, pausedAt);
  }
}
