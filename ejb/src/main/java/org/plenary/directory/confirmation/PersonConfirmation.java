package org.plenary.directory.confirmation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.plenary.shared.Aggregate;

/** When the entry of a person was confirmed last, how and by whom; nothing once that is undone. */
@Entity
@Table(name = "person_confirmation")
class PersonConfirmation extends Aggregate {
  @Column(name = "person_ref", nullable = false, updatable = false)
  private UUID personRef;

  @Column(name = "confirmed_on")
  private LocalDate confirmedOn;

  @Enumerated(EnumType.STRING)
  @Column(name = "means")
  private ConfirmationMeans means;

  @Column(name = "confirmed_by")
  private String confirmedBy;

  @Column(name = "step")
  private UUID step;

  @Column(name = "before_on")
  private LocalDate beforeOn;

  @Enumerated(EnumType.STRING)
  @Column(name = "before_means")
  private ConfirmationMeans beforeMeans;

  @Column(name = "before_by")
  private String beforeBy;

  protected PersonConfirmation() {}

  PersonConfirmation(UUID personRef, LocalDate day, ConfirmationMeans means, String by, UUID step) {
    this.personRef = Objects.requireNonNull(personRef);
    say(day, means, by, step);
  }

  /** Confirmed once more; what stood here can be brought back ({@link #undo}). */
  void confirm(LocalDate day, ConfirmationMeans how, String by, UUID now) {
    beforeOn = confirmedOn;
    beforeMeans = means;
    beforeBy = confirmedBy;
    say(day, how, by, now);
  }

  private void say(LocalDate day, ConfirmationMeans how, String by, UUID now) {
    confirmedOn = day;
    means = how;
    confirmedBy = by;
    step = now;
  }

  /** As it was before the last confirmation. */
  void undo() {
    say(beforeOn, beforeMeans, beforeBy, null);
    beforeOn = null;
    beforeMeans = null;
    beforeBy = null;
  }

  UUID personRef() {
    return personRef;
  }

  /** The confirmation, or null if it was undone and there was none before. */
  Confirmed confirmed() {
    return confirmedOn == null ? null : new Confirmed(confirmedOn, means, confirmedBy);
  }
}
