package org.plenary.event;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.plenary.shared.Aggregate;
import org.plenary.shared.LocalizedText;

/** A step in the life of an event: which, when, by whom, and why. Never changed. */
@Entity
@Table(name = "event_step")
public class EventStep extends Aggregate {
  @Column(name = "event_ref", nullable = false, updatable = false)
  private UUID eventRef;

  @Enumerated(EnumType.STRING)
  @Column(name = "step", nullable = false, updatable = false)
  private LifeStep step;

  @Enumerated(EnumType.STRING)
  @Column(name = "stage_before", nullable = false, updatable = false)
  private Stage stageBefore;

  @Enumerated(EnumType.STRING)
  @Column(name = "stage_after", nullable = false, updatable = false)
  private Stage stageAfter;

  @Column(name = "reason")
  private LocalizedText reason;

  @Column(name = "with_parent", nullable = false, updatable = false)
  private boolean withParent;

  @Column(name = "taken_at", nullable = false, updatable = false)
  private Instant takenAt;

  @Column(name = "taken_by", nullable = false, updatable = false)
  private String takenBy;

  protected EventStep() {}

  EventStep(
      UUID eventRef,
      LifeStep step,
      Stage stageBefore,
      Stage stageAfter,
      LocalizedText reason,
      boolean withParent,
      Instant takenAt,
      String takenBy) {
    this.eventRef = Objects.requireNonNull(eventRef);
    this.step = Objects.requireNonNull(step);
    this.stageBefore = stageBefore;
    this.stageAfter = stageAfter;
    this.reason = reason == null || reason.isEmpty() ? null : reason;
    this.withParent = withParent;
    this.takenAt = takenAt;
    this.takenBy = takenBy;
  }

  /** Whether it called the event off because that of its conference was. */
  boolean calledOffWithParent() {
    return withParent && step.callsOff();
  }

  EventStepRow row() {
    return new EventStepRow(
        step, stageAfter, takenAt, takenBy, reason == null ? LocalizedText.empty() : reason);
  }
}
