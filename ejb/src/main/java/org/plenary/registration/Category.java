package org.plenary.registration;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.Objects;
import java.util.UUID;
import org.plenary.shared.Aggregate;
import org.plenary.shared.FieldException;
import org.plenary.shared.LocalizedText;

/** A category of participants of one event. Its capacity is a {@link Quota}. */
@Entity
@Table(name = "registration_category")
public class Category extends Aggregate {
  @Column(name = "event_ref", nullable = false, updatable = false)
  private UUID eventRef;

  @Column(name = "code", nullable = false, updatable = false)
  private String code;

  @Column(name = "name", nullable = false)
  private LocalizedText name;

  @Enumerated(EnumType.STRING)
  @Column(name = "kind", nullable = false)
  private CategoryKind kind;

  @Column(name = "public_form", nullable = false)
  private boolean publicForm;

  @Enumerated(EnumType.STRING)
  @Column(name = "seat_taken_at", nullable = false)
  private SeatTakenAt seatTakenAt;

  @Enumerated(EnumType.STRING)
  @Column(name = "freed_seat", nullable = false)
  private FreedSeat freedSeat;

  @Column(name = "delegation_seats")
  private Integer delegationSeats;

  @Column(name = "position", nullable = false)
  private int position;

  protected Category() {}

  /**
   * @param code unique within the event, for addresses and the public form
   * @param position place in lists, from 0
   */
  public Category(UUID eventRef, String code, CategoryKind kind, LocalizedText name, int position) {
    this.eventRef = Objects.requireNonNull(eventRef);
    this.code = Objects.requireNonNull(code);
    this.kind = Objects.requireNonNull(kind);
    this.position = position;
    this.seatTakenAt = SeatTakenAt.REGISTRATION;
    this.freedSeat = kind == CategoryKind.DELEGATION ? FreedSeat.KEPT : FreedSeat.GIVEN_ON;
    rename(name);
  }

  /**
   * @throws FieldException key {@code shared.required} if no language has a name
   */
  public void rename(LocalizedText name) {
    if (name == null || name.isEmpty()) {
      throw new FieldException("name", "shared.required");
    }
    this.name = name;
  }

  /**
   * Says when a seat is taken, what becomes of a freed one, and whether the public may register.
   */
  public void decide(SeatTakenAt seatTakenAt, FreedSeat freedSeat, boolean publicForm) {
    this.seatTakenAt = Objects.requireNonNull(seatTakenAt);
    this.freedSeat = Objects.requireNonNull(freedSeat);
    this.publicForm = publicForm;
  }

  /**
   * Gives each delegation so many seats, unless it has a quota of its own; null for no limit.
   *
   * @throws FieldException key {@code registration.capacity.negative}
   */
  public void grantEachDelegation(Integer seats) {
    if (seats != null && seats < 0) {
      throw new FieldException("delegationSeats", "registration.capacity.negative");
    }
    this.delegationSeats = seats;
  }

  /** The same category at another event. */
  Category copyTo(UUID otherEvent) {
    Category copy = new Category(otherEvent, code, kind, name, position);
    copy.decide(seatTakenAt, freedSeat, publicForm);
    copy.grantEachDelegation(delegationSeats);
    return copy;
  }

  public UUID eventRef() {
    return eventRef;
  }

  public String code() {
    return code;
  }

  public LocalizedText name() {
    return name;
  }

  public CategoryKind kind() {
    return kind;
  }

  public boolean isPublicForm() {
    return publicForm;
  }

  public SeatTakenAt seatTakenAt() {
    return seatTakenAt;
  }

  public FreedSeat freedSeat() {
    return freedSeat;
  }

  public Integer delegationSeats() {
    return delegationSeats;
  }

  public int position() {
    return position;
  }
}
