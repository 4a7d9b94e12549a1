package org.plenary.programme.floor;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.plenary.shared.Aggregate;
import org.plenary.shared.DomainException;

/** A request for the floor, and the time that was used of it. */
@Entity
@Table(name = "speakers_turn")
public class Turn extends Aggregate {
  @Column(name = "list_ref", nullable = false, updatable = false)
  private UUID listRef;

  @Column(name = "entity_ref", nullable = false, updatable = false)
  private UUID entityRef;

  @Enumerated(EnumType.STRING)
  @Column(name = "kind", nullable = false, updatable = false)
  private TurnKind kind;

  @Column(name = "for_union", nullable = false, updatable = false)
  private boolean forUnion;

  @Column(name = "planned_minutes")
  private Integer plannedMinutes;

  @Column(name = "position", nullable = false)
  private int position;

  @Enumerated(EnumType.STRING)
  @Column(name = "state", nullable = false)
  private TurnState state = TurnState.WAITING;

  @Column(name = "started_at")
  private Instant startedAt;

  @Column(name = "first_at")
  private Instant firstAt;

  @Column(name = "used_millis", nullable = false)
  private long usedMillis;

  @Column(name = "statement_at")
  private Instant statementAt;

  @Column(name = "requested_at", nullable = false, updatable = false)
  private Instant requestedAt;

  @Column(name = "requested_by", nullable = false, updatable = false)
  private String requestedBy;

  protected Turn() {}

  Turn(SpeakersList list, Speaker speaker, int position, Instant at, String by) {
    listRef = list.ref();
    entityRef = speaker.delegation();
    kind = speaker.kind();
    forUnion = speaker.forUnion();
    plannedMinutes = speaker.plannedMinutes();
    this.position = position;
    requestedAt = at;
    requestedBy = by;
  }

  /**
   * Who asks, as what.
   *
   * @param forUnion whether the European Union speaks by this State
   */
  record Speaker(UUID delegation, TurnKind kind, boolean forUnion, Integer plannedMinutes) {}

  /** Takes the floor, or goes on speaking. */
  void start(Instant now) {
    if (state == TurnState.WITHDRAWN) {
      throw new DomainException("floor.start.withdrawn");
    }
    state = TurnState.SPEAKING;
    startedAt = now;
    firstAt = firstAt == null ? now : firstAt;
  }

  /** Gives the floor back; a clock that was set back never takes time away. */
  void stop(Instant now) {
    if (state == TurnState.SPEAKING) {
      usedMillis = usedMillis(now);
      startedAt = null;
      state = TurnState.SPOKE;
    }
  }

  void withdraw() {
    if (state != TurnState.WAITING) {
      throw new DomainException("floor.withdraw.late");
    }
    state = TurnState.WITHDRAWN;
  }

  /** The text of the statement has come in, to be distributed; null takes that back. */
  void receiveStatement(Instant at) {
    statementAt = at;
  }

  void moveTo(int newPosition) {
    position = newPosition;
  }

  boolean isReply() {
    return kind == TurnKind.REPLY;
  }

  boolean is(TurnState what) {
    return state == what;
  }

  /** Whether it is the same voice: the Union is another one than the State that speaks for it. */
  boolean isOf(Speaker speaker) {
    return entityRef.equals(speaker.delegation())
        && forUnion == speaker.forUnion()
        && isReply() == (speaker.kind() == TurnKind.REPLY);
  }

  /** Time used up to a moment. */
  long usedMillis(Instant now) {
    return startedAt == null
        ? usedMillis
        : usedMillis + Math.max(0, Duration.between(startedAt, now).toMillis());
  }

  UUID entityRef() {
    return entityRef;
  }

  UUID listRef() {
    return listRef;
  }

  TurnKind kind() {
    return kind;
  }

  boolean forUnion() {
    return forUnion;
  }

  Integer plannedMinutes() {
    return plannedMinutes;
  }

  int position() {
    return position;
  }

  TurnState state() {
    return state;
  }

  Instant firstAt() {
    return firstAt;
  }

  Instant statementAt() {
    return statementAt;
  }

  Instant requestedAt() {
    return requestedAt;
  }

  String requestedBy() {
    return requestedBy;
  }
}
