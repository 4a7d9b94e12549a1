package org.plenary.registration;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Objects;
import java.util.UUID;
import org.plenary.shared.Aggregate;
import org.plenary.shared.FieldException;

/**
 * A limit on seats: of an event, and within it of a category, an entity or a kind of seat.
 *
 * <p>{@code used} follows from the registrations and is changed by guarded statements only (see
 * {@code Seats}); it is therefore read here and never written through the entity. It may exceed the
 * capacity: overbooked, nothing is given out. {@code kept} counts seats freed in a delegation,
 * which stay with it: they are not used here but still counted in the wider quotas.
 */
@Entity
@Table(name = "registration_quota")
public class Quota extends Aggregate {
  @Column(name = "event_ref", nullable = false, updatable = false)
  private UUID eventRef;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "category_id", updatable = false)
  private Category category;

  @Column(name = "entity_ref", updatable = false)
  private UUID entityRef;

  @Enumerated(EnumType.STRING)
  @Column(name = "seat_kind", updatable = false)
  private SeatKind seatKind;

  @Column(name = "scope_key", nullable = false, updatable = false)
  private String scopeKey;

  @Column(name = "capacity", nullable = false)
  private int capacity;

  @Column(name = "used", nullable = false, insertable = false, updatable = false)
  private int used;

  @Column(name = "kept", nullable = false, insertable = false, updatable = false)
  private int kept;

  protected Quota() {}

  /**
   * @param category null for all categories
   * @param entityRef null for all entities
   * @param seatKind null for all kinds of seat
   */
  public Quota(UUID eventRef, Category category, UUID entityRef, SeatKind seatKind, int capacity) {
    this.eventRef = Objects.requireNonNull(eventRef);
    this.category = category;
    this.entityRef = entityRef;
    this.seatKind = seatKind;
    this.scopeKey = scopeKey(eventRef, category, entityRef, seatKind);
    resize(capacity);
  }

  static String scopeKey(UUID eventRef, Category category, UUID entityRef, SeatKind seatKind) {
    return eventRef
        + "/"
        + (category == null ? "" : category.code())
        + "/"
        + (entityRef == null ? "" : entityRef)
        + "/"
        + (seatKind == null ? "" : seatKind);
  }

  /**
   * Changes the limit; below what is used is accepted and means overbooked.
   *
   * @throws FieldException key {@code registration.capacity.negative}
   */
  public void resize(int capacity) {
    if (capacity < 0) {
      throw new FieldException("capacity", "registration.capacity.negative");
    }
    this.capacity = capacity;
  }

  public UUID eventRef() {
    return eventRef;
  }

  public Category category() {
    return category;
  }

  public UUID entityRef() {
    return entityRef;
  }

  public SeatKind seatKind() {
    return seatKind;
  }

  public int capacity() {
    return capacity;
  }

  public int used() {
    return used;
  }

  public int kept() {
    return kept;
  }

  /** How many more it gives out; 0 when overbooked. */
  public int free() {
    return Math.max(0, capacity - used);
  }

  public boolean isOverbooked() {
    return used > capacity;
  }

  /** Whether it limits a whole category: its row is the lock of the category's waiting list. */
  boolean isOfCategory() {
    return category != null && entityRef == null && seatKind == null;
  }

  boolean isOfEntity() {
    return entityRef != null;
  }
}
