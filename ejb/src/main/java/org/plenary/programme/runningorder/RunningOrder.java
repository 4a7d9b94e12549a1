package org.plenary.programme.runningorder;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.plenary.shared.Aggregate;

/** What was set for the items of a session. */
@Entity
@Table(name = "running_order")
public class RunningOrder extends Aggregate {
  @Column(name = "event_ref", nullable = false, updatable = false)
  private UUID eventRef;

  @Column(name = "session_ref", nullable = false, updatable = false)
  private UUID sessionRef;

  @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
  @JoinColumn(name = "order_id")
  @OrderBy("position")
  private List<RunningOrderItem> items = new ArrayList<>();

  protected RunningOrder() {}

  public RunningOrder(UUID eventRef, UUID sessionRef) {
    this.eventRef = eventRef;
    this.sessionRef = sessionRef;
  }

  /** Replaces its items. */
  void set(List<ItemFacts> facts) {
    if (!facts.equals(facts())) {
      items.clear();
      facts.forEach(one -> items.add(new RunningOrderItem(items.size(), one)));
    }
  }

  public UUID eventRef() {
    return eventRef;
  }

  UUID sessionRef() {
    return sessionRef;
  }

  List<ItemFacts> facts() {
    return items.stream().map(RunningOrderItem::facts).toList();
  }
}
