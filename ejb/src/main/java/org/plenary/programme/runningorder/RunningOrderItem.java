package org.plenary.programme.runningorder;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.plenary.shared.Aggregate;

/** An item of a running order. Replaced, never changed. */
@Entity
@Table(name = "running_order_item")
public class RunningOrderItem extends Aggregate {
  @Column(name = "position", nullable = false)
  private int position;

  @Column(name = "person_ref")
  private UUID personRef;

  @Column(name = "name")
  private String name;

  @Column(name = "label")
  private String label;

  @Column(name = "minutes")
  private Integer minutes;

  @Column(name = "note")
  private String note;

  protected RunningOrderItem() {}

  RunningOrderItem(int position, ItemFacts facts) {
    this.position = position;
    personRef = facts.person();
    name = facts.name();
    label = facts.label();
    minutes = facts.minutes();
    note = facts.note();
  }

  ItemFacts facts() {
    return new ItemFacts(personRef, name, label, minutes, note);
  }
}
