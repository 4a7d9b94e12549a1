package org.plenary.directory.merge;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.plenary.shared.Aggregate;

/** That two people were made one, and whether that was taken back. */
@Entity
@Table(name = "person_merge")
public class PersonMerge extends Aggregate {
  @Column(name = "survivor_ref", nullable = false, updatable = false)
  private UUID survivorRef;

  @Column(name = "merged_ref", nullable = false, updatable = false)
  private UUID mergedRef;

  @Column(name = "merged_by", nullable = false, updatable = false)
  private String mergedBy;

  @Column(name = "merged_at", nullable = false, updatable = false)
  private Instant mergedAt;

  @Column(name = "undone_by")
  private String undoneBy;

  @Column(name = "undone_at")
  private Instant undoneAt;

  protected PersonMerge() {}

  PersonMerge(UUID survivor, UUID merged, String login, Instant now) {
    survivorRef = Objects.requireNonNull(survivor);
    mergedRef = Objects.requireNonNull(merged);
    mergedBy = Objects.requireNonNull(login);
    mergedAt = now;
  }

  void undo(String login, Instant now) {
    undoneBy = Objects.requireNonNull(login);
    undoneAt = now;
  }

  boolean isUndone() {
    return undoneAt != null;
  }

  UUID survivorRef() {
    return survivorRef;
  }

  UUID mergedRef() {
    return mergedRef;
  }

  String mergedBy() {
    return mergedBy;
  }

  Instant mergedAt() {
    return mergedAt;
  }

  String undoneBy() {
    return undoneBy;
  }

  Instant undoneAt() {
    return undoneAt;
  }
}
