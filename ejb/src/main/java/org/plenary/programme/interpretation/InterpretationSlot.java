package org.plenary.programme.interpretation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.plenary.shared.Aggregate;
import org.plenary.shared.Language;

/** How one language of a session is served. */
@Entity
@Table(name = "interpretation_slot")
public class InterpretationSlot extends Aggregate {
  @Column(name = "event_ref", nullable = false, updatable = false)
  private UUID eventRef;

  @Column(name = "session_ref", nullable = false, updatable = false)
  private UUID sessionRef;

  @Enumerated(EnumType.STRING)
  @Column(name = "language", nullable = false, updatable = false)
  private Language language;

  @Column(name = "booth")
  private Integer booth;

  @Column(name = "relay", nullable = false)
  private boolean relay;

  @Enumerated(EnumType.STRING)
  @Column(name = "payer")
  private Payer payer;

  /** Raised with the team alone too: a change of the team is a change of the slot. */
  @ManyToMany
  @OrderBy("id")
  @JoinTable(
      name = "interpretation_slot_interpreter",
      joinColumns = @JoinColumn(name = "slot_id"),
      inverseJoinColumns = @JoinColumn(name = "interpreter_id"))
  private List<Interpreter> interpreters = new ArrayList<>();

  protected InterpretationSlot() {}

  public InterpretationSlot(UUID eventRef, UUID sessionRef, Language language) {
    this.eventRef = eventRef;
    this.sessionRef = sessionRef;
    this.language = language;
  }

  /** Replaces what is planned. */
  void plan(SlotFacts facts, List<Interpreter> team) {
    booth = facts.booth();
    relay = facts.relay();
    payer = facts.payer();
    if (!interpreters.equals(team)) {
      interpreters.clear();
      interpreters.addAll(team);
    }
  }

  public UUID eventRef() {
    return eventRef;
  }

  UUID sessionRef() {
    return sessionRef;
  }

  List<Interpreter> interpreters() {
    return List.copyOf(interpreters);
  }

  SlotLine line() {
    return new SlotLine(
        ref(),
        version(),
        sessionRef,
        language,
        new SlotFacts(booth, interpreters.stream().map(Aggregate::ref).toList(), relay, payer));
  }
}
