package org.plenary.registration;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.plenary.shared.Aggregate;
import org.plenary.shared.DomainException;

/**
 * Many registrations confirmed, refused or cancelled at once, which can be taken back for {@link
 * #WINDOW}. Seats freed by it are held until then (rule 3) and its mails wait (rule 5).
 */
@Entity
@Table(name = "registration_bulk")
public class BulkAction extends Aggregate {
  /** How long a bulk action can be undone. */
  public static final Duration WINDOW = Duration.ofSeconds(30);

  /** What was done. */
  enum Kind {
    CONFIRM,
    REFUSE,
    CANCEL;

    /** The status that the action gives. */
    RegistrationStatus result() {
      return switch (this) {
        case CONFIRM -> RegistrationStatus.CONFIRMED;
        case REFUSE -> RegistrationStatus.REFUSED;
        case CANCEL -> RegistrationStatus.CANCELLED;
      };
    }
  }

  /** Whether it can still be undone. */
  enum State {
    OPEN,
    UNDONE,
    DONE
  }

  @Column(name = "event_ref", nullable = false, updatable = false)
  private UUID eventRef;

  @Enumerated(EnumType.STRING)
  @Column(name = "kind", nullable = false, updatable = false)
  private Kind kind;

  @Enumerated(EnumType.STRING)
  @Column(name = "state", nullable = false)
  private State state = State.OPEN;

  @Column(name = "at", nullable = false, updatable = false)
  private Instant at;

  @Column(name = "due_at", nullable = false, updatable = false)
  private Instant dueAt;

  @ElementCollection(fetch = FetchType.LAZY)
  @CollectionTable(name = "registration_bulk_item", joinColumns = @JoinColumn(name = "bulk_id"))
  private List<BulkItem> items = new ArrayList<>();

  protected BulkAction() {}

  BulkAction(UUID eventRef, Kind kind, List<BulkItem> items, Instant at) {
    this.eventRef = eventRef;
    this.kind = kind;
    this.items.addAll(items);
    this.at = at;
    this.dueAt = at.plus(WINDOW);
  }

  /**
   * @throws DomainException key {@code registration.undo.late} once it is carried out or undone
   */
  void undo(Instant now) {
    if (state != State.OPEN || !now.isBefore(dueAt)) {
      throw new DomainException("registration.undo.late");
    }
    state = State.UNDONE;
  }

  /** Nothing can be undone any more. */
  void finish() {
    state = State.DONE;
  }

  Kind kind() {
    return kind;
  }

  State state() {
    return state;
  }

  List<BulkItem> items() {
    return List.copyOf(items);
  }
}
