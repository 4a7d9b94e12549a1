package org.plenary.directory.contactgroup;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.plenary.shared.Aggregate;

/** Somebody in a fixed group, or who was in it: added by whom, and when. */
@Entity
@Table(name = "contact_group_member")
class ContactGroupMember extends Aggregate {
  @Column(name = "group_ref", nullable = false)
  private UUID groupRef;

  @Column(name = "party_ref", nullable = false)
  private UUID partyRef;

  @Column(name = "added_by", nullable = false)
  private String addedBy;

  @Column(name = "added_at", nullable = false)
  private Instant addedAt;

  @Column(name = "added_step", nullable = false)
  private UUID addedStep;

  @Column(name = "removed_at")
  private Instant removedAt;

  @Column(name = "removed_step")
  private UUID removedStep;

  protected ContactGroupMember() {}

  ContactGroupMember(UUID groupRef, UUID partyRef, String addedBy, Instant now, UUID step) {
    this.groupRef = Objects.requireNonNull(groupRef);
    this.partyRef = Objects.requireNonNull(partyRef);
    add(addedBy, now, step);
  }

  /** In the group from now on, once more if they were before. */
  final void add(String by, Instant now, UUID step) {
    addedBy = Objects.requireNonNull(by);
    addedAt = now;
    addedStep = step;
    comeBack();
  }

  void remove(Instant now, UUID step) {
    removedAt = now;
    removedStep = step;
  }

  /** In the group again, as if they had not been removed. */
  final void comeBack() {
    removedAt = null;
    removedStep = null;
  }

  boolean isIn() {
    return removedAt == null;
  }

  UUID partyRef() {
    return partyRef;
  }

  UUID addedStep() {
    return addedStep;
  }

  String addedBy() {
    return addedBy;
  }

  Instant addedAt() {
    return addedAt;
  }
}
